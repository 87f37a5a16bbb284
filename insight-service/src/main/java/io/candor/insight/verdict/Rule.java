package io.candor.insight.verdict;

import java.util.List;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;
import io.candor.insight.statistics.PrintedDigits;

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

    /** "e of this signal is at least that", as a condition; missing where the signal does not apply. */
    static Condition atLeast(Verdict verdict, String name, Signal signal, double threshold) {
        return switch (signal) {
            case Signal.NotApplicable none -> missing(verdict, name, none.reason());
            case Signal.Measured measured -> condition(verdict, name, measured.evidence() >= threshold,
                    "e " + evidence(measured) + ", needed " + number(threshold) + ", from at least "
                            + PrintedCount.atLeast(measured.n())
                            + (measured.kind().family() == io.candor.insight.signal.SignalKind.Family.TESTIMONY
                                    ? " answers"
                                    : " people"));
        };
    }

    /** "the lower 95 % limit of this effect exceeds that". */
    static Condition lowerLimitAbove(Verdict verdict, String name, Signal signal, double limit) {
        return switch (signal) {
            case Signal.NotApplicable none -> missing(verdict, name, none.reason());
            case Signal.Measured measured -> condition(verdict, name, measured.effect().low() > limit,
                    "lower limit " + figure(measured.effect().shown(measured.n()).low(), measured.effect())
                            + ", needed more than "
                            + figure(limit, measured.effect()));
        };
    }

    static Condition condition(Verdict verdict, String name, boolean met, String detail) {
        return new Condition(verdict, name, met ? Condition.State.MET : Condition.State.UNMET, detail);
    }

    static Condition missing(Verdict verdict, String name, String reason) {
        return new Condition(verdict, name, Condition.State.MISSING, reason);
    }

    /** As the signal's card prints it: what a rule found may not say more than that. */
    static String evidence(Signal signal) {
        boolean few = signal instanceof Signal.Measured measured && measured.n() < Signal.EXACT_FROM;
        return number(few ? PrintedDigits.down(signal.evidence(), 1) : signal.evidence());
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
