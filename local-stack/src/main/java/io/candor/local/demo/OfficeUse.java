package io.candor.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Half a year of the chat assistant or the meeting notes for one person. */
final class OfficeUse {

    private static final int WORKDAYS = 5;
    private static final double MAY_USE_IT = 0.2;

    private OfficeUse() {
    }

    static List<ToolDay> of(DemoCalendar calendar, Person person, Tool tool) {
        Chance chance = Chance.of(person, tool.id());
        Story story = person.unit().tool() == tool ? person.unit().story() : Story.HONEST;
        boolean uses = story == Story.UNTAPPED ? chance.happens(MAY_USE_IT)
                : story == Story.TOOL_INFLATION || chance.happens(person.unit().tool() == tool ? 0.55 : 0.25);
        double habit = chance.between(1.5, 7.0);
        List<ToolDay> days = new ArrayList<>();
        for (LocalDate monday : calendar.mondays()) {
            if (uses && !chance.happens(0.1)) {
                week(days, calendar, person, tool, story, habit, chance, monday);
            } else if (story == Story.UNTAPPED || chance.happens(0.15)) {
                // A known zero: the person could be seen and did nothing.
                days.add(new ToolDay(person, monday, 0, 0, 0, 0, 0));
            }
        }
        return days;
    }

    private static void week(List<ToolDay> days, DemoCalendar calendar, Person person, Tool tool, Story story,
            double habit, Chance chance, LocalDate monday) {
        int active = chance.between(1, 3);
        int first = chance.between(0, WORKDAYS - active);
        int[] prompts = chance.spread(active + chance.poisson(tool == Tool.CHAT ? habit : habit / 3), active);
        for (int i = 0; i < active; i++) {
            LocalDate day = monday.plusDays(first + i);
            boolean automatic = story == Story.TOOL_INFLATION && calendar.underTarget(monday);
            int passive = tool == Tool.NOTES ? chance.poisson(automatic ? 14 : 2) : 0;
            days.add(new ToolDay(person, day, prompts[i], prompts[i], chance.successes(prompts[i], 0.6),
                    chance.successes(prompts[i], 0.04), passive));
        }
    }
}
