package io.candor.insight.usage.windsurf;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;

/** Reads whichever of Windsurf's answers a file holds. */
@ApplicationScoped
class Windsurf implements UsageImporter {

    static final String TOOL = "windsurf";

    private static final JsonReport SHAPE = new JsonReport(Set.of("queryResults", "userTableStats"),
            Set.of("responseItems", "cascadeLines", "cascadeRuns", "cascadeToolUsage", "apiKey", "email"), Map.of(
                    "error", "is an error of the API, no report; download the report again"),
            JsonReport.BUCKET);

    @Override
    public String source() {
        return "windsurf";
    }

    @Override
    public int daysUntilFinal() {
        return 1;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, (line, row) -> row(file, line, row, rows));
        return null;
    }

    private static void row(UsageFile file, long line, Fields row, RowSink rows) throws Misread {
        if (row.has("apiKey") || row.has("email")) {
            rows.row(Users.read(line, row, file.drawnOn()));
            return;
        }
        for (Fields response : row.list("responseItems")) {
            Fields item = response.has("item") ? response.at("item") : response;
            if (item.has("percent_code_written") && !item.has("date")) {
                throw file.unreadable("holds shares of code written over a time it does not name; ask for autocomplete, chat "
                        + "and Cascade by day instead");
            }
            Misread.refusing(rows, line, () -> rows.row(KeyDays.read(line, item)));
        }
        for (Fields lines : row.at("cascadeLines").list("cascadeLines")) {
            Misread.refusing(rows, line, () -> rows.row(Cascade.lines(line, lines)));
        }
        for (Fields run : row.at("cascadeRuns").list("cascadeRuns")) {
            Misread.refusing(rows, line, () -> rows.row(Cascade.run(line, run)));
        }
        for (Fields tool : row.at("cascadeToolUsage").list("cascadeToolUsage")) {
            rows.refuse(line, "cascadeToolUsage", tool.text("tool"), "counts of steps without a day");
        }
    }
}
