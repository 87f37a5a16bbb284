package io.candor.insight.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means, treated minus others, with what its uncertainty is measured by.
 *
 * @param degrees
 *        of freedom of Student's t
 */
public record MeanDifference(double estimate, double standardError, double degrees) {

    public MeanDifference {
        if (!(standardError >= 0 && degrees > 0)) {
            throw new IllegalArgumentException("standard error " + standardError + ", degrees of freedom " + degrees);
        }
    }

    /** Independent values of unequal variance (Welch, Biometrika 34:28, 1947); at least two on each side. */
    public static MeanDifference welch(double[] treated, double[] others) {
        double first = variance(treated) / treated.length;
        double second = variance(others) / others.length;
        double degrees = first + second == 0 ? treated.length + others.length - 2.0
                : (first + second) * (first + second)
                        / (first * first / (treated.length - 1) + second * second / (others.length - 1));
        return new MeanDifference(mean(treated) - mean(others), StrictMath.sqrt(first + second), degrees);
    }

    /**
     * Values that come in clusters, as one person's tasks, some of them perhaps on both sides: the linearised difference is
     * summed by cluster (Liang and Zeger, Biometrika 73:13, 1986), times G/(G−1), with one degree of freedom less than the
     * smaller side has clusters. Where each cluster has one value on each side it is the paired t-test.
     *
     * @param cluster
     *        number of each value's cluster
     */
    public static MeanDifference clustered(double[] values, boolean[] isTreated, int[] cluster) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        Map<Integer, boolean[]> sides = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            int side = isTreated[i] ? 0 : 1;
            sums[side] += values[i];
            counts[side]++;
            sides.computeIfAbsent(cluster[i], any -> new boolean[2])[side] = true;
        }
        int smaller = StrictMath.min(clusters(sides, 0), clusters(sides, 1));
        if (smaller < 2) {
            throw new IllegalArgumentException("fewer than two clusters on one side");
        }
        Map<Integer, Double> influence = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            int side = isTreated[i] ? 0 : 1;
            double part = (values[i] - sums[side] / counts[side]) / counts[side];
            influence.merge(cluster[i], side == 0 ? part : -part, Double::sum);
        }
        double squares = influence.values().stream().mapToDouble(it -> it * it).sum();
        double groups = influence.size();
        return new MeanDifference(sums[0] / counts[0] - sums[1] / counts[1],
                StrictMath.sqrt(squares * groups / (groups - 1)), smaller - 1.0);
    }

    /** Two-sided, of Student's t. */
    public Interval interval(double confidence) {
        double half = TDistribution.of(degrees).inverseSurvivalProbability(Interval.tail(confidence)) * standardError;
        return new Interval(estimate - half, estimate + half);
    }

    /** The difference whose interval is this one; no standard error is told smaller than {@code least}. */
    public static MeanDifference ofInterval(double estimate, Interval limits, double confidence, double degrees, double least) {
        double quantile = TDistribution.of(degrees).inverseSurvivalProbability(Interval.tail(confidence));
        return new MeanDifference(estimate, StrictMath.max(least, (limits.high() - limits.low()) / (2 * quantile)), degrees);
    }

    /** One-sided p of "not below 0". */
    public double pBelow() {
        return TDistribution.of(degrees).cumulativeProbability(estimate / standardError);
    }

    /** Chance that the interval would lie below 0 if the difference were {@code supposed}. */
    public double powerBelow(double supposed, double confidence) {
        TDistribution student = TDistribution.of(degrees);
        return student.cumulativeProbability(
                -student.inverseSurvivalProbability(Interval.tail(confidence)) - supposed / standardError);
    }

    /** The difference below 0 nearest to it that an interval would exclude 0 for with this chance. */
    public double detectableBelow(double chance, double confidence) {
        TDistribution student = TDistribution.of(degrees);
        return -standardError * (student.inverseSurvivalProbability(Interval.tail(confidence))
                + student.inverseCumulativeProbability(chance));
    }

    private static int clusters(Map<Integer, boolean[]> sides, int side) {
        return (int) sides.values().stream().filter(it -> it[side]).count();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double variance(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("fewer than two values");
        }
        double mean = mean(values);
        return Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum() / (values.length - 1);
    }
}
