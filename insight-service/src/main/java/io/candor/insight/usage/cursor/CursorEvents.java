package io.candor.insight.usage.cursor;

import java.io.IOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads usage events, each a row of its own. */
@ApplicationScoped
class CursorEvents implements UsageImporter {

    @Override
    public String source() {
        return "cursor-events";
    }

    @Override
    public int daysUntilFinal() {
        return Cursor.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        EventRows.SHAPE.read(file, rows, new EventRows(rows));
        return null;
    }
}
