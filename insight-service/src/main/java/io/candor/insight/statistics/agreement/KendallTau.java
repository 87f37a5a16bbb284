package io.candor.insight.statistics.agreement;

import org.hipparchus.stat.correlation.KendallsCorrelation;

import io.candor.insight.statistics.Interval;

/**
 * Kendall's τ-b (Biometrika 33:239, 1945): concordant minus discordant pairs over √((n₀−n₁)(n₀−n₂)), where n₁ and n₂
 * count the pairs tied in x and in y.
 */
public record KendallTau(double tau, int n) {

    public static KendallTau of(PairedValues pairs) {
        return new KendallTau(pairs.of(KendallTau::tau), pairs.people());
    }

    /** The coefficient alone, for {@link PairedValues#bootstrap}. */
    public static double tau(double[] x, double[] y) {
        return new KendallsCorrelation().correlation(x, y);
    }

    /** Interval with the variance 0.437/(n−4) of atanh τ (Fieller, Hartley and Pearson, Biometrika 44:470, 1957). */
    public Interval fieller(double confidence) {
        if (n < 5) {
            throw new IllegalArgumentException("no variance below 5 pairs: " + n);
        }
        return FisherZ.interval(tau, StrictMath.sqrt(0.437 / (n - 4)), confidence);
    }
}
