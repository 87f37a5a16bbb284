package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an upload brings to one ledger, summed up while its rows are staged. */
final class Arrival {

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> tools = new TreeSet<>();
    private long rows;
    private boolean events;

    void add(Staged row) {
        days.add(row.day());
        tools.add(row.tool());
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

    /** Whether the hour of any is kept. */
    boolean events() {
        return events;
    }
}
