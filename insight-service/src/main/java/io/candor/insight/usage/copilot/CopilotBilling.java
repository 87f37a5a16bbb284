package io.candor.insight.usage.copilot;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.json.JsonBeginning;

/** Reads what was billed: the CSV by day, or the API's JSON by month. */
@ApplicationScoped
class CopilotBilling implements UsageImporter {

    @Override
    public String source() {
        return "github-copilot-billing";
    }

    @Override
    public int daysUntilFinal() {
        return CopilotReports.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file.bytes(), JsonBeginning.LOOK_AHEAD);
        UsageFile again = new UsageFile(file.name(), bytes, file.drawn());
        if (JsonBeginning.isIn(bytes)) {
            BilledMonth.SHAPE.read(again, rows, new BilledMonth(rows));
        } else {
            BilledDays.SHAPE.read(again, rows, new BilledDays(rows));
        }
        return null;
    }
}
