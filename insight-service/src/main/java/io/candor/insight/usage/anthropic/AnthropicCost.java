package io.candor.insight.usage.anthropic;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.KeptFields;

/** Reads what was charged, in minor units of its currency. */
@ApplicationScoped
class AnthropicCost implements UsageImporter {

    private static final Set<String> IN_COLUMNS = Set.of("amount", "currency", "workspace_id", "model", "account_id",
            "service_account_id", "api_key_id");

    @Override
    public String source() {
        return "anthropic-cost";
    }

    @Override
    public int daysUntilFinal() {
        return 2;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        Bucket.SHAPE.read(file, rows, new BucketRows(rows, (line, bucket, result) -> {
            if (result.json().has("uncached_input_tokens")) {
                throw file.unreadable("is the usage report; upload it as source anthropic-usage");
            }
            Misread.refusing(rows, line, () -> rows.row(result(line, bucket, result)));
        }));
        return null;
    }

    private static GroupDay result(long line, Bucket bucket, Fields result) throws Misread {
        BigDecimal cents = result.decimal("amount");
        if (cents == null) {
            throw new Misread("amount", null, "missing");
        }
        if (!result.has("currency")) {
            throw new Misread("currency", null, "an amount without its currency");
        }
        Use use = new Use(Use.WHOLE, result.text("model"), null, Map.of(),
                Use.Cost.ofMinor(cents, result.text("currency"), Use.Cost.CHARGED));
        KeptFields kept = new KeptFields(IN_COLUMNS).all(result.json());
        kept.label("description", result.text("description"));
        return new GroupDay(line, Bucket.group(result), Bucket.TOOL, bucket.day(), "UTC", bucket.record(result),
                List.of(new GroupDay.Part(bucket.cut(result), result.text("description"), use)), kept.map());
    }
}
