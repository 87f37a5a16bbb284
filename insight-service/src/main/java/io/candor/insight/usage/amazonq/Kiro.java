package io.candor.insight.usage.amazonq;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.table.Cells;
import io.candor.insight.usage.table.TableReport;

/** Reads the newer report: one row per person, day and client. */
@ApplicationScoped
class Kiro implements UsageImporter {

    private static final TableReport SHAPE = new TableReport(
            Set.of("UserId", "Date", "Client_Type"), Map.of(
                    "Chat_AICodeLines", "is the older report of counters; upload it as source amazon-q",
                    "Prompt", "holds prompts; only activity reports are read here"));

    private static final Set<String> IN_COLUMNS = Set.of("UserId", "Date", "Client_Type", "Chat_Conversations", "ProfileId",
            "DisplayName", "UserName");

    @Override
    public String source() {
        return "kiro";
    }

    @Override
    public int daysUntilFinal() {
        return UserDay.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, (line, cells) -> rows.row(read(line, cells)));
        rows.warn("Amazon Q's report of the same days (source amazon-q) shows the same work; do not add the two up.");
        return null;
    }

    private static PersonDay read(long line, Cells cells) throws Misread {
        UserDay who = UserDay.of(cells);
        String client = cells.required("Client_Type");
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        cells.put(counts, Measure.SESSIONS, "Chat_Conversations");
        for (String column : cells.columns()) {
            String name = column.toLowerCase(java.util.Locale.ROOT);
            if (name.endsWith("_messages")) {
                cells.count(column);
            } else if (name.equals("credits_used") || name.startsWith("overage_c")) {
                cells.decimal(column);
            }
        }
        Boolean licensed = cells.text("Subscription_Tier").isEmpty() ? null : true;
        Map<String, Object> kept = cells.kept(IN_COLUMNS);
        if (counts.isEmpty() && kept.isEmpty()) {
            throw new Misread(null, null, "no figure in the whole row");
        }
        return new PersonDay(line, who.person(), "kiro", who.day(), "UTC", client, "",
                List.of(new Use(client, "", licensed, counts, null)), kept);
    }
}
