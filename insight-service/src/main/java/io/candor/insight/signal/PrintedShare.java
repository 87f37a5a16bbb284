package io.candor.insight.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as it may be printed for the people behind it: in fifths below 20 people, in twentieths below 500, in hundredths
 * from there. Whatever else is printed about it (limits, p, power, a sentence) is worked out from the printed share, so that
 * no second figure tells more than the first.
 */
final class PrintedShare {

    private static final int FEW = 5;
    private static final int SOME = 20;
    private static final int MANY = 100;
    private static final int MANY_FROM = 500;

    private PrintedShare() {
    }

    /** Parts of the whole it is told in. */
    static int steps(int people) {
        return people < Signal.EXACT_FROM ? FEW : people < MANY_FROM ? SOME : MANY;
    }

    /**
     * Of a share that lies between none and all: the middle of its fifth, or the step below it. Never at an end, which would
     * tell what everybody said or nobody.
     */
    static double of(double share, int people) {
        int steps = steps(people);
        if (steps == FEW) {
            return (StrictMath.clamp(StrictMath.floor(rounded(steps * share)), 0, steps - 1.0) + 0.5) / steps;
        }
        return StrictMath.clamp(StrictMath.floor(rounded(steps * share)), 1, steps - 1.0) / steps;
    }

    /** So many of n a printed share comes to, at least. */
    static int people(double printed, int people, int n) {
        return (int) StrictMath.floor(rounded((printed - half(people)) * n));
    }

    /** To the nearest step, or the middle of the fifth it lies in; for differences too. */
    static double nearest(double figure, int people) {
        int steps = steps(people);
        return decimal(steps == FEW
                ? (StrictMath.clamp(StrictMath.floor(rounded(steps * figure)), -steps, steps - 1.0) + 0.5) / steps
                : StrictMath.rint(steps * figure) / steps);
    }

    /** Half of the fifth a share of few people stands for; nothing where it stands for itself. */
    static double half(int people) {
        return steps(people) == FEW ? 0.5 / FEW : 0;
    }

    static double below(double limit, int people) {
        int steps = steps(people);
        return decimal(StrictMath.floor(rounded(steps * limit)) / steps);
    }

    static double above(double limit, int people) {
        int steps = steps(people);
        return decimal(StrictMath.ceil(rounded(steps * limit)) / steps);
    }

    /** So that a limit that is printed already stays as it is. */
    private static double rounded(double figure) {
        return Double.isFinite(figure) ? BigDecimal.valueOf(figure).setScale(9, RoundingMode.HALF_EVEN).doubleValue() : figure;
    }

    /** Through a decimal number, which knows no negative zero. */
    private static double decimal(double figure) {
        return Double.isFinite(figure) ? BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_EVEN).doubleValue() : figure;
    }
}
