package io.candor.insight.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;

/**
 * One demand on people's use of a tool.
 *
 * @param threshold of the metric, per person and period
 * @param per how long people have to reach it
 * @param share percent of the people it binds who are to reach it, above 0 to 100 (an active share, say); null where everybody
 *        is
 * @param units ids of the units it binds, with all below them; empty = the whole company
 * @param announced the day people learned of it; everything before is the pre-period
 * @param from first day it counts
 * @param to last day it counts; null while open-ended
 * @param leaderboard whether people's numbers are put up for others to see
 * @param replaces the target it took over from; null when it is new
 */
public record AdoptionTarget(String targetId, String name, String tool, TargetMetric metric, BigDecimal threshold,
        TargetPeriod per, @Nullable BigDecimal share, List<String> units, LocalDate announced, LocalDate from,
        @Nullable LocalDate to, boolean leaderboard,
        @Nullable String replaces) {

    static final String LONGEST = "a target lasts at most ten years";
    private static final int YEARS = 10;
    private static final BigDecimal EVERYBODY = BigDecimal.valueOf(100);

    public AdoptionTarget {
        units = List.copyOf(units);
        if (threshold.signum() <= 0) {
            throw new IllegalArgumentException("a threshold is above zero");
        }
        if (share != null && (share.signum() <= 0 || share.compareTo(EVERYBODY) > 0)) {
            throw new IllegalArgumentException("a share is above 0 and at most 100 percent");
        }
        if (from.isBefore(announced) || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a target is announced, then begins, then ends");
        }
    }

    /** What it asks of a person in a week; of longer periods the pace. A rate has none and is asked of every week. */
    public BigDecimal weekly() {
        return metric == TargetMetric.ACCEPTANCE_RATE ? threshold : per.perWeek(threshold);
    }

    /** Whether weeks can end at it: it is a whole number counted week by week. */
    public boolean countsByTheWeek() {
        return metric.counts() && per == TargetPeriod.WEEK;
    }

    /** The last day on which it may end. */
    LocalDate latestEnd() {
        return latestEnd(from);
    }

    static LocalDate latestEnd(LocalDate from) {
        LocalDate day = from.plusYears(YEARS);
        return day.isAfter(CalendarDay.LAST) ? CalendarDay.LAST : day;
    }

    /** Whether it binds a node whose units from the root down, itself included, are these. */
    public boolean binds(Collection<String> unitPath) {
        return units.isEmpty() || unitPath.stream().anyMatch(units::contains);
    }

    /** Whether it counts on any day from {@code first} to {@code last}. */
    public boolean runsWithin(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
