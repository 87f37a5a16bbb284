package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whether use moved to Thursday and Friday since the target, person by person. Deadlines that were there before cancel;
 * deadlines that moved do not, so this is shown and never counted.
 */
record LastTwoDaysSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    private static final double THRESHOLD = 3;
    private static final int LEAST_WEEKS = 2;
    private static final double SUPPOSED = 0.1;

    Signal measure() {
        if (target == null) {
            return new Signal.NotApplicable(SignalKind.LAST_TWO_DAYS, "no target covers this group");
        }
        Weeks during = target.during(looks.now());
        return new ChangeSignal(SignalKind.LAST_TWO_DAYS, looks, detail,
                look -> changes(target.before(), target.during(look)), THRESHOLD, SUPPOSED, 1).measure(
                        "fewer than 10 people have two weeks with known days both before and under the target",
                        value -> new Effect(value, value, value, Effect.SHARE), "a shift by 10 points",
                        (mean, people) -> "Thursday and Friday held "
                                + Wording.share(groupMean(target.before()), history.printed(people))
                                + " of a week's use before and "
                                + Wording.share(groupMean(during), history.printed(people)) + " under the target.",
                        () -> placebo(target), () -> plot(target));
    }

    private double[] changes(Weeks first, Weeks second) {
        return history.perPerson(weeks -> {
            Double after = GroupHistory.mean(weeks, second, LEAST_WEEKS, PersonWeek::lastTwoDaysShare);
            Double past = GroupHistory.mean(weeks, first, LEAST_WEEKS, PersonWeek::lastTwoDaysShare);
            return after == null || past == null ? null : Double.valueOf(after - past);
        });
    }

    /** The shift between the two halves of the time before the target, when nothing asked for one. */
    private Placebo placebo(TargetLine target) {
        double own = Arrays.stream(changes(target.before(), target.during(looks.now()))).average().orElse(0);
        List<LocalDate> mondays = history.in(target.before()).stream().map(PersonWeek::monday).distinct().sorted()
                .toList();
        if (mondays.size() < 2 * LEAST_WEEKS) {
            return new Placebo("halves of the time before", 1, 1);
        }
        LocalDate middle = mondays.get(mondays.size() / 2);
        double[] halves = changes(Weeks.until(middle.minusDays(1)),
                new Weeks(middle, target.before().lastMonday()));
        return Placebo.rank("halves of the time before", own, Arrays.stream(halves).average().orElse(0));
    }

    private Plot plot(TargetLine target) {
        return new Plot("0 = before, 1 = under the target", "share of the week's use on Thursday and Friday", null,
                List.of(new Plot.Series("mean over people", List.of(new Plot.Point(0, groupMean(target.before())),
                        new Plot.Point(1, groupMean(target.during(looks.now())))))));
    }

    private double groupMean(Weeks window) {
        return Arrays
                .stream(history.perPerson(
                        weeks -> GroupHistory.mean(weeks, window, LEAST_WEEKS, PersonWeek::lastTwoDaysShare)))
                .average().orElse(0);
    }
}
