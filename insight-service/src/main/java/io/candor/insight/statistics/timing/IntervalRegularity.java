package io.candor.insight.statistics.timing;

import org.hipparchus.stat.StatUtils;

/**
 * Regularity of the gaps between events.
 *
 * @param localVariation
 *        Lv = 3/(n−1)·Σ((I_i−I_{i+1})/(I_i+I_{i+1}))² (Shinomoto, Shima and Tanji, Neural Computation 15:2823, 2003): 1 for
 *        a Poisson stream, towards 0 for a clock, above 1 for bursts; a slow change of the rate does not move it
 * @param cv
 *        standard deviation over n−1 divided by the mean
 * @param cv2
 *        mean of 2|I_i−I_{i+1}|/(I_i+I_{i+1}) (Holt et al., J. Neurophysiology 75:1806, 1996)
 */
public record IntervalRegularity(double localVariation, double cv, double cv2) {

    /** At least two gaps, none negative, no two neighbours both 0. */
    public static IntervalRegularity of(double... gaps) {
        if (gaps.length < 2) {
            throw new IllegalArgumentException(gaps.length + " gaps");
        }
        double squares = 0;
        double sizes = 0;
        for (int i = 0; i + 1 < gaps.length; i++) {
            double sum = gaps[i] + gaps[i + 1];
            if (!(gaps[i] >= 0 && gaps[i + 1] >= 0 && sum > 0)) {
                throw new IllegalArgumentException("gaps " + gaps[i] + " and " + gaps[i + 1]);
            }
            double contrast = (gaps[i] - gaps[i + 1]) / sum;
            squares += contrast * contrast;
            sizes += StrictMath.abs(contrast);
        }
        int pairs = gaps.length - 1;
        return new IntervalRegularity(3 * squares / pairs,
                StrictMath.sqrt(StatUtils.variance(gaps)) / StatUtils.mean(gaps), 2 * sizes / pairs);
    }

    /** (CV−1)/(CV+1): −1 for a clock, 0 for a Poisson stream, towards 1 for bursts (Goh and Barabási, EPL 81:48002, 2008). */
    public double burstiness() {
        return (cv - 1) / (cv + 1);
    }
}
