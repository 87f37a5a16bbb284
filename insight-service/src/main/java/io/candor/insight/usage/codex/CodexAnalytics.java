package io.candor.insight.usage.codex;

import java.io.IOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads what each person did with Codex on each day. */
@ApplicationScoped
class CodexAnalytics implements UsageImporter {

    @Override
    public String source() {
        return "codex-analytics";
    }

    @Override
    public int daysUntilFinal() {
        return 1;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        PersonRows.SHAPE.read(file, rows, new PersonRows(rows));
        return null;
    }
}
