package io.candor.insight.usage.litellm;

import java.io.IOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads spend logs, each request a row of its own. */
@ApplicationScoped
class LiteLlmSpend implements UsageImporter {

    @Override
    public String source() {
        return "litellm-spend";
    }

    @Override
    public int daysUntilFinal() {
        return 1;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        Requests.SHAPE.read(file, rows, new Requests(rows));
        return null;
    }
}
