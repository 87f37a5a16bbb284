package io.candor.insight.readiness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.verdict.Verdict;

/**
 * One group × tool.
 *
 * @param cell
 *        id of the evidence page
 * @param verdict
 *        null while the period runs, and for a group that is not shown
 * @param verdicts
 *        each verdict with what it lacks; empty where one has been given
 */
record GroupReadiness(String cell, String node, String name, String tool, @Nullable Verdict verdict,
        List<VerdictReadiness> verdicts) {

    /**
     * @param reachable
     *        every input exists, so that only the evidence decides
     * @param steps
     *        empty where it is reachable
     */
    record VerdictReadiness(Verdict verdict, boolean reachable, List<Step> steps) {

        static VerdictReadiness of(Verdict verdict, List<Step> steps) {
            return new VerdictReadiness(verdict, steps.isEmpty(), steps);
        }
    }
}
