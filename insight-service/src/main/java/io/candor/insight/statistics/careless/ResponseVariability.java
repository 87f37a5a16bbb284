package io.candor.insight.statistics.careless;

import java.util.Arrays;

import org.hipparchus.stat.StatUtils;

/**
 * Intra-individual response variability: the standard deviation of one person's answers over items−1 (Dunn et al., J.
 * Business and Psychology 33:105, 2018). Near 0 for a straight line, large for clicking at random.
 */
public final class ResponseVariability {

    private ResponseVariability() {
    }

    public static double of(int... answers) {
        if (answers.length < 2) {
            throw new IllegalArgumentException(answers.length + " answers");
        }
        return StrictMath.sqrt(StatUtils.variance(Arrays.stream(answers).asDoubleStream().toArray()));
    }
}
