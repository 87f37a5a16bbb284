package io.candor.insight.usage.microsoft;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.VendorTime;
import io.candor.insight.usage.json.JsonBeginning;
import io.candor.insight.usage.table.Cells;
import io.candor.insight.usage.table.TableReport;

/** Reads who has a licence on the day the report was refreshed. */
@ApplicationScoped
class M365Copilot implements UsageImporter {

    private static final TableReport SHAPE = new TableReport(Set.of("Report Refresh Date", "User Principal Name"), Map.of(
            "MetricDate", "is a person query; upload it as source viva-person-query",
            "Assigned Products", "is the list of licences of all products; download the Microsoft 365 Copilot usage report"));

    private static final Set<String> IN_COLUMNS = Set.of("Report Refresh Date", "User Principal Name", "Display Name");

    @Override
    public String source() {
        return "m365-copilot";
    }

    @Override
    public int daysUntilFinal() {
        return 3;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file.bytes(), JsonBeginning.LOOK_AHEAD);
        UsageFile again = new UsageFile(file.name(), bytes, file.drawn());
        if (JsonBeginning.isIn(bytes)) {
            UserDetails.SHAPE.read(again, rows, new UserDetails(rows));
        } else {
            SHAPE.read(again, rows, (line, cells) -> rows.row(read(line, cells, rows)));
        }
        rows.warn("This report tells of a whole period and not of days: licences are read, its counts are kept by name.");
        return null;
    }

    private static PersonDay read(long line, Cells cells, RowSink rows) throws Misread {
        for (String column : cells.columns()) {
            if (Stream.of("prompts", "active usage days").anyMatch(column.toLowerCase(java.util.Locale.ROOT)::contains)) {
                cells.count(column);
            }
        }
        return new PersonDay(line, People.of(cells.required("User Principal Name"), rows), People.TOOL,
                VendorTime.day("Report Refresh Date", cells.required("Report Refresh Date")), "UTC",
                "licence\u001f" + cells.text("Report Period"), "licence",
                List.of(new Use(Use.WHOLE, "", true, Map.of(), null)), cells.kept(IN_COLUMNS));
    }
}
