package io.candor.insight.usage.copilot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.Use;

/** From a row's JSON to the normal form, or to the reason why not. */
final class ReportRows {

    private static final String TOOL = "copilot";

    /** Fields by which another report of GitHub gives itself away, and what to say then. */
    private static final Map<String, String> OTHER_REPORTS = new TreeMap<>(Map.of(
            "download_links", "only lists where the report's parts are; download each and upload the parts",
            "daily_active_users", "holds totals of an organisation, not of people; download the users report",
            "seats", "is the list of seats; it has no usage",
            "usageItems", "is a billing report; it has no usage by day",
            "copilot_ide_chat", "is the older metrics report of an organisation; download the users report",
            "copilot_ide_code_completions", "is the older metrics report of an organisation; download the users report",
            "directReports", "is an organisation chart"));

    private final UsageFile file;
    private final RowSink rows;
    private @Nullable Instant madeAt;

    ReportRows(UsageFile file, RowSink rows) {
        this.file = file;
        this.rows = rows;
    }

    /** What stands around an array of rows. */
    void envelope(JsonNode other) {
        refuseOtherReports(other);
        String created = other.path("created_at").asText();
        try {
            madeAt = created.isEmpty() ? null : OffsetDateTime.parse(created).toInstant();
        } catch (DateTimeParseException e) {
            throw file.unreadable("has a created_at that is no instant");
        }
    }

    @Nullable
    Instant madeAt() {
        return madeAt;
    }

    void refuse(long line, String reason) {
        rows.refuse(line, null, null, reason);
    }

    void row(long line, JsonNode json) {
        refuseOtherReports(json);
        try {
            rows.row(read(line, json));
        } catch (Misread bad) {
            rows.refuse(line, bad.field(), bad.value(), bad.reason());
        }
    }

    private void refuseOtherReports(JsonNode json) {
        OTHER_REPORTS.forEach((field, reason) -> {
            if (json.has(field)) {
                throw file.unreadable(reason);
            }
        });
    }

    private static PersonDay read(long line, JsonNode json) throws Misread {
        if (!json.isObject()) {
            throw new Misread(null, null, "not an object");
        }
        String organisation = text(json, "organization_id", "enterprise_id");
        Surfaces surfaces = new Surfaces(json);
        List<Use> uses = surfaces.uses();
        return new PersonDay(line, person(json), TOOL, day(json), "UTC", organisation, organisation, uses,
                KeptFields.of(json, surfaces.isSplit()));
    }

    /** The login is what the directory can know; the number stays the same when somebody renames their login. */
    private static Identity person(JsonNode json) throws Misread {
        String login = text(json, "user_login", "login");
        String id = text(json, "user_id", "id");
        if (login.isBlank() && id.isBlank()) {
            throw new Misread("user_login", null, "nobody: neither user_login nor user_id");
        }
        Identity person = Identity.alias("github", login.isBlank() ? id : login);
        return id.isBlank() ? person : person.withStable("github-id:" + id);
    }

    private static LocalDate day(JsonNode json) throws Misread {
        String text = text(json, "day", "date");
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw new Misread("day", text, text.isEmpty() ? "missing" : "not a day such as 2026-04-25");
        }
    }

    private static String text(JsonNode json, String name, String otherName) {
        JsonNode value = json.hasNonNull(name) ? json.get(name) : json.path(otherName);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}
