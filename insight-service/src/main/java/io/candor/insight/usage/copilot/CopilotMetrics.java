package io.candor.insight.usage.copilot;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;

/** Reads totals of an organisation: the older metrics report (its API is closed) and the current one. */
@ApplicationScoped
class CopilotMetrics implements UsageImporter {

    private static final Set<String> OLDER = Set.of("copilot_ide_chat", "copilot_ide_code_completions", "copilot_dotcom_chat",
            "copilot_dotcom_pull_requests", "total_active_users");
    private static final JsonReport SHAPE = CopilotReports.shape(Set.of("day_totals"),
            Set.of("copilot_ide_chat", "copilot_ide_code_completions", "copilot_dotcom_chat", "total_active_users",
                    "daily_active_users", "totals_by_language_feature", "user_id", "user_login"),
            Set.of("daily_active_users", "copilot_ide_chat", "copilot_ide_code_completions",
                    "user_initiated_interaction_count"),
            JsonReport.BUCKET);

    @Override
    public String source() {
        return "github-copilot-metrics";
    }

    @Override
    public int daysUntilFinal() {
        return CopilotReports.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        Instant[] madeAt = new Instant[1];
        SHAPE.read(file, rows, new JsonRows() {
            @Override
            public void row(long line, Fields row) throws Misread {
                if (row.has("user_id") || row.has("user_login")) {
                    throw file.unreadable("is the users report; upload it as source github-copilot-users");
                }
                rows.row(OLDER.stream().anyMatch(row.json()::has) ? OlderDay.read(line, row)
                        : OrganisationDay.read(line, row));
            }

            @Override
            public void envelope(JsonNode rest) {
                madeAt[0] = CopilotReports.madeAt(file, rest);
            }
        });
        return madeAt[0];
    }
}
