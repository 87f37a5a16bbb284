package io.candor.insight.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Tests of "each person's change is as likely up as down" against "changes go up". People, not weeks, are the unit, so
 * dependence between the weeks of one person does no harm.
 */
public final class SignFlip {

    /** The largest number of people for which all 2^n sign vectors are counted. */
    public static final int EXACT_UP_TO = 11;

    /**
     * The bets, fixed before any data: from "a small shift in everyone" to "nearly all signs agree". Each doubles the
     * one before, which the evaluation uses.
     */
    private static final int BETS = 5;
    private static final double SMALLEST_BET = 0.1;

    private SignFlip() {
    }

    /**
     * The betting e-value: mean over λ ∈ {0.1, 0.2, 0.4, 0.8, 1.6} of Π exp(λzᵢ)/cosh(λzᵢ) with zᵢ = aᵢ/rms(a). Given
     * |a|, a symmetric sign makes each factor's mean exactly 1 (de la Peña, Annals of Probability 27:537, 1999; Ramdas
     * et al., Statistical Science 38:576, 2023), and rms(a) does not depend on the signs.
     *
     * @return 1 when there is nobody or nothing changed
     */
    public static double eValue(double... changes) {
        double[] sorted = changes.clone();
        Arrays.sort(sorted);
        double rms = rms(sorted);
        if (rms == 0) {
            return 1;
        }
        double[] penalty = new double[BETS];
        for (double change : sorted) {
            double odds = StrictMath.exp(-2 * SMALLEST_BET * change / rms);
            for (int bet = 0; bet < BETS; bet++) {
                penalty[bet] += StrictMath.log1p(odds);
                odds *= odds;
            }
        }
        double sum = 0;
        for (double each : penalty) {
            sum += StrictMath.exp(sorted.length * StrictMath.log(2) - each);
        }
        return sum / BETS;
    }

    /**
     * One-sided p: the share of sign vectors whose sum is at least the observed one; all 2^n of them up to
     * {@value #EXACT_UP_TO} people, else (1 + #)/(1 + draws) over random ones (Phipson and Smyth, Stat. Appl. Genet.
     * Mol. Biol. 9:39, 2010). The smallest possible value is 2^−n.
     */
    public static double pValue(double[] changes, int draws, RandomGenerator random) {
        double[] sorted = changes.clone();
        Arrays.sort(sorted);
        double observed = Arrays.stream(sorted).sum();
        double slack = 1e-12 * rms(sorted) * (1 + sorted.length);
        if (sorted.length <= EXACT_UP_TO) {
            int all = 1 << sorted.length;
            int reached = 0;
            for (int signs = 0; signs < all; signs++) {
                reached += flipped(sorted, signs) >= observed - slack ? 1 : 0;
            }
            return (double) reached / all;
        }
        int reached = 0;
        for (int draw = 0; draw < draws; draw++) {
            reached += flipped(sorted, random) >= observed - slack ? 1 : 0;
        }
        return (1.0 + reached) / (1.0 + draws);
    }

    private static double flipped(double[] changes, int signs) {
        double sum = 0;
        for (int i = 0; i < changes.length; i++) {
            sum += (signs >> i & 1) == 0 ? changes[i] : -changes[i];
        }
        return sum;
    }

    private static double flipped(double[] changes, RandomGenerator random) {
        double sum = 0;
        long signs = 0;
        for (int i = 0; i < changes.length; i++) {
            signs = (i & 63) == 0 ? random.nextLong() : signs >>> 1;
            sum += (signs & 1) == 0 ? changes[i] : -changes[i];
        }
        return sum;
    }

    private static double rms(double[] changes) {
        double squares = 0;
        for (double change : changes) {
            squares += change * change;
        }
        return changes.length == 0 ? 0 : StrictMath.sqrt(squares / changes.length);
    }
}
