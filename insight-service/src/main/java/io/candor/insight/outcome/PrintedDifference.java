package io.candor.insight.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.MeanDifference;

/**
 * A comparison as it is printed: tenths below 20 people, twentieths below 50, else hundredths; its 95 % limits rounded
 * outwards.
 */
public record PrintedDifference(double value, double low, double high) {

    static final double CONFIDENCE = 0.95;

    private static final int SMALL = 20;
    private static final double LEAST_RATIO = 0.01;

    /** Of values. */
    static PrintedDifference of(MeanDifference difference, int people) {
        Interval limits = difference.interval(CONFIDENCE);
        return printed(difference.estimate(), limits.low(), limits.high(), people);
    }

    /** Of logarithms, as a ratio: never printed as 0. */
    static PrintedDifference ratio(MeanDifference logarithms, int people) {
        Interval limits = logarithms.interval(CONFIDENCE);
        PrintedDifference printed = printed(StrictMath.exp(logarithms.estimate()), StrictMath.exp(limits.low()),
                StrictMath.exp(limits.high()), people);
        return new PrintedDifference(StrictMath.max(LEAST_RATIO, printed.value), StrictMath.max(LEAST_RATIO, printed.low),
                printed.high);
    }

    private static PrintedDifference printed(double value, double low, double high, int people) {
        String step = steps(people);
        return new PrintedDifference(in(step, value, RoundingMode.HALF_EVEN), in(step, low, RoundingMode.FLOOR),
                in(step, high, RoundingMode.CEILING));
    }

    static double step(int people) {
        return Double.parseDouble(steps(people));
    }

    private static String steps(int people) {
        return people < SMALL ? "0.1" : people < PrintedCount.EXACT_FROM ? "0.05" : "0.01";
    }

    private static double in(String step, double value, RoundingMode mode) {
        BigDecimal unit = new BigDecimal(step);
        return BigDecimal.valueOf(value).divide(unit, 0, mode).multiply(unit).doubleValue();
    }
}
