package io.candor.insight.feedback;

import java.util.Collection;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.calendar.IsoPeriod;

/**
 * Counts, in the transaction of each write, how often a period's waves, blocks, ratings or units were written. Comments do
 * not count: nothing is worked out from them that is kept.
 */
@ApplicationScoped
public class PeriodChanges {

    private final Jdbi jdbi;

    PeriodChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** For each period something was ever written about, how often. */
    public TreeMap<IsoPeriod, Long> counts() {
        TreeMap<IsoPeriod, Long> counts = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT period, changes FROM period_change")
                .map((row, context) -> counts.put(IsoPeriod.parse(row.getString(1)), row.getLong(2))).list());
        return counts;
    }

    static void in(Handle handle, Collection<String> periods) {
        periods.stream().distinct().forEach(period -> handle.execute("""
                INSERT INTO period_change VALUES (?, 1) ON CONFLICT (period) DO UPDATE SET changes = period_change.changes + 1
                """, period));
    }

    /** The unit tree is read for every period, whenever its validity says it held. */
    static void everywhere(Handle handle) {
        handle.execute("UPDATE period_change SET changes = changes + 1");
    }
}
