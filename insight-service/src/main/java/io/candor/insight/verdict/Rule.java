package io.candor.insight.verdict;

import java.util.List;

import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;

/**
 * One verdict's conditions, evaluated.
 *
 * @param evidence
 *        smallest e-value among the parts that could each be innocent, hence itself an e-value for "not this verdict"
 */
record Rule(Verdict verdict, List<Condition> conditions, double evidence) {

    boolean holds() {
        return conditions.stream().allMatch(Condition::met);
    }

    /**
     * "e of this signal is at least that", as a condition; missing where the signal does not apply. It says on which side of
     * the threshold the signal lies and no figure: those stand on its card, as printed.
     */
    static Condition atLeast(Verdict verdict, String name, Signal signal, double threshold) {
        return switch (signal) {
            case Signal.NotApplicable none -> missing(verdict, name, none.reason());
            case Signal.Measured measured -> condition(verdict, name, measured.evidence() >= threshold,
                    "e " + (measured.evidence() >= threshold ? "at least " : "below ") + number(threshold));
        };
    }

    /** "the lower 95 % limit of this effect exceeds that". */
    static Condition lowerLimitAbove(Verdict verdict, String name, Signal signal, double limit) {
        return switch (signal) {
            case Signal.NotApplicable none -> missing(verdict, name, none.reason());
            case Signal.Measured measured -> condition(verdict, name, measured.effect().low() > limit,
                    "lower limit " + (measured.effect().low() > limit ? "above " : "not above ")
                            + figure(limit, measured.effect()));
        };
    }

    static Condition condition(Verdict verdict, String name, boolean met, String detail) {
        return new Condition(verdict, name, met ? Condition.State.MET : Condition.State.UNMET, detail);
    }

    static Condition missing(Verdict verdict, String name, String reason) {
        return new Condition(verdict, name, Condition.State.MISSING, reason);
    }

    static String percent(double share) {
        return StrictMath.round(100 * share) + "%";
    }

    private static String figure(double value, Effect effect) {
        return effect.unit().equals(Effect.SHARE) ? percent(value)
                : new java.math.BigDecimal(value).setScale(2, java.math.RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Without a needless ".0". */
    static String number(double figure) {
        return figure == StrictMath.rint(figure) && StrictMath.abs(figure) < 1e6 ? Long.toString((long) figure)
                : Double.toString(figure);
    }
}
