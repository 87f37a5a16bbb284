package io.candor.insight.signal;

import io.candor.insight.statistics.Interval;

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

    static Effect of(double value, Interval interval, String unit) {
        return new Effect(value, interval.low(), interval.high(), unit);
    }
}
