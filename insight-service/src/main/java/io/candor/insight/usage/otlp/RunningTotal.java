package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One cumulative sequence: totals by their time since one start. What each hour added follows from the totals alone, so the
 * order in which they came and how often does not matter. A total below the one before it began anew from zero.
 */
final class RunningTotal {

    /** Where a sequence began longer ago than anything is kept, its first total says nothing about an hour. */
    private static final long LONGEST = Duration.ofDays(90).toNanos();

    private final long started;
    private final UnaryOperator<Instant> hourOf;
    private final TreeMap<Long, BigDecimal> totals;

    /**
     * @param started nanoseconds since 1970; 0 where nobody says: then the first total is what others are counted from
     * @param known totals kept before
     */
    RunningTotal(long started, Map<Long, BigDecimal> known, UnaryOperator<Instant> hourOf) {
        this.started = started;
        this.hourOf = hourOf;
        this.totals = new TreeMap<>(known);
    }

    void add(long at, BigDecimal total) {
        totals.merge(at, total, BigDecimal::max);
    }

    /** By hour; hours that added nothing are absent. */
    Map<Instant, BigDecimal> increments() {
        Map<Instant, BigDecimal> increments = new HashMap<>();
        BigDecimal before = totals.isEmpty() || beginsAtZero() ? BigDecimal.ZERO : totals.firstEntry().getValue();
        for (Map.Entry<Long, BigDecimal> entry : totals.entrySet()) {
            BigDecimal total = entry.getValue();
            BigDecimal more = total.compareTo(before) < 0 ? total : total.subtract(before);
            if (more.signum() > 0) {
                increments.merge(hour(entry.getKey()), more, BigDecimal::add);
            }
            before = total;
        }
        return increments;
    }

    private boolean beginsAtZero() {
        return started > 0 && totals.firstKey() - started <= LONGEST;
    }

    /** What has to be kept: totals between two of the same hour that only grow say nothing more. */
    NavigableMap<Long, BigDecimal> kept() {
        TreeMap<Long, BigDecimal> kept = new TreeMap<>();
        for (Map.Entry<Long, BigDecimal> entry : totals.entrySet()) {
            Map.Entry<Long, BigDecimal> next = totals.higherEntry(entry.getKey());
            BigDecimal before = kept.isEmpty() ? BigDecimal.ZERO : kept.lastEntry().getValue();
            boolean needed = next == null || kept.isEmpty() && !beginsAtZero()
                    || !hour(next.getKey()).equals(hour(entry.getKey()))
                    || entry.getValue().compareTo(before) < 0 || next.getValue().compareTo(entry.getValue()) < 0;
            if (needed) {
                kept.put(entry.getKey(), entry.getValue());
            }
        }
        return kept;
    }

    private Instant hour(long nanos) {
        return hourOf.apply(Reading.instant(nanos));
    }
}
