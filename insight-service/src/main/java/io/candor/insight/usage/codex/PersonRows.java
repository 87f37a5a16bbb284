package io.candor.insight.usage.codex;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

/** Totals stand in {@code totals} or in the row itself. */
final class PersonRows implements JsonRows {

    static final JsonReport SHAPE = new JsonReport(Set.of("data", "usage"), Set.of("totals", "turns", "threads"), Map.of(
            "results", "is OpenAI's usage or costs; upload it as source openai-usage or openai-costs",
            "pull_requests", "is about code reviews; download the usage report",
            "error", "is an error of the API, no report; download the report again"), JsonReport.ROW);

    private static final String TOOL = "codex";
    private static final Set<String> IN_COLUMNS = Set.of("date", "day", "start_time", "end_time", "user", "actor", "user_id",
            "email",
            "user_email", "name", "workspace_id", "clients", "models", "totals.threads", "totals.turns", "threads", "turns",
            "tokens.cached_input", "tokens.output", "totals.tokens.cached_input", "totals.tokens.output", "object", "id",
            "totals.uncached_text_input_tokens", "totals.cached_text_input_tokens", "totals.text_output_tokens");

    private final RowSink rows;

    PersonRows(RowSink rows) {
        this.rows = rows;
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        LocalDate day = row.day("date", "day", "start_time");
        Fields totals = row.has("totals") ? row.at("totals") : row;
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        totals.put(counts, Measure.HUMAN_PROMPTS, "turns");
        totals.put(counts, Measure.SESSIONS, "threads");
        totals.put(counts, Measure.TOKENS_IN_UNCACHED, "uncached_text_input_tokens");
        totals.put(counts, Measure.TOKENS_IN_CACHED, "cached_text_input_tokens");
        totals.put(counts, Measure.TOKENS_OUT, "text_output_tokens");
        tokens(totals.has("tokens") ? totals.at("tokens") : row.at("tokens"), counts);
        KeptFields kept = new KeptFields(IN_COLUMNS).all(row.json());
        parts(kept, row, "clients", "client", "name", "client_id");
        parts(kept, row, "models", "model", "name");
        if (counts.isEmpty() && kept.map().isEmpty()) {
            throw new Misread(null, null, "no figure in the whole row");
        }
        Use use = new Use(Use.WHOLE, "", null, counts, null);
        String workspace = row.text("workspace_id");
        Fields user = row.has("actor") ? row.at("actor") : row.at("user");
        String email = user.has("email") ? user.text("email") : row.text("email", "user_email");
        String own = user.text("id", "user_id");
        String id = own.isEmpty() ? row.text("user_id") : own;
        if (email.isEmpty() && id.isEmpty()) {
            rows.row(new GroupDay(line, new Group(Group.Kind.WORKSPACE, workspace), TOOL, day, "UTC", "",
                    List.of(GroupDay.Part.whole(use)), kept.map()));
        } else {
            // The id stays the same in reports that leave the address out.
            Identity person = email.isEmpty() ? Identity.vendorId("openai", id) : Identity.email(email);
            rows.row(new PersonDay(line, id.isEmpty() ? person : person.withStable("openai:" + id), TOOL, day, "UTC",
                    workspace, "", List.of(use), kept.map()));
        }
    }

    @Override
    public void envelope(JsonNode rest) {
        if (rest.path("has_more").asBoolean()) {
            rows.incomplete("The file is one page of several (has_more); upload the following pages, too.");
        }
    }

    private static void tokens(Fields tokens, Map<Measure, Long> counts) throws Misread {
        tokens.put(counts, Measure.TOKENS_OUT, "output");
        tokens.put(counts, Measure.TOKENS_IN_CACHED, "cached_input");
        Long input = tokens.count("text_input");
        Long cached = counts.get(Measure.TOKENS_IN_CACHED);
        if (input != null && cached != null) {
            if (cached > input) {
                throw new Misread("tokens.cached_input", cached.toString(), "more than text_input, which includes them");
            }
            counts.put(Measure.TOKENS_IN_UNCACHED, input - cached);
        }
    }

    private static void parts(KeptFields kept, Fields row, String list, String... names) throws Misread {
        for (Fields part : row.list(list)) {
            part.json().properties().stream().filter(it -> it.getValue().isNumber())
                    .forEach(it -> kept.keep(list + "." + part.text(names) + "." + it.getKey(), it.getValue()));
        }
    }
}
