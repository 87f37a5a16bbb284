package io.candor.insight.statistics.rate;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Dispersion of counts: F = s²/x̄ with s² over n−1 (Fano, Physical Review 72:26, 1947). 1 for a constant Poisson rate,
 * above it for bursts and for people who differ, below it for a clock. (n−1)F is χ² with n−1 degrees of freedom under a
 * constant rate (Fisher's index of dispersion, 1925).
 */
public record FanoFactor(int n, double mean, double value) {

    /** At least two counts, not all 0. */
    public static FanoFactor of(int... counts) {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        if (counts.length < 2 || !(sum > 0)) {
            throw new IllegalArgumentException(counts.length + " counts with sum " + sum);
        }
        double mean = sum / counts.length;
        double squares = 0;
        for (int count : counts) {
            squares += (count - mean) * (count - mean);
        }
        return new FanoFactor(counts.length, mean, squares / (counts.length - 1) / mean);
    }

    public double chiSquared() {
        return (n - 1) * value;
    }

    /** One-sided p of "counts vary no more than a constant rate explains". */
    public double overdispersion() {
        return ChiSquaredDistribution.of(n - 1.0).survivalProbability(chiSquared());
    }
}
