package io.candor.insight.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** A two-sided interval in the unit of its estimate. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low " + low + " is not at most high " + high);
        }
    }

    /**
     * Estimate ± z·standard error, z the normal quantile.
     *
     * @param confidence
     *        between 0 and 1
     */
    public static Interval normal(double estimate, double standardError, double confidence) {
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail(confidence)) * standardError;
        return new Interval(estimate - half, estimate + half);
    }

    /** What a two-sided interval leaves out on each side, (1 − confidence)/2. */
    public static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence: " + confidence);
        }
        return (1 - confidence) / 2;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
