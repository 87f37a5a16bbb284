package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.List;

/**
 * A run of whole ISO weeks, named by their first and last Monday; empty when the first is after the last.
 *
 * @param holes
 *        runs within it that are not part of it
 */
record Weeks(LocalDate firstMonday, LocalDate lastMonday, List<Weeks> holes) {

    private static final int WEEK = 7;

    Weeks {
        holes = List.copyOf(holes);
    }

    Weeks(LocalDate firstMonday, LocalDate lastMonday) {
        this(firstMonday, lastMonday, List.of());
    }

    static Weeks until(LocalDate lastDay) {
        return new Weeks(LocalDate.MIN, lastDay.minusDays(WEEK - 1L));
    }

    /** The whole weeks from one day to another, both included. */
    static Weeks between(LocalDate firstDay, LocalDate lastDay) {
        return new Weeks(firstDay, lastDay.minusDays(WEEK - 1L));
    }

    /** The four weeks that end on or before this day. */
    static Weeks lastFour(LocalDate day) {
        return between(day.minusDays(4L * WEEK - 1), day);
    }

    Weeks without(List<Weeks> others) {
        return new Weeks(firstMonday, lastMonday, others);
    }

    boolean contains(PersonWeek week) {
        return !week.monday().isBefore(firstMonday) && !week.monday().isAfter(lastMonday)
                && (holes.isEmpty() || holes.stream().noneMatch(hole -> hole.contains(week)));
    }
}
