package io.candor.insight.usage.openai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;

/**
 * A span of time.
 *
 * @param seconds how long it is
 */
record Bucket(Instant start, long seconds) {

    static final String TOOL = "openai-api";
    /** What results may be grouped by. */
    private static final List<String> GROUPS = List.of("project_id", "user_id", "api_key_id", "model", "batch", "service_tier",
            "line_item", "source", "size", "organization_id");

    static JsonReport shape() {
        return new JsonReport(Set.of("data"), Set.of("start_time", "results"), Map.of(
                "starting_at", "is a report of Anthropic; upload it as source anthropic-usage or anthropic-cost",
                "error", "is an error of the API, no report; download the report again",
                "totals", "is Codex' analytics; upload it as source codex-analytics"), JsonReport.BUCKET);
    }

    static Bucket of(Fields bucket) throws Misread {
        Instant start = bucket.instant("start_time");
        long seconds = bucket.has("end_time") ? bucket.instant("end_time").getEpochSecond() - start.getEpochSecond() : 0;
        return new Bucket(start, seconds);
    }

    LocalDate day() {
        return LocalDate.ofInstant(start, ZoneOffset.UTC);
    }

    /** Which cut of the same work a result belongs to. */
    String cut(Fields result) {
        List<String> grouped = new ArrayList<>(GROUPS);
        grouped.removeIf(name -> !result.has(name));
        return seconds + "s by " + String.join(" ", grouped);
    }

    /** What a result is known by among those of its person or group on its day. */
    String record(Fields result) {
        StringBuilder record = new StringBuilder().append(start.getEpochSecond()).append('+').append(seconds).append('\u001f')
                .append(result.text("object"));
        GROUPS.forEach(name -> record.append('\u001f').append(result.text(name)));
        return record.toString();
    }

    /** What a result is about where it is about no person. */
    static Group group(Fields result) {
        String key = result.text("api_key_id");
        String project = result.text("project_id");
        return !key.isEmpty() ? new Group(Group.Kind.KEY, key)
                : !project.isEmpty() ? new Group(Group.Kind.PROJECT, project)
                        : new Group(Group.Kind.ORGANISATION, result.text("organization_id"));
    }
}
