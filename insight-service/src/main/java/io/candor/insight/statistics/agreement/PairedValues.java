package io.candor.insight.statistics.agreement;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PersonBootstrap;

/**
 * Two values per person, in the same order of people. The arrays are copied in and never handed out.
 *
 * @see KendallTau
 * @see SpearmanRho
 */
public final class PairedValues {

    /** A figure of the pairs, such as a rank correlation. */
    @FunctionalInterface
    public interface Coefficient {
        double of(double[] x, double[] y);
    }

    private final double[] x;
    private final double[] y;

    public PairedValues(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException(x.length + " and " + y.length + " values");
        }
        if (constant(x) || constant(y)) {
            throw new IllegalArgumentException("all values of one side are the same");
        }
        this.x = x.clone();
        this.y = y.clone();
    }

    public int people() {
        return x.length;
    }

    /** Whether two people share a value on either side. */
    public boolean tied() {
        return Arrays.stream(x).distinct().count() < x.length || Arrays.stream(y).distinct().count() < y.length;
    }

    public double of(Coefficient coefficient) {
        return coefficient.of(x.clone(), y.clone());
    }

    /**
     * Percentile interval over people drawn whole, for the small groups (below about 15) in which the intervals by
     * Fisher's z are too short. A draw in which one side does not vary says "no relation", 0.
     */
    public Interval bootstrap(Coefficient coefficient, PersonBootstrap draws, double confidence, RandomGenerator random) {
        return draws.interval(x.length, confidence, people -> {
            double[] left = Arrays.stream(people).mapToDouble(person -> x[person]).toArray();
            double[] right = Arrays.stream(people).mapToDouble(person -> y[person]).toArray();
            return constant(left) || constant(right) ? 0 : coefficient.of(left, right);
        }, random);
    }

    private static boolean constant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
