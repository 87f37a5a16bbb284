package io.candor.insight.signal;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.Interval;

/** Median days with any use in the last four weeks; people without all four weeks known are left out. */
record EffortSignal(GroupHistory history, Looks looks, Detail detail) {

    static final double LEAST_DAYS = 4;
    private static final int WEEKS = 4;
    private static final int WORKING_DAYS = 20;

    Signal measure() {
        Weeks lastFour = Weeks.lastFour(looks.now());
        double[] days = history.perPerson(weeks -> days(weeks, lastFour));
        if (days.length < ChangeSignal.LEAST_PEOPLE) {
            return new Signal.NotApplicable(SignalKind.EFFORT,
                    "fewer than 10 people have known active days in the last four weeks");
        }
        double median = ObstacleRate.median(days);
        Interval interval = detail == Detail.RULES ? new Interval(median, median)
                : ChangeSignal.BOOTSTRAP.interval(days.length, 0.95,
                        people -> ObstacleRate.median(Arrays.stream(people).mapToDouble(person -> days[person]).toArray()),
                        new SplittableRandom(ChangeSignal.SEED));
        String sentence = "Half of the people used it on " + Wording.days(median, history.printed(days.length))
                + " of 28 days.";
        return new Signal.Measured(SignalKind.EFFORT, days.length, Effect.of(median, interval, Effect.DAYS), null, null,
                null, null, null, null, sentence, null, detail == Detail.RULES ? null : plot(days));
    }

    private static @Nullable Double days(List<PersonWeek> weeks, Weeks window) {
        int known = 0;
        int sum = 0;
        for (PersonWeek week : weeks) {
            Integer active = window.contains(week) ? week.activeDays() : null;
            if (active != null) {
                known++;
                sum += active;
            }
        }
        return known < WEEKS ? null : Double.valueOf(sum);
    }

    /** Shares of people by fifths of the working days: none, 1–4, 5–8, …, more than 20 gathered at the end. */
    private static @Nullable Plot plot(double[] days) {
        int bins = WORKING_DAYS / WEEKS + 2;
        Plot.Series people = Plot.Series.shares("people", PooledBins.ofPeople(days, bins,
                each -> (int) StrictMath.min(bins - 1.0, StrictMath.ceil(each / WEEKS))), bin -> bin.last() * WEEKS);
        return people.flat() ? null : new Plot("active days of 28, up to", "share of people", LEAST_DAYS, List.of(people));
    }
}
