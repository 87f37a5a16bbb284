package io.candor.insight.statistics.careless;

import java.util.Arrays;
import java.util.OptionalDouble;

import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * Whether the two halves of each scale say the same (Jackson, 1976; Curran, 2016): over the scales, the correlation r of the
 * mean of the even items with the mean of the odd items, lengthened by Spearman and Brown to 2r/(1+r), not below −1, and
 * turned round, so that −1 is consistent and 1 is not.
 */
public final class EvenOddInconsistency {

    private EvenOddInconsistency() {
    }

    /**
     * @param answers
     *        one person's, scale after scale
     * @param lengths
     *        items of each scale, at least 2 each, at least 3 scales
     *
     * @return empty for a person whose halves do not vary between scales
     */
    public static OptionalDouble of(int[] answers, int... lengths) {
        if (lengths.length < 3 || Arrays.stream(lengths).anyMatch(length -> length < 2)
                || Arrays.stream(lengths).sum() != answers.length) {
            throw new IllegalArgumentException(answers.length + " answers for scales of " + Arrays.toString(lengths));
        }
        double[][] halves = new double[2][lengths.length];
        int start = 0;
        for (int scale = 0; scale < lengths.length; scale++) {
            for (int item = 0; item < lengths[scale]; item++) {
                int half = item % 2;
                halves[half][scale] += (double) answers[start + item] / ((lengths[scale] + 1 - half) / 2);
            }
            start += lengths[scale];
        }
        double correlation = new PearsonsCorrelation().correlation(halves[0], halves[1]);
        return Double.isNaN(correlation) ? OptionalDouble.empty()
                : OptionalDouble.of(-StrictMath.max(-1, 2 * correlation / (1 + correlation)));
    }
}
