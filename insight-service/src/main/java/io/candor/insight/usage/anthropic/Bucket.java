package io.candor.insight.usage.anthropic;

import java.time.Duration;
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

/** A span of time. */
record Bucket(Instant start, Duration length) {

    static final String TOOL = "anthropic-api";
    static final JsonReport SHAPE = new JsonReport(Set.of("data"), Set.of("starting_at", "results"), Map.of(
            "actor", "is Claude Code's analytics; upload it as source claude-code-analytics",
            "start_time", "is a report of OpenAI; upload it as source openai-usage or openai-costs",
            "error", "is an error of the API, no report; download the report again"), JsonReport.BUCKET);

    /** What results may be grouped by. */
    private static final List<String> GROUPS = List.of("account_id", "service_account_id", "api_key_id", "workspace_id",
            "model",
            "service_tier", "context_window", "inference_geo", "speed", "cost_type", "token_type", "description");

    static Bucket of(Fields bucket) throws Misread {
        Instant start = bucket.instant("starting_at");
        return new Bucket(start,
                bucket.has("ending_at") ? Duration.between(start, bucket.instant("ending_at")) : Duration.ZERO);
    }

    LocalDate day() {
        return LocalDate.ofInstant(start, ZoneOffset.UTC);
    }

    /** Which cut of the same work a result belongs to. */
    String cut(Fields result) {
        List<String> grouped = new ArrayList<>(GROUPS);
        grouped.removeIf(name -> !result.has(name));
        return length + " by " + String.join(" ", grouped);
    }

    /** What a result is known by among those of its person or group on its day. */
    String record(Fields result) {
        StringBuilder record = new StringBuilder().append(start).append('+').append(length);
        GROUPS.forEach(name -> record.append('\u001f').append(result.text(name)));
        return record.toString();
    }

    /** What a result is about where it is about no person. */
    static Group group(Fields result) {
        String service = result.text("service_account_id");
        String key = result.text("api_key_id");
        String workspace = result.text("workspace_id");
        return !service.isEmpty() ? new Group(Group.Kind.SERVICE, service)
                : !key.isEmpty() ? new Group(Group.Kind.KEY, key)
                        : !workspace.isEmpty() ? new Group(Group.Kind.WORKSPACE, workspace) : Group.WHOLE;
    }
}
