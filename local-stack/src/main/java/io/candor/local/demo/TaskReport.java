package io.candor.local.demo;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Tasks of the last two periods as a ticket system exports them. What the tool does to them follows the unit's story; everybody
 * expects to win time by it.
 */
final class TaskReport {

    private static final int WEEKS = 8;
    private static final double EXPECTED = 0.78;

    private TaskReport() {
    }

    static String csv(DemoCalendar calendar, Staff staff) {
        StringBuilder csv = new StringBuilder(
                "task,unit,tool,finished,with_ai,estimate_minutes,actual_minutes,rework,quality,person\n");
        for (Unit unit : OrgChart.planted()) {
            for (Person person : staff.of(unit)) {
                tasks(csv, calendar, person);
            }
        }
        return csv.toString();
    }

    private static void tasks(StringBuilder csv, DemoCalendar calendar, Person person) {
        Chance chance = Chance.of(person, "tasks");
        double pace = chance.between(0.75, 1.3);
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = calendar.lastMonday().minusWeeks(week);
            for (int task = 0; task < 2; task++) {
                boolean with = task == 0;
                double usual = pace * 60 * Math.exp(noise(chance));
                double actual = usual * (with ? ratio(person.unit().story()) : 1);
                double felt = usual * (with ? EXPECTED : 1) * Math.exp(0.3 * noise(chance));
                double grade = Math.clamp(3.4 + noise(chance) + (with ? grade(person.unit().story()) : 0), 1, 5);
                csv.append(String.format(Locale.ROOT, "HAL-%d-%d-%d,%s,%s,%s,%s,%.0f,%.0f,%s,%.1f,%s%n", person.number(), week,
                        task, person.unit().id(), person.unit().tool().id(), monday.plusDays(chance.between(0, 4)),
                        with ? "yes" : "no", Math.max(1, felt), Math.max(1, actual), chance.happens(0.12) ? "yes" : "no", grade,
                        person.employeeId()));
            }
        }
    }

    /** Of about half a unit: a sum of uniforms is near enough to normal. */
    private static double noise(Chance chance) {
        return chance.between(-0.5, 0.5) + chance.between(-0.5, 0.5) + chance.between(-0.3, 0.3);
    }

    private static double ratio(Story story) {
        return switch (story) {
            case VALUE, UNSEEN -> 0.7;
            case FRICTION -> 1.4;
            case UNTAPPED -> 0.85;
            case TOOL_INFLATION, KEPT_BUT_HINDERED, PRAISED_BUT_REFUSED, HONEST, DUTIFUL -> 1.0;
            case THEATRE -> 1.2;
        };
    }

    private static double grade(Story story) {
        return story == Story.FRICTION ? -0.4 : story == Story.VALUE ? 0.1 : 0;
    }
}
