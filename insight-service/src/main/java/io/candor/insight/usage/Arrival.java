package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** What an upload brings to one ledger, summed up while its rows are staged. */
final class Arrival implements AutoCloseable {

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> tools = new TreeSet<>();
    private final KeysTold keys = new KeysTold();
    private @Nullable Staged last;
    private long rows;
    private boolean split;
    private @Nullable Boolean repeats;
    private boolean events;

    void add(Staged row) {
        // Most rows are of the day and the tool of the one before.
        if (last == null || !last.day().equals(row.day()) || !last.tool().equals(row.tool())) {
            days.add(row.day());
            tools.add(row.tool());
        }
        last = row;
        keys.add(row.keyHash());
        split |= row.lines() > 1;
        rows++;
        events |= row.isEvent();
    }

    /** At least one. */
    SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(days);
    }

    SortedSet<String> tools() {
        return Collections.unmodifiableSortedSet(tools);
    }

    /** How many, each however many surfaces it has. */
    long rows() {
        return rows;
    }

    /** Whether any has several surfaces. */
    boolean isSplit() {
        return split;
    }

    /** Whether any two of them are about the same; at times where they are not. */
    boolean mayRepeat() {
        if (repeats == null) {
            repeats = keys.anyTwice();
        }
        return repeats;
    }

    @Override
    public void close() {
        keys.close();
    }

    /** Whether the hour of any is kept. */
    boolean events() {
        return events;
    }
}
