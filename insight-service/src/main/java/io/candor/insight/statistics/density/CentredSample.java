package io.candor.insight.statistics.density;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Observations sorted and moved so that the cutoff is 0, with their empirical distribution function (i−1)/(N−1). Tied
 * observations all have the value of the last of them, and the pairs of each begin after the first of them.
 */
public final class CentredSample {

    private final double[] x;
    private final boolean ties;

    private CentredSample(double[] x, boolean ties) {
        this.x = x;
        this.ties = ties;
    }

    /** At least one observation on each side; those at the cutoff are on the right. */
    public static CentredSample of(double[] values, double cutoff) {
        return of(values, cutoff, true);
    }

    /** As if no two observations were the same, whatever order they happen to stand in. */
    static CentredSample ignoringTies(double[] values, double cutoff) {
        return of(values, cutoff, false);
    }

    private static CentredSample of(double[] values, double cutoff, boolean ties) {
        double[] x = Arrays.stream(values).map(value -> value - cutoff).sorted().toArray();
        if (x.length == 0 || !(x[0] < 0 && x[x.length - 1] >= 0)) {
            throw new IllegalArgumentException("no observations on one side of " + cutoff);
        }
        return new CentredSample(x, ties);
    }

    public int size() {
        return x.length;
    }

    public int left() {
        return before(0);
    }

    public int right() {
        return x.length - left();
    }

    double at(int i) {
        return x[i];
    }

    double distribution(int i) {
        return (ties ? before(StrictMath.nextUp(x[i])) - 1 : i) / (x.length - 1.0);
    }

    /** Index of the first observation with the same value. */
    int first(int i) {
        return ties ? before(x[i]) : i;
    }

    /** Number of observations below this value. */
    int before(double value) {
        int low = 0;
        int high = x.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double mean() {
        return Arrays.stream(x).average().orElseThrow();
    }

    double standardDeviation() {
        double mean = mean();
        return StrictMath.sqrt(Arrays.stream(x).map(value -> (value - mean) * (value - mean)).sum() / (x.length - 1));
    }

    /** The largest distance from the cutoff. */
    double range() {
        return StrictMath.max(-x[0], x[x.length - 1]);
    }

    /**
     * Distance within which this many observations and this many different values of the side lie, or all where there are
     * fewer.
     */
    double reach(boolean right, int observations) {
        double[] distances = IntStream.range(right ? left() : 0, right ? x.length : left())
                .mapToDouble(i -> StrictMath.abs(x[i])).sorted().toArray();
        double[] different = Arrays.stream(distances).distinct().toArray();
        return StrictMath.max(distances[StrictMath.min(observations, distances.length) - 1],
                different[StrictMath.min(observations, different.length) - 1]);
    }
}
