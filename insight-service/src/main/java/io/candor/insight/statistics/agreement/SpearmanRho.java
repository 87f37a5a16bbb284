package io.candor.insight.statistics.agreement;

import org.hipparchus.stat.correlation.SpearmansCorrelation;

import io.candor.insight.statistics.Interval;

/** Spearman's ρ (American Journal of Psychology 15:72, 1904): Pearson's correlation of the mid-ranks. */
public record SpearmanRho(double rho, int n) {

    public static SpearmanRho of(PairedValues pairs) {
        return new SpearmanRho(pairs.of(SpearmanRho::rho), pairs.people());
    }

    /** The coefficient alone, for {@link PairedValues#bootstrap}. */
    public static double rho(double[] x, double[] y) {
        return new SpearmansCorrelation().correlation(x, y);
    }

    /** Interval with the variance (1+ρ²/2)/(n−3) of atanh ρ (Bonett and Wright, Psychometrika 65:23, 2000). */
    public Interval bonettWright(double confidence) {
        return interval(1 + rho * rho / 2, confidence);
    }

    /**
     * Interval with the variance 1.06/(n−3) (Fieller, Hartley and Pearson, 1957); too short for a strong relation, where
     * {@link #bonettWright} is better.
     */
    public Interval fieller(double confidence) {
        return interval(1.06, confidence);
    }

    private Interval interval(double numerator, double confidence) {
        if (n < 4) {
            throw new IllegalArgumentException("no variance below 4 pairs: " + n);
        }
        return FisherZ.interval(rho, StrictMath.sqrt(numerator / (n - 3)), confidence);
    }
}
