package io.candor.insight.usage.copilot;

import java.io.IOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads who has a seat on the day the list was drawn. */
@ApplicationScoped
class CopilotSeats implements UsageImporter {

    @Override
    public String source() {
        return "github-copilot-seats";
    }

    @Override
    public int daysUntilFinal() {
        return 0;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SeatRows seats = new SeatRows(file, rows);
        SeatRows.SHAPE.read(file, rows, seats);
        seats.end();
        return null;
    }
}
