package io.candor.insight.usage.copilot;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

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
        PushbackInputStream bytes = new PushbackInputStream(file.bytes(), LOOK_AHEAD);
        UsageFile again = new UsageFile(file.name(), bytes, file.drawn());
        if (isJson(bytes)) {
            BilledMonth.SHAPE.read(again, rows, new BilledMonth(rows));
        } else {
            BilledDays.SHAPE.read(again, rows, new BilledDays(rows));
        }
        return null;
    }

    private static final int LOOK_AHEAD = 64;

    /** By the first sign that is neither blank nor a byte order mark; all CSV of GitHub begins with a letter or a quote. */
    private static boolean isJson(PushbackInputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(LOOK_AHEAD);
        bytes.unread(start);
        for (byte sign : start) {
            if (sign == '{' || sign == '[') {
                return true;
            } else if (sign > ' ') {
                return false;
            }
        }
        return false;
    }
}
