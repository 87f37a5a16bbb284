package io.candor.insight.signal;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.Interval;

/**
 * What part of the counted figure's rise since the target came from automatic or passive events: per person the mean week
 * under the target minus the mean week before it, everybody's added up, people drawn whole. A rise of nothing is explained by
 * nothing.
 */
record InflatedRiseSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    private static final int LEAST_WEEKS = 2;

    Signal measure() {
        Optional<String> reason = InflatedShareSignal.reason(history, target, looks);
        if (target == null || reason.isPresent()) {
            return new Signal.NotApplicable(SignalKind.INFLATED_RISE, reason.orElseThrow());
        }
        double[][] rises = history.rowPerPerson(weeks -> rise(target, weeks));
        if (rises.length < ChangeSignal.LEAST_PEOPLE) {
            return new Signal.NotApplicable(SignalKind.INFLATED_RISE,
                    "fewer than 10 people have two known weeks both before the announcement and under the target");
        }
        int[] everyone = IntStream.range(0, rises.length).toArray();
        if (sum(rises, everyone, 1) <= 0) {
            return new Signal.NotApplicable(SignalKind.INFLATED_RISE, "the counted figure has not risen since the target");
        }
        Interval interval = ChangeSignal.BOOTSTRAP.interval(rises.length, 0.95, drawn -> explained(rises, drawn),
                new SplittableRandom(ChangeSignal.SEED));
        Effect effect = Effect.of(explained(rises, everyone), interval, Effect.SHARE);
        return new Signal.Measured(SignalKind.INFLATED_RISE, rises.length, effect, null, null, null, null, null, null,
                detail == Detail.RULES ? ""
                        : Wording.share(effect.value(), history.printed(rises.length))
                                + " of the rise since the target came from automatic or passive events.",
                null, null);
    }

    private double @Nullable [] rise(TargetLine target, List<PersonWeek> weeks) {
        Double automatic = change(target, weeks, week -> Automatic.of(target.metric(), week));
        Double all = change(target, weeks, PersonWeek::metric);
        return automatic == null || all == null ? null : new double[] { automatic, all };
    }

    private @Nullable Double change(TargetLine target, List<PersonWeek> weeks,
            java.util.function.Function<PersonWeek, @Nullable Double> figure) {
        Double now = GroupHistory.mean(weeks, target.during(looks.now()), LEAST_WEEKS, figure);
        Double past = GroupHistory.mean(weeks, target.before(), LEAST_WEEKS, figure);
        return now == null || past == null ? null : Double.valueOf(now - past);
    }

    private static double explained(double[][] rises, int[] drawn) {
        double all = sum(rises, drawn, 1);
        return all <= 0 ? 0 : StrictMath.clamp(sum(rises, drawn, 0) / all, 0, 1);
    }

    private static double sum(double[][] rises, int[] drawn, int column) {
        double sum = 0;
        for (int person : drawn) {
            sum += rises[person][column];
        }
        return sum;
    }
}
