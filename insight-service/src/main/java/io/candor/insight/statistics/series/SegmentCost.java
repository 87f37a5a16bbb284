package io.candor.insight.statistics.series;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What a stretch of a series costs when it has one level: minus twice its log-likelihood, up to what all stretches share. */
public final class SegmentCost {

    private final double[] sums;
    private final double[] squares;
    private final boolean poisson;

    private SegmentCost(double[] values, boolean poisson) {
        this.sums = cumulative(values, x -> x);
        this.squares = cumulative(values, x -> x * x);
        this.poisson = poisson;
    }

    /** Counts with a constant rate: 2(S ln m − S ln S), S the sum of m counts, 0 when S is. */
    public static SegmentCost poisson(int[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is negative");
        }
        return new SegmentCost(Arrays.stream(counts).asDoubleStream().toArray(), true);
    }

    /** Values with a constant mean: their sum of squares around it. Penalties mean variance 1, see {@link #standardised}. */
    public static SegmentCost mean(double[] values) {
        return new SegmentCost(values, false);
    }

    /** The same of (x − x̄)/s, s over n−1 of the whole series. Unscaled values would be split almost everywhere. */
    public static SegmentCost standardised(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
        if (!(variance > 0)) {
            throw new IllegalArgumentException("the series does not vary");
        }
        return new SegmentCost(Arrays.stream(values).map(x -> (x - mean) / StrictMath.sqrt(variance)).toArray(), false);
    }

    int size() {
        return sums.length - 1;
    }

    /** Cost of the values from (inclusive) to to (exclusive). */
    double of(int from, int to) {
        double sum = sums[to] - sums[from];
        int length = to - from;
        if (!poisson) {
            return StrictMath.max(0, squares[to] - squares[from] - sum * sum / length);
        }
        return sum == 0 ? 0 : 2 * sum * (StrictMath.log(length) - StrictMath.log(sum));
    }

    private static double[] cumulative(double[] values, DoubleUnaryOperator term) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + term.applyAsDouble(values[i]);
        }
        return sums;
    }
}
