package io.candor.insight.usage.openai;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** Reads tokens and requests. */
@ApplicationScoped
class OpenAiUsage implements UsageImporter {

    private static final JsonReport SHAPE = Bucket.shape();
    private static final Set<String> IN_COLUMNS = Set.of("object", "input_cached_tokens", "output_tokens",
            "num_model_requests", "project_id", "user_id", "api_key_id", "model", "organization_id", "project_name",
            "user_name",
            "user_email", "api_key_name");

    @Override
    public String source() {
        return "openai-usage";
    }

    @Override
    public int daysUntilFinal() {
        return 1;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, new JsonRows() {
            @Override
            public void row(long line, Fields row) throws Misread {
                Bucket bucket = Bucket.of(row);
                for (Fields result : row.list("results")) {
                    if (result.has("amount")) {
                        throw file.unreadable("is the costs report; upload it as source openai-costs");
                    }
                    Misread.refusing(rows, line, () -> result(line, bucket, result, rows));
                }
            }

            @Override
            public void envelope(JsonNode rest) {
                if (rest.path("has_more").asBoolean()) {
                    rows.incomplete("The file is one page of several (has_more); upload the following pages, too.");
                }
            }
        });
        return null;
    }

    private static void result(long line, Bucket bucket, Fields result, RowSink rows) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        result.put(counts, Measure.MACHINE_REQUESTS, "num_model_requests");
        result.put(counts, Measure.TOKENS_OUT, "output_tokens");
        result.put(counts, Measure.TOKENS_IN_CACHED, "input_cached_tokens");
        Long input = result.count("input_tokens");
        Long cached = counts.get(Measure.TOKENS_IN_CACHED);
        if (input != null && cached != null) {
            if (cached > input) {
                throw new Misread("input_cached_tokens", cached.toString(), "more than input_tokens, which include them");
            }
            counts.put(Measure.TOKENS_IN_UNCACHED, input - cached);
        }
        Map<String, Object> kept = new KeptFields(IN_COLUMNS).all(result.json()).map();
        if (counts.isEmpty() && kept.isEmpty()) {
            throw new Misread(null, null, "no figure in the whole result");
        }
        Use use = new Use(surface(result.text("object")), result.text("model"), null, counts, null);
        String user = result.text("user_id");
        if (user.isEmpty()) {
            rows.row(new GroupDay(line, Bucket.group(result), Bucket.TOOL, bucket.day(), "UTC", bucket.record(result),
                    List.of(new GroupDay.Part(bucket.cut(result), "", use)), kept));
        } else {
            rows.row(new PersonDay(line, Identity.vendorId("openai", user), Bucket.TOOL, bucket.day(), "UTC",
                    bucket.record(result), bucket.cut(result), List.of(use), kept));
        }
    }

    /** {@code organization.usage.completions.result} is about completions. */
    private static String surface(String object) {
        String[] words = object.split("\\.");
        return words.length < 3 ? Use.WHOLE : words[2];
    }
}
