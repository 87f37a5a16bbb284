package io.candor.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What people said in the 25 weeks before the late wave, as the export of an earlier survey tool: each week another five
 * units were asked, about fifteen people each, about the tool they know best.
 */
final class ResponseHistory {

    private static final List<String> COLUMNS = List.of("used", "noUse", "usefulness", "netMinutes", "quality",
            "withoutTarget", "choice", "obstacles", "savedTime", "comment");
    private static final int UNITS_A_WEEK = 5;
    private static final int LEAST_PEOPLE = 18;

    private ResponseHistory() {
    }

    static String csv(DemoCalendar calendar, Staff staff, Words words) {
        StringBuilder csv = new StringBuilder("Employee,Date,Tool," + String.join(",", COLUMNS) + "\n");
        List<Unit> asked = OrgChart.LEAVES.stream().filter(unit -> unit.people() >= LEAST_PEOPLE).toList();
        int next = 0;
        for (LocalDate monday : calendar.mondays().subList(0, DemoCalendar.WEEKS - 1)) {
            for (int i = 0; i < UNITS_A_WEEK; i++) {
                Unit unit = asked.get(next++ % asked.size());
                rows(csv, calendar, monday, staff.of(unit), words);
            }
        }
        return csv.toString();
    }

    private static void rows(StringBuilder csv, DemoCalendar calendar, LocalDate monday, List<Person> people,
            Words words) {
        int wanted = Math.min(people.size() - 2, 14 + monday.getDayOfYear() / 7 % 4);
        List<Person> rest = new ArrayList<>(people);
        for (int i = 0; i < wanted; i++) {
            Chance chance = Chance.of(people.get(i), "history " + monday);
            Person person = rest.remove(chance.between(0, rest.size() - 1));
            row(csv, calendar, monday, person, words, chance);
        }
    }

    private static void row(StringBuilder csv, DemoCalendar calendar, LocalDate monday, Person person, Words words,
            Chance chance) {
        Unit unit = person.unit();
        boolean target = unit.tool() == Tool.COPILOT && calendar.underTarget(monday);
        Mood mood = Mood.of(unit.story(), target, chance);
        String comment = chance.happens(0.6) ? words.comment(unit, unit.tool(), mood, chance) : "";
        Map<String, Object> answers = Answer.of(unit.tool(), mood, target, comment, chance).answers();
        csv.append(person.employeeId()).append(',').append(monday.plusDays(chance.between(0, 4))).append(',')
                .append(unit.tool().id()).append(',')
                .append(COLUMNS.stream().map(column -> quoted(answers.get(column))).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(";"));
            case String text -> '"' + text.replace("\"", "\"\"") + '"';
            default -> value.toString();
        };
    }

    /** {@code origin} marks every answer as invented; only a demo installation takes such a file. */
    static String mapping() {
        String questions = COLUMNS.stream().map(column -> "\"" + column + "\": \"" + column + "\"")
                .collect(Collectors.joining(", "));
        return """
                {"format": "csv", "separator": ",", "decimal": ".", "dateFormat": "yyyy-MM-dd",
                 "columns": {"person": "Employee", "date": "Date", "tool": "Tool", %s},
                 "defaults": {"origin": "synthetic", "quote": "may-be-quoted"}}
                """.formatted(questions);
    }
}
