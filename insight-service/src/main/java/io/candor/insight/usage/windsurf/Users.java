package io.candor.insight.usage.windsurf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.KeptFields;

/** Who has access, and whose API key is whose. */
final class Users {

    private static final List<String> TIMES = List.of("signupTime", "lastAutocompleteUsageTime", "lastChatUsageTime",
            "lastCommandUsageTime", "lastUpdateTime");

    private Users() {
    }

    static PersonDay read(long line, Fields row, LocalDate drawnOn) throws Misread {
        String email = row.text("email");
        String key = row.text("apiKey");
        if (email.isEmpty() && key.isEmpty()) {
            throw new Misread("email", null, "nobody: neither an address nor an apiKey");
        }
        KeptFields kept = new KeptFields(Set.of()).keep("activeDays", row.json().path("activeDays"));
        for (String name : TIMES) {
            if (row.has(name)) {
                kept.label(name, row.instant(name).toString());
            }
        }
        Boolean disabled = row.flag("disableCodeium");
        Identity person = email.isEmpty() ? Identity.vendorId("windsurf", key) : Identity.email(email);
        return new PersonDay(line,
                key.isEmpty() ? person : person.withStable("windsurf:" + key.toLowerCase(java.util.Locale.ROOT)),
                Windsurf.TOOL, drawnOn, "UTC", "user", "user",
                List.of(new Use(Use.WHOLE, "", disabled == null || !disabled, Map.of(), null)), kept.map());
    }
}
