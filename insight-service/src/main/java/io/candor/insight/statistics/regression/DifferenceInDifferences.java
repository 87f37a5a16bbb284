package io.candor.insight.statistics.regression;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Groups that got something at different times: y_gt = group + period + δ·D_gt, D = 1 from the group's start on, and a
 * permutation test that deals the starts out among the groups (Fisher, 1935; Rosenbaum, Statistical Science 17:286,
 * 2002). The test is exact when the starts were dealt by chance. Under starts that differ, δ averages effects with weights
 * that can be negative (Goodman-Bacon, J. Econometrics 225:254, 2021); the test of "no effect at all" is not touched by
 * that.
 *
 * @param effect
 *        δ, in the unit of y
 * @param pValue
 *        two-sided: share of deals with |δ*| ≥ |δ|
 */
public record DifferenceInDifferences(double effect, double pValue) {

    /** The largest number of groups for which all n! deals are counted. */
    public static final int EXACT_UP_TO = 7;

    private static final double SLACK = 1e-9;

    /**
     * @param values
     *        one row per group, one column per period
     * @param starts
     *        index of each group's first period with it; the number of periods for "never"
     * @param draws
     *        random deals above {@value #EXACT_UP_TO} groups; then p = (1+#)/(1+draws)
     */
    public static DifferenceInDifferences of(double[][] values, int[] starts, int draws, RandomGenerator random) {
        if (values.length != starts.length || values.length < 2
                || Arrays.stream(values).anyMatch(row -> row.length != values[0].length)) {
            throw new IllegalArgumentException(values.length + " groups and " + starts.length + " starts");
        }
        double[][] centred = centred(values);
        double effect = effect(centred, starts);
        if (Double.isNaN(effect)) {
            throw new IllegalArgumentException("all groups start together: nobody to compare with");
        }
        double bar = StrictMath.abs(effect) * (1 - SLACK);
        int[] dealt = starts.clone();
        if (starts.length <= EXACT_UP_TO) {
            int[] counts = new int[2];
            permute(dealt, 0, () -> {
                counts[0]++;
                counts[1] += StrictMath.abs(effect(centred, dealt)) >= bar ? 1 : 0;
            });
            return new DifferenceInDifferences(effect, (double) counts[1] / counts[0]);
        }
        int reached = 0;
        for (int draw = 0; draw < draws; draw++) {
            for (int i = dealt.length - 1; i > 0; i--) {
                swap(dealt, i, random.nextInt(i + 1));
            }
            reached += StrictMath.abs(effect(centred, dealt)) >= bar ? 1 : 0;
        }
        return new DifferenceInDifferences(effect, (1.0 + reached) / (1.0 + draws));
    }

    private static double effect(double[][] centred, int[] starts) {
        int periods = centred[0].length;
        double[][] treated = new double[centred.length][periods];
        for (int group = 0; group < treated.length; group++) {
            Arrays.fill(treated[group], StrictMath.min(starts[group], periods), periods, 1);
        }
        double[][] left = centred(treated);
        double products = 0;
        double squares = 0;
        for (int group = 0; group < left.length; group++) {
            for (int period = 0; period < periods; period++) {
                products += left[group][period] * centred[group][period];
                squares += left[group][period] * left[group][period];
            }
        }
        return squares < SLACK ? Double.NaN : products / squares;
    }

    /** Without group and period means: what the two sets of fixed effects leave of a balanced panel. */
    private static double[][] centred(double[][] values) {
        int periods = values[0].length;
        double[] periodMeans = new double[periods];
        double grand = 0;
        for (double[] row : values) {
            for (int period = 0; period < periods; period++) {
                periodMeans[period] += row[period] / values.length;
                grand += row[period] / values.length / periods;
            }
        }
        double[][] centred = new double[values.length][periods];
        for (int group = 0; group < values.length; group++) {
            double mean = Arrays.stream(values[group]).average().orElseThrow();
            for (int period = 0; period < periods; period++) {
                centred[group][period] = values[group][period] - mean - periodMeans[period] + grand;
            }
        }
        return centred;
    }

    private static void permute(int[] items, int from, Runnable each) {
        if (from == items.length) {
            each.run();
            return;
        }
        for (int i = from; i < items.length; i++) {
            swap(items, from, i);
            permute(items, from + 1, each);
            swap(items, from, i);
        }
    }

    private static void swap(int[] items, int i, int j) {
        int kept = items[i];
        items[i] = items[j];
        items[j] = kept;
    }
}
