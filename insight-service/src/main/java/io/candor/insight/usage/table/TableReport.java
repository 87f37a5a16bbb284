package io.candor.insight.usage.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;

/**
 * The shape of one report. Columns are known whatever their case and with a blank for an underscore.
 *
 * @param needed columns without which it is not this report
 * @param others columns by which another report gives itself away, and what to say then after "The file"
 */
public record TableReport(Set<String> needed, Map<String, String> others) {

    /** What a vendor makes of a row. */
    @FunctionalInterface
    public interface Rows {

        /** @throws Misread which refuses this row and no other */
        void row(long line, Cells cells) throws Misread;
    }

    public TableReport {
        others = new TreeMap<>(others);
    }

    /** @throws io.candor.insight.problem.ProblemException where the file as a whole is not this report */
    public void read(UsageFile file, RowSink sink, Rows rows) throws IOException {
        Header[] header = new Header[1];
        CsvFile.read(file, cells -> {
            if (header[0] == null) {
                header[0] = header(file, cells.getFields());
            } else if (!isBlank(cells)) {
                Misread.refusing(sink, cells.getStartingLineNumber(),
                        () -> rows.row(cells.getStartingLineNumber(), cells(header[0], cells)));
            }
        });
        if (header[0] == null) {
            throw file.unreadable("is empty");
        }
    }

    private Header header(UsageFile file, List<String> columns) {
        Map<String, Integer> places = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            String name = column.strip();
            if (!name.isEmpty() && places.put(known(name), names.size()) != null) {
                throw file.unreadable("has the column " + name + " twice");
            }
            names.add(name);
        }
        others.forEach((column, reason) -> {
            if (places.containsKey(known(column))) {
                throw file.unreadable(reason);
            }
        });
        Set<String> missing = new TreeSet<>(needed);
        missing.removeIf(column -> places.containsKey(known(column)));
        if (!missing.isEmpty()) {
            throw file.unreadable("is not this report: it has no column " + String.join(" and no column ", missing));
        }
        return new Header(List.copyOf(names), places);
    }

    private static boolean isBlank(CsvRecord cells) {
        return cells.getFields().stream().allMatch(String::isBlank);
    }

    private static Cells cells(Header header, CsvRecord cells) throws Misread {
        List<String> values = cells.getFields().stream().map(String::strip).toList();
        for (int i = header.names().size(); i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                throw new Misread(null, null, "%d cells under %d headers".formatted(values.size(), header.names().size()));
            }
        }
        return new Cells(header, values);
    }

    static String known(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /**
     * @param names as in the file, in its order
     * @param places by known name
     */
    record Header(List<String> names, Map<String, Integer> places) {

        @Nullable
        Integer place(String column) {
            return places.get(known(column));
        }
    }
}
