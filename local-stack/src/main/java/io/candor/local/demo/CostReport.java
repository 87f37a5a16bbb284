package io.candor.local.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the tools cost, as a purchase ledger exports it: for each period, one row for everybody who used a tool in it. */
final class CostReport {

    private static final int PERIODS = 2;
    private static final int WEEKS = 4;

    private CostReport() {
    }

    static String csv(DemoCalendar calendar, Staff staff) {
        StringBuilder csv = new StringBuilder("person,day,tool,cost_minor,currency,cost_kind\n");
        for (Tool tool : Tool.values()) {
            Set<String> charged = new HashSet<>();
            List<ToolDay> days = staff.everybody().stream().filter(person -> person.unit().licensed(tool))
                    .flatMap(person -> use(calendar, person, tool)).sorted(Comparator.comparing(ToolDay::day)).toList();
            for (ToolDay day : days) {
                int ago = periodsAgo(calendar, day.day());
                // Nobody becomes known by a bill who was not known by use in the same period.
                if (ago < PERIODS && charged.add(ago + day.person().employeeId())) {
                    csv.append(String.format(Locale.ROOT, "%s,%s,%s,%d,EUR,charged%n", day.person().email(), day.day(),
                            tool.id(), minor(tool)));
                }
            }
        }
        return csv.toString();
    }

    private static Stream<ToolDay> use(DemoCalendar calendar, Person person, Tool tool) {
        return (tool == Tool.COPILOT ? CopilotUse.of(calendar, person) : OfficeUse.of(calendar, person, tool)).stream();
    }

    private static int minor(Tool tool) {
        return switch (tool) {
            case COPILOT -> 3_600;
            case CHAT -> 2_800;
            case NOTES -> 1_400;
        };
    }

    /** 0 for the last closed period. */
    static int periodsAgo(DemoCalendar calendar, LocalDate day) {
        int ago = 0;
        for (LocalDate first = calendar.lastMonday().minusWeeks(WEEKS - 1L); day.isBefore(first); first = first
                .minusWeeks(WEEKS)) {
            ago++;
        }
        return ago;
    }
}
