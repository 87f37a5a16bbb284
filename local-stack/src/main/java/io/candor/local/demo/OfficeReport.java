package io.candor.local.demo;

import java.util.Locale;

/** The export of a tool nobody has an importer for, and the mapping that says what its columns mean. */
final class OfficeReport {

    private OfficeReport() {
    }

    /** Semicolons and day-first dates, as such exports come. */
    static String csv(DemoCalendar calendar, Staff staff, Tool tool) {
        StringBuilder csv = new StringBuilder("User;Date;Messages;Results;Kept;Failures;Automatic\n");
        staff.everybody().stream().filter(person -> person.unit().licensed(tool))
                .flatMap(person -> OfficeUse.of(calendar, person, tool).stream())
                .forEach(day -> csv.append(String.format(Locale.ROOT, "%s;%td.%<tm.%<tY;%d;%d;%d;%d;%d%n",
                        day.person().email(), day.day(), day.prompts(), day.offers(), day.accepts(), day.errors(),
                        day.passive())));
        return csv.toString();
    }

    static String mapping(Tool tool) {
        return """
                {"format": "csv", "separator": ";", "decimal": ".", "dateFormat": "dd.MM.yyyy",
                 "columns": {"person": "User", "day": "Date", "human_prompts": "Messages", "offers": "Results",
                             "accepts_human": "Kept", "errors": "Failures", "passive_events": "Automatic"},
                 "defaults": {"tool": "%s"}}
                """.formatted(tool.id());
    }
}
