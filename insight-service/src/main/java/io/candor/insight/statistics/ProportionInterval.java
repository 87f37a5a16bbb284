package io.candor.insight.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Confidence intervals of a share x of n. */
public final class ProportionInterval {

    private ProportionInterval() {
    }

    /**
     * The exact interval of Clopper and Pearson (Biometrika 26:404, 1934): beta quantiles B(α/2; x, n−x+1) and
     * B(1−α/2; x+1, n−x).
     */
    public static Interval clopperPearson(int x, int n, double confidence) {
        double tail = tail(x, n, confidence);
        return new Interval(x == 0 ? 0 : BetaDistribution.of(x, n - x + 1.0).inverseCumulativeProbability(tail),
                upper(x, n, tail));
    }

    /**
     * One-sided upper Clopper–Pearson bound: the true share lies below it with the given confidence. With no hit in n
     * this is 1 − (1 − confidence)^(1/n), the "rule of three".
     */
    public static double upperBound(int x, int n, double confidence) {
        return upper(x, n, 2 * tail(x, n, confidence));
    }

    /** One-sided lower Clopper–Pearson bound. */
    public static double lowerBound(int x, int n, double confidence) {
        return 1 - upperBound(n - x, n, confidence);
    }

    /** The score interval of Wilson (JASA 22:209, 1927), without continuity correction. */
    public static Interval wilson(int x, int n, double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail(x, n, confidence));
        double share = (double) x / n;
        double centre = share + z * z / (2 * n);
        double half = z * StrictMath.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        double scale = 1 + z * z / n;
        return new Interval(StrictMath.max(0, (centre - half) / scale), StrictMath.min(1, (centre + half) / scale));
    }

    /**
     * The equal-tailed posterior interval under Jeffreys' prior Beta(½, ½), with the ends of the scale kept where x is 0
     * or n (Brown, Cai and DasGupta, Statistical Science 16:101, 2001, section 3.1.2).
     */
    public static Interval jeffreys(int x, int n, double confidence) {
        double tail = tail(x, n, confidence);
        BetaDistribution posterior = BetaDistribution.of(x + 0.5, n - x + 0.5);
        return new Interval(x == 0 ? 0 : posterior.inverseCumulativeProbability(tail),
                x == n ? 1 : posterior.inverseSurvivalProbability(tail));
    }

    private static double upper(int x, int n, double tail) {
        return x == n ? 1 : BetaDistribution.of(x + 1.0, n - (double) x).inverseSurvivalProbability(tail);
    }

    private static double tail(int x, int n, double confidence) {
        if (n < 1 || x < 0 || x > n || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(x + " of " + n + " at confidence " + confidence);
        }
        return (1 - confidence) / 2;
    }
}
