package io.candor.insight.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Difference in bunching: person-weeks exactly at a threshold against those within three of it, after against before.
 * Habits, five-day weeks and growth are in both rows and cancel. Person-weeks count as independent here, so the result
 * is shown beside the person sign-flip and never counted.
 */
public record PrePostFisher(int atAfter, int nearAfter, int atBefore, int nearBefore) {

    /** One-sided exact p of Fisher (1935) for "relatively more at the threshold after". */
    public double pValue() {
        return test(AlternativeHypothesis.GREATER_THAN);
    }

    /** Two-sided exact p: all tables as improbable as this one or more so. */
    public double twoSided() {
        return test(AlternativeHypothesis.TWO_SIDED);
    }

    /** How much the odds of ending exactly at the threshold grew. */
    public ConditionalOddsRatio oddsRatio() {
        return new ConditionalOddsRatio(atAfter, nearAfter, atBefore, nearBefore);
    }

    /** False when a row or a column is empty and the table says nothing. */
    public boolean informative() {
        return atAfter + nearAfter > 0 && atBefore + nearBefore > 0 && atAfter + atBefore > 0
                && nearAfter + nearBefore > 0;
    }

    private double test(AlternativeHypothesis alternative) {
        return FisherExactTest.withDefaults().with(alternative)
                .test(new int[][] { { atAfter, nearAfter }, { atBefore, nearBefore } }).getPValue();
    }
}
