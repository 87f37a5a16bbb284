package io.candor.insight.statistics.regression;

import java.util.Arrays;
import java.util.stream.IntStream;

import io.candor.insight.statistics.Interval;

/**
 * Did the level move when something was introduced: log y = α + δ·post + βt + season + ε (Box and Tiao, JASA 70:70, 1975;
 * Bernal, Cummins and Gasparrini, Int. J. Epidemiology 46:348, 2017), with Newey–West standard errors because periods
 * next to each other are alike.
 *
 * @param shift
 *        δ; the level after is e^δ times the level before
 * @param plainStandardError
 *        as if periods were independent
 * @param standardError
 *        by Newey and West
 */
public record InterruptedTimeSeries(double shift, double plainStandardError, double standardError) {

    private static final int SHIFT = 1;

    /**
     * @param values
     *        one positive value per period
     * @param start
     *        index of the first period after the introduction
     * @param season
     *        periods per season, 12 for months; 1 for none
     * @param lag
     *        largest lag at which periods are taken to be related
     */
    public static InterruptedTimeSeries of(double[] values, int start, int season, int lag) {
        if (start < 1 || start >= values.length || season < 1) {
            throw new IllegalArgumentException("start " + start + " of " + values.length + ", season " + season);
        }
        if (Arrays.stream(values).anyMatch(value -> !(value > 0))) {
            throw new IllegalArgumentException("a value is not positive and has no logarithm");
        }
        LeastSquares fit = LeastSquares.fit(design(values.length, start, season),
                Arrays.stream(values).map(StrictMath::log).toArray());
        return new InterruptedTimeSeries(fit.coefficient(SHIFT), fit.standardError(SHIFT), fit.neweyWest(SHIFT, lag));
    }

    /** Intercept, 0 before and 1 after, the number of the period, and a contrast for each place in the season. */
    public static Design design(int periods, int start, int season) {
        return Design.intercept(periods)
                .with(IntStream.range(0, periods).mapToDouble(t -> t < start ? 0 : 1).toArray())
                .with(IntStream.range(0, periods).mapToDouble(t -> t + 1).toArray())
                .withLevels(IntStream.range(0, periods).map(t -> t % season).toArray());
    }

    /** Interval of e^δ, the ratio of the level after to the level before. */
    public Interval ratio(double confidence) {
        Interval log = Interval.normal(shift, standardError, confidence);
        return new Interval(StrictMath.exp(log.low()), StrictMath.exp(log.high()));
    }
}
