package io.candor.insight.statistics;

import java.util.Arrays;

/**
 * e-BH (Wang and Ramdas, JRSS B 84:822, 2022): with m hypotheses reject the k largest e-values, k the largest number
 * with e₍ₖ₎ ≥ m/(kα). The expected share of false rejections is at most α under any dependence between the e-values.
 */
public final class EBenjaminiHochberg {

    private EBenjaminiHochberg() {
    }

    /**
     * @param eValues
     *        one per hypothesis of the family, all of them
     * @param rate
     *        α, the false discovery rate
     *
     * @return the least e-value that is rejected; infinite when none is
     */
    public static double cutOff(double[] eValues, double rate) {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException("rate: " + rate);
        }
        double[] ascending = eValues.clone();
        Arrays.sort(ascending);
        int m = ascending.length;
        for (int k = m; k >= 1; k--) {
            double least = ascending[m - k];
            if (least * k * rate >= m) {
                return least;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
