package io.candor.insight.signal;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.Interval;

/**
 * How many person-weeks under the target look topped up: those at the target or one above, beyond what is expected. The
 * expectation is the larger of the group's own earlier share there and a third of the share at the six neighbouring
 * figures (three on each side), so that neither a habit nor growth through the target counts as topping up.
 */
record ToppedUpSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    private static final int NEIGHBOURS_EACH_SIDE = 3;

    Signal measure() {
        Optional<String> reason = target == null ? Optional.of("no target covers this group") : target.noLineBecause();
        if (target == null || reason.isPresent()) {
            return new Signal.NotApplicable(SignalKind.TOPPED_UP, reason.orElseThrow());
        }
        double[][] people = counts(target);
        if (people.length < ChangeSignal.LEAST_PEOPLE) {
            return new Signal.NotApplicable(SignalKind.TOPPED_UP,
                    "fewer than 10 people have known weeks both before the announcement and under the target");
        }
        Interval interval = ChangeSignal.BOOTSTRAP.interval(people.length, 0.95, drawn -> toppedUp(people, drawn),
                new SplittableRandom(ChangeSignal.SEED));
        int[] everyone = IntStream.range(0, people.length).toArray();
        Effect effect = Effect.of(toppedUp(people, everyone), interval, Effect.SHARE);
        String sentence = detail == Detail.RULES ? ""
                : effect.value() <= 0 ? "No week looks topped up beyond what these people's own past suggests."
                        : "About " + Wording.share(effect.value(), history.printed(people.length))
                                + " of weeks look topped up to "
                                + target.asked() + ".";
        return new Signal.Measured(SignalKind.TOPPED_UP, people.length, effect, null, null, null, null, null, null,
                sentence, null, plot(effect));
    }

    private @Nullable Plot plot(Effect effect) {
        return detail == Detail.RULES ? null
                : new Plot("2.5% bound, estimate, 97.5% bound", "share of weeks that look topped up", null,
                        List.of(new Plot.Series("topped up", List.of(new Plot.Point(0, effect.low()),
                                new Plot.Point(1, effect.value()), new Plot.Point(2, effect.high())))));
    }

    /** Per person: weeks under the target, those at the line, those beside it, weeks before, those at the line. */
    private double[][] counts(TargetLine line) {
        return history.rowPerPerson(weeks -> counts(line, looks, weeks));
    }

    /** Of one person; null without known weeks on both sides. */
    static double @Nullable [] counts(TargetLine target, Looks looks, List<PersonWeek> weeks) {
        Weeks before = target.before();
        Weeks during = target.during(looks.now());
        double line = target.threshold();
        double[] row = new double[5];
        for (PersonWeek week : weeks) {
            Double metric = week.metric();
            boolean under = during.contains(week);
            if (metric == null || !under && !before.contains(week)) {
                continue;
            }
            boolean at = atLine(target, metric);
            boolean beside = !at && metric >= line - NEIGHBOURS_EACH_SIDE && metric <= line + 1 + NEIGHBOURS_EACH_SIDE;
            row[under ? 0 : 3]++;
            row[under ? 1 : 4] += at ? 1 : 0;
            row[2] += under && beside ? 1 : 0;
        }
        return row[0] == 0 || row[3] == 0 ? null : row;
    }

    static boolean atLine(TargetLine target, double metric) {
        return metric >= target.threshold() && metric <= target.threshold() + 1;
    }

    /** Share of the weeks under the target, of these people, as often as each was drawn. */
    static double toppedUp(double[][] people, int[] drawn) {
        double under = 0;
        double at = 0;
        double beside = 0;
        double before = 0;
        double atBefore = 0;
        for (int person : drawn) {
            double[] row = people[person];
            under += row[0];
            at += row[1];
            beside += row[2];
            before += row[3];
            atBefore += row[4];
        }
        return at / under - StrictMath.max(atBefore / before, beside / NEIGHBOURS_EACH_SIDE / under);
    }
}
