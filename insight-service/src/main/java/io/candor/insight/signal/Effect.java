package io.candor.insight.signal;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PrintedDigits;

/**
 * A size with its 95 % interval.
 *
 * @param unit
 *        {@code share} (of 1), {@code ratio}, {@code days} or {@code time ratio}
 */
public record Effect(double value, double low, double high, String unit) {

    public static final String SHARE = "share";
    public static final String RATIO = "ratio";
    public static final String DAYS = "days";
    /** Of times; printed already where tasks were compared. */
    public static final String TIME_RATIO = "time ratio";

    /** Width of a band of days, where a group is small. */
    static final int DAY_BAND = 4;
    private static final int DAYS_IN_ALL = 28;

    /**
     * As it may be printed for this many people: shares as {@link PrintedShare} says, limits moved outwards to its steps. Below
     * 20 people days are the middle of their four, and a ratio has one digit.
     */
    public Effect shown(int people) {
        boolean few = people < Signal.EXACT_FROM;
        return switch (unit) {
            case SHARE -> share(people);
            case TIME_RATIO -> this;
            case DAYS -> few ? fours() : new Effect(tenths(value), tenths(low), tenths(high), unit);
            default -> new Effect(digits(value, few), digits(low, few), digits(high, few), unit);
        };
    }

    private Effect share(int people) {
        double printed = PrintedShare.nearest(value, people);
        double half = PrintedShare.half(people);
        return new Effect(printed, PrintedShare.below(StrictMath.min(low, printed - half), people),
                PrintedShare.above(StrictMath.max(high, printed + half), people), unit);
    }

    private Effect fours() {
        double four = StrictMath.clamp(StrictMath.floor(value / DAY_BAND), 0, DAYS_IN_ALL / DAY_BAND - 1.0);
        return new Effect(DAY_BAND * (four + 0.5), DAY_BAND * StrictMath.floor(low / DAY_BAND),
                StrictMath.min(DAYS_IN_ALL, DAY_BAND * (StrictMath.floor(high / DAY_BAND) + 1)), unit);
    }

    private static double tenths(double figure) {
        return Double.isFinite(figure) ? StrictMath.rint(10 * figure) / 10 : figure;
    }

    private static double digits(double figure, boolean few) {
        return PrintedDigits.nearest(figure, few ? 1 : 2);
    }

    static Effect of(double value, Interval interval, String unit) {
        return new Effect(value, interval.low(), interval.high(), unit);
    }
}
