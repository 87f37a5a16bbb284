package io.candor.insight.signal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PersonBootstrap;

/** Turns topped-up weeks into bounds of topped-up prompts; people are drawn whole. */
record VolumeBounds(GroupHistory history, TargetLine target, Looks looks) {

    private static final int LEAST_WEEKS = 2;
    private static final double CONFIDENCE = 0.95;
    /** Columns of {@link ToppedUpSignal#counts}. */
    private static final int UNDER = 0;
    private static final int AT_LINE = 1;
    /** No result may depend on the order in which a source lists people. */
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::weeks, Arrays::compare)
            .thenComparing(Row::volume).thenComparing(Row::volumeAt);

    /** One person's weeks under the target, at the line among them, and before it. */
    private record Row(double[] weeks, double volume, double volumeAt, double shortVolume, int shortWeeks) {
    }

    MadeForTarget measure() {
        Weeks now = Weeks.lastFour(looks.now());
        Weeks under = target.during(looks.now());
        if (history.in(now).stream().noneMatch(under::contains)) {
            return new MadeForTarget.NoTarget();
        }
        Optional<String> reason = target.noLineBecause();
        if (reason.isPresent()) {
            return new MadeForTarget.Unknown(reason.get());
        }
        List<Row> people = history.everyone().stream().map(this::row).flatMap(Optional::stream).sorted(ORDER).toList();
        if (people.size() < ChangeSignal.LEAST_PEOPLE || people.stream().mapToDouble(Row::volume).sum() == 0) {
            return new MadeForTarget.Unknown(
                    "fewer than 10 people have known weeks both before the announcement and under the target");
        }
        double[][] weeks = people.stream().map(Row::weeks).toArray(double[][]::new);
        int[] everyone = IntStream.range(0, weeks.length).toArray();
        Interval whole = interval(weeks.length, drawn -> made(people, weeks, drawn, Row::volumeAt));
        Interval single = interval(weeks.length, drawn -> made(people, weeks, drawn, row -> row.weeks()[AT_LINE]));
        double point = made(people, weeks, everyone, Row::volumeAt) * missing(people);
        return new MadeForTarget.Measured(new Effect(clamp(point), clamp(StrictMath.min(single.low(), point)),
                clamp(StrictMath.max(whole.high(), point)), Effect.SHARE), risen(now, under));
    }

    private Optional<Row> row(List<PersonWeek> weeks) {
        double[] counts = ToppedUpSignal.counts(target, looks, weeks);
        if (counts == null) {
            return Optional.empty();
        }
        Weeks before = target.before();
        Weeks under = target.during(looks.now());
        double volume = 0;
        double volumeAt = 0;
        double shortVolume = 0;
        int shortWeeks = 0;
        for (PersonWeek week : weeks) {
            Double metric = week.metric();
            Integer prompts = week.prompts();
            if (metric == null || prompts == null) {
                continue;
            }
            if (under.contains(week)) {
                volume += prompts;
                volumeAt += ToppedUpSignal.atLine(target, metric) ? prompts : 0;
            } else if (before.contains(week) && metric < target.threshold()) {
                shortVolume += prompts;
                shortWeeks++;
            }
        }
        return Optional.of(new Row(counts, volume, volumeAt, shortVolume, shortWeeks));
    }

    /** Share of the volume in weeks that look topped up, if {@code each} of a week at the line counts for it. */
    private static double made(List<Row> people, double[][] weeks, int[] drawn, ToDoubleFunction<Row> each) {
        double at = 0;
        double atLine = 0;
        double volume = 0;
        double under = 0;
        for (int person : drawn) {
            Row row = people.get(person);
            at += each.applyAsDouble(row);
            atLine += weeks[person][AT_LINE];
            under += weeks[person][UNDER];
            volume += row.volume();
        }
        double share = StrictMath.max(0, ToppedUpSignal.toppedUp(weeks, drawn));
        return atLine == 0 || volume == 0 ? 0 : share * under / atLine * at / volume;
    }

    /** What part of a week at the line these people's own shorter weeks of the past would not have filled. */
    private static double missing(List<Row> people) {
        double at = people.stream().mapToDouble(Row::volumeAt).sum();
        double atWeeks = people.stream().mapToDouble(row -> row.weeks()[AT_LINE]).sum();
        double shortWeeks = people.stream().mapToDouble(Row::shortWeeks).sum();
        if (at == 0 || shortWeeks == 0) {
            return 1;
        }
        double usual = people.stream().mapToDouble(Row::shortVolume).sum() / shortWeeks;
        double week = at / atWeeks;
        return StrictMath.clamp(1 - usual / week, StrictMath.min(1, 1 / week), 1);
    }

    private double risen(Weeks now, Weeks under) {
        double[][] rises = history.rowPerPerson(weeks -> rise(weeks, now, under));
        if (rises.length < ChangeSignal.LEAST_PEOPLE) {
            return 1;
        }
        return clamp(interval(rises.length, drawn -> {
            double rise = 0;
            double volume = 0;
            for (int person : drawn) {
                rise += rises[person][0];
                volume += rises[person][1];
            }
            return volume == 0 ? 0 : rise / volume;
        }).high());
    }

    private double @Nullable [] rise(List<PersonWeek> weeks, Weeks now, Weeks under) {
        Double past = GroupHistory.mean(weeks, target.before(), LEAST_WEEKS, VolumeBounds::prompts);
        Double present = GroupHistory.mean(weeks, now, LEAST_WEEKS, week -> under.contains(week) ? prompts(week) : null);
        return past == null || present == null ? null : new double[] { present - past, present };
    }

    private static @Nullable Double prompts(PersonWeek week) {
        return week.prompts() == null ? null : Double.valueOf(week.prompts());
    }

    private static Interval interval(int people, PersonBootstrap.Figure figure) {
        return ChangeSignal.BOOTSTRAP.interval(people, CONFIDENCE, figure, new SplittableRandom(ChangeSignal.SEED));
    }

    private static double clamp(double share) {
        return StrictMath.clamp(share, 0, 1);
    }
}
