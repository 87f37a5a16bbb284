package io.candor.insight.usage.amazonq;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import io.candor.insight.usage.table.Cells;
import io.candor.insight.usage.table.TableReport;

/** Reads the older report. */
@ApplicationScoped
class AmazonQ implements UsageImporter {

    private static final TableReport SHAPE = new TableReport(UserDay.COLUMNS, Map.of(
            "Client_Type", "is the newer report with clients and credits; upload it as source kiro",
            "Credits_Used", "is the newer report with clients and credits; upload it as source kiro",
            "Prompt", "holds prompts; only activity reports are read here"));

    private static final Set<String> IN_COLUMNS = Set.of("UserId", "Date", "DisplayName", "UserName", "Inline_SuggestionsCount",
            "Inline_AcceptanceCount");

    private static final Set<String> NAMES = Set.of("userid", "date", "displayname", "username");

    @Override
    public String source() {
        return "amazon-q";
    }

    @Override
    public int daysUntilFinal() {
        return UserDay.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, (line, cells) -> rows.row(read(line, cells)));
        rows.warn("Kiro's report of the same days (source kiro) shows the same work; do not add the two up.");
        return null;
    }

    private static PersonDay read(long line, Cells cells) throws Misread {
        UserDay who = UserDay.of(cells);
        int known = 0;
        for (String column : cells.columns()) {
            // Every column beside user and day counts something; what is no number must not pass as unknown.
            if (!column.isEmpty() && !NAMES.contains(column.toLowerCase(Locale.ROOT)) && cells.count(column) != null) {
                known++;
            }
        }
        if (known == 0) {
            throw new Misread(null, null, "no counts");
        }
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        cells.put(counts, Measure.OFFERS, "Inline_SuggestionsCount");
        cells.put(counts, Measure.ACCEPTS_HUMAN, "Inline_AcceptanceCount");
        Long lines = new KnownSum().add(cells.count("Inline_AICodeLines")).add(cells.count("Chat_AICodeLines")).count();
        if (lines != null) {
            counts.put(Measure.LINES_WRITTEN, lines);
        }
        return new PersonDay(line, who.person(), "amazon-q", who.day(), "UTC", "", "",
                List.of(new Use(Use.WHOLE, "", null, counts, null)), cells.kept(IN_COLUMNS));
    }
}
