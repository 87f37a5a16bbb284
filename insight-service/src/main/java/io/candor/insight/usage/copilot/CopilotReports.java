package io.candor.insight.usage.copilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.VendorTime;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;

/** What GitHub's reports share: names of their counts, the fields each gives itself away by, and when they were made. */
final class CopilotReports {

    static final String TOOL = "copilot";
    static final int DAYS_UNTIL_FINAL = 3;

    private static final Map<String, String> GIVEAWAYS = Map.of(
            "download_links", "only lists where the report's parts are; download each and upload the parts",
            "daily_active_users", "holds totals of an organisation, not of people; download the users report, or upload it as "
                    + "source github-copilot-metrics",
            "seats", "is the list of seats; it has no usage; upload it as source github-copilot-seats",
            "usageItems", "is a billing report; it has no usage by day; upload it as source github-copilot-billing",
            "copilot_ide_chat", "is the older metrics report of an organisation; download the users report, or upload it as "
                    + "source github-copilot-metrics",
            "copilot_ide_code_completions", "is the older metrics report of an organisation; download the users report, or "
                    + "upload it as source github-copilot-metrics",
            "team_id", "says who belongs to which team; upload it as source github-copilot-teams",
            "user_initiated_interaction_count", "is the users report; upload it as source github-copilot-users",
            "directReports", "is an organisation chart");

    private static final Map<Measure, String> NAMES = new EnumMap<>(Map.of(
            Measure.HUMAN_PROMPTS, "user_initiated_interaction_count",
            Measure.OFFERS, "code_generation_activity_count",
            Measure.ACCEPTS_HUMAN, "code_acceptance_activity_count",
            Measure.LINES_OFFERED, "loc_suggested_to_add_sum",
            Measure.LINES_WRITTEN, "loc_added_sum"));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private CopilotReports() {
    }

    /** @param own fields by which reports of this shape may not be taken for another's */
    static JsonReport shape(Set<String> wrappers, Set<String> marks, Set<String> own, int longest) {
        Map<String, String> others = new HashMap<>(GIVEAWAYS);
        others.keySet().removeAll(own);
        return new JsonReport(wrappers, marks, others, longest);
    }

    /** The counts that a row, an editor and a feature all carry under the same names. */
    static Map<Measure, Long> counts(Fields json) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Map.Entry<Measure, String> name : NAMES.entrySet()) {
            json.put(counts, name.getKey(), name.getValue());
        }
        return counts;
    }

    static LocalDate day(Fields row) throws Misread {
        String text = row.text("day", "date");
        if (text.length() > 10 && text.charAt(10) != 'T' || !DAY.matcher(text).lookingAt()) {
            throw new Misread("day", text, text.isEmpty() ? "missing" : "not a day such as 2026-04-25");
        }
        return VendorTime.day("day", text.substring(0, Math.min(10, text.length())));
    }

    /** @return null where the report does not say when it was made */
    static @Nullable Instant madeAt(UsageFile file, JsonNode envelope) {
        String created = envelope.path("created_at").asText();
        try {
            return created.isEmpty() ? null : VendorTime.instant("created_at", created);
        } catch (Misread e) {
            throw file.unreadable("has a created_at that is no instant");
        }
    }
}
