package io.candor.insight.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PrintedDigits;

/**
 * A size with its 95 % interval.
 *
 * @param unit
 *        {@code share} (of 1), {@code ratio} or {@code days}
 */
public record Effect(double value, double low, double high, String unit) {

    public static final String SHARE = "share";
    public static final String RATIO = "ratio";
    public static final String DAYS = "days";

    /** Width of a band of days, where a group is small. */
    static final int DAY_BAND = 4;

    /**
     * As it may be printed for this many people. Below 20 a share is the middle of its fifth and days the middle of their
     * four, with limits moved outwards to the next such edge; a ratio has one digit.
     */
    public Effect shown(int people) {
        boolean few = people < Signal.EXACT_FROM;
        return switch (unit) {
            case SHARE -> few ? banded(5, 1) : rounded(2);
            case DAYS -> few ? banded(28 / DAY_BAND, 28) : rounded(1);
            default -> new Effect(digits(value, few), digits(low, few), digits(high, few), unit);
        };
    }

    /** @param bands how many from 0 to {@code whole} */
    private Effect banded(int bands, double whole) {
        double width = whole / bands;
        return new Effect(width * (band(value, bands, whole) + 0.5), width * band(low, bands, whole),
                width * (band(high, bands, whole) + 1), unit).rounded(3);
    }

    private static double band(double figure, int bands, double whole) {
        return StrictMath.clamp(StrictMath.floor(figure * bands / whole), -bands, bands - 1.0);
    }

    private Effect rounded(int decimals) {
        return new Effect(rounded(value, decimals), rounded(low, decimals), rounded(high, decimals), unit);
    }

    /** Through a decimal number, which knows no negative zero. */
    private static double rounded(double figure, int decimals) {
        return Double.isFinite(figure) ? BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue()
                : figure;
    }

    private static double digits(double figure, boolean few) {
        return PrintedDigits.nearest(figure, few ? 1 : 3);
    }

    static Effect of(double value, Interval interval, String unit) {
        return new Effect(value, interval.low(), interval.high(), unit);
    }
}
