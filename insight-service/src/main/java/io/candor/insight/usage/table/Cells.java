package io.candor.insight.usage.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Figure;
import io.candor.insight.usage.KeptWords;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;

/** A row. A cell that is empty or not there is unknown. */
public final class Cells {

    private static final int MOST_KEPT = 96;

    private final TableReport.Header header;
    private final List<String> values;

    Cells(TableReport.Header header, List<String> values) {
        this.header = header;
        this.values = values;
    }

    /** Columns as the file names them, in its order. */
    public List<String> columns() {
        return header.names();
    }

    public boolean hasColumn(String column) {
        return header.place(column) != null;
    }

    /** Empty where unknown. */
    public String text(String column) {
        Integer place = header.place(column);
        return place == null || place >= values.size() ? "" : values.get(place);
    }

    public String required(String column) throws Misread {
        String text = text(column);
        if (text.isEmpty()) {
            throw new Misread(column, null, "empty");
        }
        return text;
    }

    /** Null where unknown. */
    public @Nullable BigDecimal decimal(String column) throws Misread {
        String cell = text(column);
        try {
            return cell.isEmpty() || isNull(cell) ? null : Figure.decimal(cell);
        } catch (Figure.NoFigure e) {
            throw new Misread(column, cell, e.reason());
        }
    }

    /** Null where unknown. */
    public @Nullable Long count(String column) throws Misread {
        String cell = text(column);
        try {
            return cell.isEmpty() || isNull(cell) ? null : (Long) Figure.count(cell);
        } catch (Figure.NoFigure e) {
            throw new Misread(column, cell, e.reason());
        }
    }

    /** Adds a count where it is known. */
    public void put(Map<Measure, Long> counts, Measure measure, String column) throws Misread {
        Long count = count(column);
        if (count != null) {
            counts.put(measure, count);
        }
    }

    /** Numbers, flags and short words of all other columns, by the file's own names. */
    public Map<String, Object> kept(Set<String> left) {
        Set<String> known = left.stream().map(TableReport::known).collect(Collectors.toSet());
        Map<String, Object> kept = new TreeMap<>();
        for (String name : columns()) {
            String cell = text(name);
            if (cell.isEmpty() || isNull(cell) || known.contains(TableReport.known(name)) || !KeptWords.isName(name)
                    || kept.size() >= MOST_KEPT) {
                continue;
            }
            Object value = value(name, cell);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    private static @Nullable Object value(String name, String cell) {
        try {
            return Figure.decimal(cell);
        } catch (Figure.NoFigure e) {
            return cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false") ? (Object) Boolean.valueOf(cell)
                    : KeptWords.mayKeep(name, cell) ? cell : null;
        }
    }

    /** As exports write what is not there. */
    private static boolean isNull(String cell) {
        return cell.equalsIgnoreCase("null") || cell.equalsIgnoreCase("n/a");
    }
}
