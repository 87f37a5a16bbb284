package io.candor.insight.usage.microsoft;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.table.Cells;
import io.candor.insight.usage.table.TableReport;

/** Reads a weekly panel of people. */
@ApplicationScoped
class VivaPersonQuery implements UsageImporter {

    private static final TableReport SHAPE = new TableReport(Set.of("PersonId", "MetricDate"), Map.of(
            "User Principal Name", "is the usage report; upload it as source m365-copilot",
            "MeetingId", "is a meeting query; run a person query with Copilot metrics"));

    @Override
    public String source() {
        return "viva-person-query";
    }

    /** Of a Monday: seven days of the week and three more. */
    @Override
    public int daysUntilFinal() {
        return 9;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, (line, cells) -> rows.row(read(file, line, cells, rows)));
        rows.warn("Each row is a whole week, placed on its Monday; it says nothing about single days.");
        return null;
    }

    private static PersonDay read(UsageFile file, long line, Cells cells, RowSink rows) throws Misread {
        List<String> metrics = PersonWeek.metrics(cells.columns());
        if (metrics.isEmpty()) {
            throw file.unreadable("has no column of Copilot; run the query with Copilot metrics");
        }
        PersonWeek week = PersonWeek.of(cells, metrics);
        return new PersonDay(line, People.of(cells.required("PersonId"), rows), People.TOOL, week.monday(), "week", "", "",
                week.uses(), Map.copyOf(week.kept()));
    }
}
