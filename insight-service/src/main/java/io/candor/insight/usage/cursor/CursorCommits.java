package io.candor.insight.usage.cursor;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.KnownSum;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.KeptFields;

/** Reads how many lines of each commit AI wrote. */
@ApplicationScoped
class CursorCommits implements UsageImporter {

    private static final JsonReport SHAPE = Cursor.shape("items", Set.of("commitHash"), Set.of("commitHash"));

    private static final List<String> LINES = List.of("totalLinesAdded", "totalLinesDeleted", "tabLinesAdded",
            "tabLinesDeleted", "composerLinesAdded", "composerLinesDeleted", "nonAiLinesAdded", "nonAiLinesDeleted",
            "isPrimaryBranch");

    @Override
    public String source() {
        return "cursor-commits";
    }

    @Override
    public int daysUntilFinal() {
        return Cursor.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, (line, row) -> rows.row(read(line, row)));
        return null;
    }

    private static PersonDay read(long line, Fields row) throws Misread {
        String hash = row.text("commitHash");
        if (hash.isEmpty()) {
            throw new Misread("commitHash", null, "missing");
        }
        Long retained = new KnownSum().add(row.count("tabLinesAdded")).add(row.count("composerLinesAdded")).count();
        if (retained == null) {
            throw new Misread("tabLinesAdded", null, "how many of the lines AI wrote is not said");
        }
        Map<Measure, Long> counts = new EnumMap<>(Map.of(Measure.LINES_RETAINED, retained));
        KeptFields kept = new KeptFields(Set.of());
        LINES.forEach(name -> kept.keep(name, row.json().path(name)));
        return new PersonDay(line, Cursor.person(row), Cursor.TOOL, row.day("commitTs"), "UTC",
                PersonDay.EVENT + row.text("repoName") + "\u001f" + hash, "",
                List.of(new Use(Use.WHOLE, "", null, counts, null)),
                kept.map());
    }
}
