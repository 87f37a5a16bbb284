package io.candor.insight.statistics.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best partition of a series into stretches of constant level, by dynamic programming over all of them: with a penalty
 * per change (Jackson et al., IEEE Signal Processing Letters 12:105, 2005), F(t) = min_s F(s) + C(s, t) + penalty, or with a
 * given number of changes (Auger and Lawrence, 1989). Pruned searches such as PELT give the same answer; O(n²) is enough
 * for weeks.
 *
 * @param cost
 *        of one stretch
 * @param minimum
 *        shortest stretch
 */
public record OptimalPartition(SegmentCost cost, int minimum) {

    /**
     * @param changes
     *        number of values before each change, ascending: 28 means that the 29th value begins something new
     * @param cost
     *        summed over the stretches, penalties not included
     */
    public record Partition(List<Integer> changes, double cost) {
    }

    public OptimalPartition {
        if (minimum < 1 || cost.size() < minimum) {
            throw new IllegalArgumentException(cost.size() + " values, at least " + minimum + " in a stretch");
        }
    }

    /** Schwarz' penalty (p+1)·ln n for a change that brings p new parameters. AIC's 2(p+1) splits far too often. */
    public static double schwarz(int parameters, int n) {
        return (parameters + 1) * StrictMath.log(n);
    }

    /** The partition that minimises cost + penalty × changes. */
    public Partition penalised(double penalty) {
        int n = cost.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        best[0] = -penalty;
        for (int end = 1; end <= n; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int start = 0; start <= end - minimum; start++) {
                double total = best[start] + cost.of(start, end) + penalty;
                if (total < best[end]) {
                    best[end] = total;
                    from[end] = start;
                }
            }
        }
        List<Integer> changes = new ArrayList<>();
        for (int end = from[n]; end > 0; end = from[end]) {
            changes.add(end);
        }
        Collections.reverse(changes);
        return new Partition(List.copyOf(changes), best[n] - penalty * changes.size());
    }

    /**
     * The partition with exactly this many changes that costs least.
     *
     * @throws IllegalArgumentException
     *         when the series is too short for so many stretches
     */
    public Partition withChanges(int changes) {
        int n = cost.size();
        if (changes < 0 || (changes + 1) * minimum > n) {
            throw new IllegalArgumentException(changes + " changes among " + n + " values");
        }
        double[] best = new double[n + 1];
        for (int end = 0; end <= n; end++) {
            best[end] = end < minimum ? Double.POSITIVE_INFINITY : cost.of(0, end);
        }
        int[][] from = new int[changes + 1][n + 1];
        for (int change = 1; change <= changes; change++) {
            double[] next = new double[n + 1];
            for (int end = 0; end <= n; end++) {
                next[end] = Double.POSITIVE_INFINITY;
                for (int start = minimum; start <= end - minimum; start++) {
                    double total = best[start] + cost.of(start, end);
                    if (total < next[end]) {
                        next[end] = total;
                        from[change][end] = start;
                    }
                }
            }
            best = next;
        }
        List<Integer> places = new ArrayList<>();
        int end = n;
        for (int change = changes; change >= 1; change--) {
            end = from[change][end];
            places.add(end);
        }
        Collections.reverse(places);
        return new Partition(List.copyOf(places), best[n]);
    }
}
