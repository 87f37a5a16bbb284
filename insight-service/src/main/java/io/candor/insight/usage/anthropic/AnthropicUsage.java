package io.candor.insight.usage.anthropic;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

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
import io.candor.insight.usage.json.KeptFields;

/** Reads tokens. */
@ApplicationScoped
class AnthropicUsage implements UsageImporter {

    private static final Set<String> IN_COLUMNS = Set.of("uncached_input_tokens", "cache_read_input_tokens", "output_tokens",
            "account_id", "service_account_id", "api_key_id", "workspace_id", "model");

    @Override
    public String source() {
        return "anthropic-usage";
    }

    @Override
    public int daysUntilFinal() {
        return 1;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        Bucket.SHAPE.read(file, rows, new BucketRows(rows, (line, bucket, result) -> {
            if (result.json().has("amount")) {
                throw file.unreadable("is the cost report; upload it as source anthropic-cost");
            }
            Misread.refusing(rows, line, () -> result(line, bucket, result, rows));
        }));
        return null;
    }

    private static void result(long line, Bucket bucket, Fields result, RowSink rows) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        result.put(counts, Measure.TOKENS_IN_UNCACHED, "uncached_input_tokens");
        result.put(counts, Measure.TOKENS_IN_CACHED, "cache_read_input_tokens");
        result.put(counts, Measure.TOKENS_OUT, "output_tokens");
        if (counts.isEmpty()) {
            throw new Misread(null, null, "no figure in the whole result");
        }
        Use use = new Use(Use.WHOLE, result.text("model"), null, counts, null);
        Map<String, Object> kept = new KeptFields(IN_COLUMNS).all(result.json()).map();
        String account = result.text("account_id");
        if (account.isEmpty() || result.has("service_account_id")) {
            rows.row(new GroupDay(line, Bucket.group(result), Bucket.TOOL, bucket.day(), "UTC", bucket.record(result),
                    List.of(new GroupDay.Part(bucket.cut(result), "", use)), kept));
        } else {
            rows.row(new PersonDay(line, Identity.vendorId("anthropic", account), Bucket.TOOL, bucket.day(), "UTC",
                    bucket.record(result), bucket.cut(result), List.of(use), kept));
        }
    }
}
