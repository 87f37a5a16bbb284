package io.candor.local.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** GitHub's user-level Copilot report: one JSON object a line, a person and a day each. */
final class CopilotReport {

    private static final String LINE = """
            {"report_start_day":"%1$s","report_end_day":"%2$s","day":"%3$s","organization_id":"41","enterprise_id":"7",\
            "user_id":%4$d,"user_login":"%5$s","user_initiated_interaction_count":%6$d,\
            "code_generation_activity_count":%7$d,"code_acceptance_activity_count":%8$d,"loc_suggested_to_add_sum":%9$d,\
            "loc_suggested_to_delete_sum":0,"loc_added_sum":%10$d,"loc_deleted_sum":0,"used_agent":false,"used_chat":true,\
            "totals_by_ide":[],"totals_by_feature":[]}
            """;
    private static final int LINES_AN_OFFER = 7;
    private static final int FIRST_USER = 410_000;

    private CopilotReport() {
    }

    static String ndjson(DemoCalendar calendar, Staff staff) {
        LocalDate from = calendar.mondays().getFirst();
        LocalDate to = calendar.lastMonday().plusDays(6);
        StringBuilder lines = new StringBuilder();
        List<ToolDay> days = staff.everybody().stream().filter(person -> person.unit().licensed(Tool.COPILOT))
                .flatMap(person -> CopilotUse.of(calendar, person).stream()).sorted(Comparator.comparing(ToolDay::day))
                .toList();
        for (ToolDay day : days) {
            lines.append(String.format(Locale.ROOT, LINE, from, to, day.day(), FIRST_USER + day.person().number(),
                    day.person().githubName(), day.prompts(), day.offers(), day.accepts(), LINES_AN_OFFER * day.offers(),
                    LINES_AN_OFFER * day.accepts()));
        }
        return lines.toString();
    }
}
