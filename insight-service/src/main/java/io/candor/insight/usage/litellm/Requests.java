package io.candor.insight.usage.litellm;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** Requests through the proxy. */
final class Requests implements JsonRows {

    static final JsonReport SHAPE = new JsonReport(Set.of("data", "logs"), Set.of("request_id", "spend"), Map.of(
            "breakdown", "is the daily activity, which tells no people apart; download the spend logs",
            "total_count", "is the daily activity, which tells no people apart; download the spend logs",
            "user_email", "lists users or keys; download the spend logs",
            "max_budget", "lists users or keys; download the spend logs"), JsonReport.BUCKET);

    private static final String TOOL = "litellm";
    /** Users that stand for the proxy itself. */
    private static final Set<String> OWN = Set.of("default_user_id", "litellm_proxy_admin", "litellm-proxy-master-key");
    private static final List<String> LABELS = List.of("call_type", "status", "custom_llm_provider", "model_group");

    private final RowSink rows;

    Requests(RowSink rows) {
        this.rows = rows;
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        String request = row.text("request_id");
        if (request.isEmpty()) {
            throw new Misread("request_id", null, "missing");
        }
        Instant moment = row.instant("startTime", "start_time");
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        BigDecimal dollars = row.decimal("spend");
        Use use = new Use(Use.WHOLE, row.text("model"), null, counts(row),
                dollars == null ? null : Use.Cost.ofMajor(dollars, "USD", Use.Cost.ESTIMATED));
        KeptFields kept = kept(row);
        String user = row.text("user");
        if (user.isEmpty() || OWN.contains(user.toLowerCase(Locale.ROOT))) {
            rows.row(new GroupDay(line, group(row), TOOL, day, "UTC", PersonDay.EVENT + request,
                    List.of(GroupDay.Part.whole(use)), kept.map()));
        } else {
            rows.row(new PersonDay(line, user.contains("@") ? Identity.email(user) : Identity.alias("litellm", user), TOOL, day,
                    "UTC", PersonDay.EVENT + request, "", List.of(use), kept.map(), moment));
        }
    }

    private static Group group(Fields row) {
        String team = row.text("team_id");
        return team.isEmpty() ? new Group(Group.Kind.KEY, row.text("api_key")) : new Group(Group.Kind.TEAM, team);
    }

    private static Map<Measure, Long> counts(Fields row) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.MACHINE_REQUESTS, 1L);
        row.put(counts, Measure.TOKENS_OUT, "completion_tokens");
        Long prompt = row.count("prompt_tokens");
        Long cached = cached(row);
        if (prompt != null && cached != null) {
            if (cached > prompt) {
                throw new Misread("cached_tokens", cached.toString(), "more than prompt_tokens, which include them");
            }
            counts.put(Measure.TOKENS_IN_UNCACHED, prompt - cached);
            counts.put(Measure.TOKENS_IN_CACHED, cached);
        }
        String status = row.text("status").toLowerCase(Locale.ROOT);
        if (status.equals("success") || status.equals("failure")) {
            counts.put(Measure.ERRORS, status.equals("failure") ? 1L : 0L);
        }
        return counts;
    }

    /** Exports of the database hold {@code metadata} as text; what is in there is not read. */
    private static @Nullable Long cached(Fields row) throws Misread {
        JsonNode usage = row.json().path("metadata").path("usage_object").path("prompt_tokens_details");
        return usage.isObject() ? new Fields(usage).count("cached_tokens") : null;
    }

    private static KeptFields kept(Fields row) {
        KeptFields kept = new KeptFields(Set.of("spend", "completion_tokens", "metadata", "messages", "response",
                "proxy_server_request", "request_tags", "prompt", "startTime", "endTime", "completionStartTime"));
        row.json().properties().stream().filter(it -> it.getValue().isNumber() || it.getValue().isBoolean())
                .forEach(it -> kept.keep(it.getKey(), it.getValue()));
        LABELS.forEach(name -> kept.label(name, row.text(name)));
        Boolean hit = row.flag("cache_hit");
        if (hit != null) {
            kept.label("cache_hit", hit.toString());
        }
        return kept;
    }
}
