package io.candor.insight.allocation;

import org.jspecify.annotations.Nullable;

import io.candor.insight.outcome.OutcomeFigures;
import io.candor.insight.verdict.Verdict;

/**
 * A shown cell as a scenario sees it: printed figures only.
 *
 * @param cell
 *        id as on the board
 * @param verdict
 *        null while the period runs
 * @param heard
 *        a hearing of the unit is on record
 * @param spend
 *        in the scenario's currency and kind; null where none can be shown
 * @param outcomes
 *        null where none can be shown
 * @param committed
 *        minor units that cannot leave
 * @param weight
 *        how much an hour counts for the reader
 */
record Candidate(String cell, String name, String tool, @Nullable Verdict verdict, boolean heard, @Nullable Amount spend,
        @Nullable OutcomeFigures outcomes, long committed, double weight) {

    static final String NO_VERDICT = "no verdict yet: the period runs";
    static final String INSUFFICIENT = "INSUFFICIENT_EVIDENCE: nothing moves on evidence that is missing";
    static final String NOT_HEARD = "THEATRE, and no hearing of the unit is on record";
    static final String NO_SPEND = "no spend of this currency and kind can be shown";
    static final String NO_OUTCOMES = "no outcomes of tasks can be shown";
    static final String NO_GRADES = "your weights count grades, and no grades can be shown";

    /** Why it takes no part; null where it does. */
    @Nullable
    String leftOut(double gradeHours) {
        if (verdict == null) {
            return NO_VERDICT;
        }
        if (verdict == Verdict.INSUFFICIENT_EVIDENCE) {
            return INSUFFICIENT;
        }
        if (verdict == Verdict.THEATRE && !heard) {
            return NOT_HEARD;
        }
        if (spend == null || spend.from() == 0) {
            return NO_SPEND;
        }
        if (outcomes == null) {
            return NO_OUTCOMES;
        }
        return gradeHours > 0 && outcomes.grade() == null ? NO_GRADES : null;
    }

    /** Money goes where people choose a tool or would gain if they could, and where results are not worse. */
    boolean mayReceive() {
        return (verdict == Verdict.VALUE || verdict == Verdict.UNTAPPED) && outcomes != null && !outcomes.worse();
    }
}
