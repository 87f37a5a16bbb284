package io.candor.insight.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * What a sign-flip e-value would see at this group's size and noise: the observed changes are centred, given random
 * signs and shifted by a supposed effect; the power is the share of draws that reach the threshold. Keeping the group's
 * own spread makes this an answer about <em>these</em> people's weeks, not about an invented distribution.
 *
 * @param threshold
 *        e-value to be reached, above 1
 * @param draws
 *        simulated groups per supposed effect
 */
public record SignFlipPower(double threshold, int draws) {

    private static final double WANTED = 0.8;
    private static final int HALVINGS = 7;

    public SignFlipPower {
        if (!(threshold > 1) || draws < 1) {
            throw new IllegalArgumentException("threshold " + threshold + ", draws " + draws);
        }
    }

    /** Probability of reaching the threshold if everybody's change were shifted by this effect. */
    public double at(double effect, double[] changes, RandomGenerator random) {
        double[] noise = changes.clone();
        Arrays.sort(noise);
        double mean = Arrays.stream(noise).average().orElse(0);
        double[] supposed = new double[noise.length];
        int reached = 0;
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < noise.length; i++) {
                double centred = noise[i] - mean;
                supposed[i] = effect + (random.nextBoolean() ? centred : -centred);
            }
            reached += SignFlip.eValue(supposed) >= threshold ? 1 : 0;
        }
        return (double) reached / draws;
    }

    /**
     * The smallest effect up to {@code largest} seen in 80 % of groups like this one, by bisection to 1/128 of
     * {@code largest}; infinite when even {@code largest} is not.
     */
    public double detectable(double largest, double[] changes, RandomGenerator random) {
        if (at(largest, changes, random) < WANTED) {
            return Double.POSITIVE_INFINITY;
        }
        double low = 0;
        double high = largest;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (at(middle, changes, random) < WANTED) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
