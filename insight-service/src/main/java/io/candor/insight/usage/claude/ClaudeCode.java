package io.candor.insight.usage.claude;

import java.io.IOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads Claude Code's analytics report. */
@ApplicationScoped
class ClaudeCode implements UsageImporter {

    @Override
    public String source() {
        return "claude-code-analytics";
    }

    @Override
    public int daysUntilFinal() {
        return 1;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        ActorDays.SHAPE.read(file, rows, new ActorDays(rows));
        rows.warn("People who use Claude Code on a subscription may be absent from this report; who is missing is unknown, not "
                + "idle.");
        return null;
    }
}
