package io.candor.insight.readiness;

import java.time.LocalDate;

import io.candor.insight.calendar.IsoPeriod;

/**
 * When something done today could first carry a verdict.
 *
 * @param period
 *        the one looked at
 * @param fixed
 *        its figures are final and no late report changes them
 */
record Dates(IsoPeriod period, boolean fixed, LocalDate today) {

    private static final int WEEKS_AFTER_A_TARGET = 5;

    /** A report brought today counts at once, unless the figures are final. */
    LocalDate report() {
        return fixed ? runningEnds() : today;
    }

    /** What people say now is told when the running period has ended. */
    LocalDate runningEnds() {
        return IsoPeriod.of(today).lastDay().plusDays(1);
    }

    /** A whole period from the next one on. */
    LocalDate nextEnds() {
        return IsoPeriod.of(today).next().lastDay().plusDays(1);
    }

    /** The end of the period in which the fifth week after a target's end lies. */
    LocalDate after(LocalDate end) {
        LocalDate fifth = end.plusWeeks(WEEKS_AFTER_A_TARGET);
        return IsoPeriod.of(fifth.isAfter(today) ? fifth : today).lastDay().plusDays(1);
    }
}
