package io.candor.insight.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;

/**
 * One demand on people's weekly use of a tool.
 *
 * @param threshold of the metric, per person and week
 * @param per always {@code week} so far
 * @param units ids of the units it binds, with all below them; empty = the whole company
 * @param announced the day people learned of it; everything before is the pre-period
 * @param from first day it counts
 * @param to last day it counts; null while open-ended
 * @param leaderboard whether people's numbers are put up for others to see
 * @param replaces the target it took over from; null when it is new
 */
public record AdoptionTarget(String targetId, String name, String tool, TargetMetric metric, BigDecimal threshold, String per,
        List<String> units, LocalDate announced, LocalDate from, @Nullable LocalDate to, boolean leaderboard,
        @Nullable String replaces) {

    public static final String WEEK = "week";

    static final String LONGEST = "a target lasts at most ten years";
    private static final int YEARS = 10;

    public AdoptionTarget {
        units = List.copyOf(units);
        if (threshold.signum() <= 0) {
            throw new IllegalArgumentException("a threshold is above zero");
        }
        if (from.isBefore(announced) || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a target is announced, then begins, then ends");
        }
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
