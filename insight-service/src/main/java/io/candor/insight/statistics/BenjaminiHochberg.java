package io.candor.insight.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The step-up procedure of Benjamini and Hochberg (JRSS B 57:289, 1995): with p₍₁₎ ≤ … ≤ p₍ₘ₎ reject the k smallest, k
 * the largest number with p₍ₖ₎ ≤ kα/m. The false discovery rate is at most α when the p-values are independent or
 * positively dependent; verdicts use {@link EBenjaminiHochberg}, which needs neither.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {
    }

    /** Adjusted p-values min(1, minⱼ≥ᵢ m·p₍ⱼ₎/j) in the given order; a hypothesis is rejected where its own is ≤ α. */
    public static double[] adjusted(double[] pValues) {
        if (Arrays.stream(pValues).anyMatch(p -> !(p >= 0 && p <= 1))) {
            throw new IllegalArgumentException("a p-value lies outside 0 to 1");
        }
        int m = pValues.length;
        int[] order = IntStream.range(0, m).boxed().sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue).toArray();
        double[] adjusted = new double[m];
        double least = 1;
        for (int rank = m; rank >= 1; rank--) {
            least = StrictMath.min(least, m * pValues[order[rank - 1]] / rank);
            adjusted[order[rank - 1]] = least;
        }
        return adjusted;
    }
}
