package io.candor.insight.statistics.survey;

import java.util.Arrays;

import io.candor.insight.statistics.Interval;

/**
 * Item count (Miller, 1984; Imai, JASA 106:407, 2011, eq. 1): half of the people count how many of J harmless statements
 * hold for them, the other half the same J and the sensitive one. The difference of the means is the share for whom the
 * sensitive one holds, its variance s²₁/n₁ + s²₀/n₀.
 */
public record ListExperiment(double share, double standardError) {

    /**
     * @param withItem
     *        counts 0 … J+1 of the people whose list had the sensitive statement
     * @param without
     *        counts 0 … J of the others
     */
    public static ListExperiment of(int[] withItem, int[] without) {
        if (withItem.length < 2 || without.length < 2) {
            throw new IllegalArgumentException(withItem.length + " and " + without.length + " answers");
        }
        return new ListExperiment(mean(withItem) - mean(without),
                StrictMath.sqrt(variance(withItem) / withItem.length + variance(without) / without.length));
    }

    /** Share ± z·se, not cut: limits far outside 0 to 1 say that the lists were not understood. */
    public Interval interval(double confidence) {
        return Interval.normal(share, standardError, confidence);
    }

    private static double mean(int[] counts) {
        return Arrays.stream(counts).average().orElseThrow();
    }

    private static double variance(int[] counts) {
        double mean = mean(counts);
        return Arrays.stream(counts).mapToDouble(count -> (count - mean) * (count - mean)).sum() / (counts.length - 1);
    }
}
