package io.candor.insight.statistics.survey;

import java.util.List;

/**
 * Iterative proportional fitting (Deming and Stephan, Annals of Mathematical Statistics 11:427, 1940): weights are scaled
 * to one margin after the other until all of them hold. Stops when no factor of a whole round is further from 1 than the
 * tolerance.
 */
public final class Raking {

    private static final double TOLERANCE = 1e-11;
    private static final int ROUNDS = 1_000;

    private Raking() {
    }

    /**
     * @throws IllegalArgumentException
     *         when the margins disagree about the number of people, or cannot hold together because some combination of
     *         cells has no answers
     */
    public static Weights rake(Weights weights, List<Margin> margins) {
        for (Margin margin : margins) {
            if (StrictMath.abs(margin.people() / margins.getFirst().people() - 1) > 1e-9) {
                throw new IllegalArgumentException("margins sum to " + margins.getFirst().people() + " and "
                        + margin.people() + " people");
            }
        }
        double[] raked = weights.copy();
        for (int round = 0; round < ROUNDS; round++) {
            if (round(raked, margins) <= TOLERANCE) {
                return new Weights(raked);
            }
        }
        throw new IllegalArgumentException("the margins cannot hold together");
    }

    /** One pass over the margins; returns how far the furthest factor was from 1. */
    static double round(double[] weights, List<Margin> margins) {
        double furthest = 0;
        for (Margin margin : margins) {
            furthest = StrictMath.max(furthest, margin.adjust(weights));
        }
        return furthest;
    }
}
