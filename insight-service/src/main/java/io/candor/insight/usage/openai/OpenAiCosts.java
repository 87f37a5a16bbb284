package io.candor.insight.usage.openai;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** Reads what was charged, in whole units of its currency; the report never names a person. */
@ApplicationScoped
class OpenAiCosts implements UsageImporter {

    private static final JsonReport SHAPE = Bucket.shape();
    private static final Set<String> IN_COLUMNS = Set.of("object", "amount", "project_id", "organization_id", "api_key_id",
            "project_name", "organization_name", "line_item");

    @Override
    public String source() {
        return "openai-costs";
    }

    @Override
    public int daysUntilFinal() {
        return 2;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, new JsonRows() {
            @Override
            public void row(long line, Fields row) throws Misread {
                Bucket bucket = Bucket.of(row);
                for (Fields result : row.list("results")) {
                    if (result.json().has("num_model_requests") || result.json().has("input_tokens")) {
                        throw file.unreadable("is a usage report; upload it as source openai-usage");
                    }
                    Misread.refusing(rows, line, () -> rows.row(result(line, bucket, result)));
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

    private static GroupDay result(long line, Bucket bucket, Fields result) throws Misread {
        Fields amount = result.at("amount");
        BigDecimal value = amount.decimal("value");
        if (value == null) {
            throw new Misread("amount.value", null, "missing");
        }
        if (!amount.has("currency")) {
            throw new Misread("amount.currency", null, "an amount without its currency");
        }
        Use use = new Use(Use.WHOLE, "", null, Map.of(),
                Use.Cost.ofMajor(value, amount.text("currency"), Use.Cost.CHARGED));
        return new GroupDay(line, Bucket.group(result), Bucket.TOOL, bucket.day(), "UTC", bucket.record(result),
                List.of(new GroupDay.Part(bucket.cut(result), result.text("line_item"), use)),
                new KeptFields(IN_COLUMNS).all(result.json()).map());
    }
}
