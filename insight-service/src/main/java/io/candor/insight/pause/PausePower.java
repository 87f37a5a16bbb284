package io.candor.insight.pause;

import java.util.SplittableRandom;

import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.SignFlip;

/**
 * Chance that a paused unit shows people keep using the tool, by simulating what the signal does: per person the log of use in
 * the pause ÷ use before, minus log ½, tested by the sign-flip e-value over people.
 *
 * @param noise
 *        standard deviation of one person's log use from week to week
 * @param evidence
 *        e-value one look has to reach, above 1
 */
record PausePower(double noise, double evidence) {

    /** Share of its use a unit is supposed to keep; the signal asks whether it is more than half. */
    static final double KEPT = 0.8;
    /** Spread of what single people keep, on the log scale. */
    static final double OWN = 0.5;
    /** Weeks before the pause. */
    static final int BEFORE = 4;
    /** Larger units are no worse off than one of this size. */
    static final int MOST_PEOPLE = 60;

    private static final int DRAWS = 400;
    private static final long SEED = 20_260_101L;

    /** The first week is left to habit, unless there are only two. */
    static int measured(int weeks) {
        return weeks == 2 ? 2 : weeks - 1;
    }

    /** To two digits. */
    double of(int people, int weeks) {
        int size = StrictMath.min(people, MOST_PEOPLE);
        // Medians of four and of the measured weeks: their variance is about π/2 times that of a mean.
        double spread = StrictMath.sqrt(StrictMath.PI / 2 * noise * noise * (1.0 / BEFORE + 1.0 / measured(weeks)) + OWN * OWN);
        double shift = StrictMath.log(KEPT) + StrictMath.log(2);
        SplittableRandom random = new SplittableRandom(SEED);
        double[] changes = new double[size];
        int reached = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < size; i++) {
                changes[i] = shift + spread * random.nextGaussian();
            }
            reached += SignFlip.eValue(changes) >= evidence ? 1 : 0;
        }
        return PrintedDigits.nearest((double) reached / DRAWS, 2);
    }
}
