package io.candor.insight.usage.copilot;

import java.io.IOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads Copilot's user reports. */
@ApplicationScoped
class CopilotUsers implements UsageImporter {

    @Override
    public String source() {
        return "github-copilot-users";
    }

    @Override
    public int daysUntilFinal() {
        return CopilotReports.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        UserRows report = new UserRows(file, rows);
        UserRows.SHAPE.read(file, rows, report);
        return report.madeAt();
    }
}
