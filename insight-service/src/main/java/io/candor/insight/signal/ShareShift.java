package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Whether a share of a person's week moved against their own past, person by person: under the target against before it, and
 * where there is no target the last four weeks against those before.
 *
 * @param share
 *        of one week, in [0, 1]; null where the week does not tell it
 */
record ShareShift(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail,
        Function<PersonWeek, @Nullable Double> share) {

    static final double THRESHOLD = 3;
    private static final int LEAST_WEEKS = 2;
    private static final double SUPPOSED = 0.1;

    /** A sentence of the mean shares before and since, in words. */
    @FunctionalInterface
    interface Sentence {
        String of(String past, String now);
    }

    /**
     * @param unreported
     *        reason given when no week tells the share
     * @param label
     *        what the share is of, for the plot
     */
    Signal measure(SignalKind kind, String unreported, String label, Sentence sentence) {
        if (history.everyone().stream().flatMap(List::stream).allMatch(week -> share.apply(week) == null)) {
            return new Signal.NotApplicable(kind, unreported);
        }
        return new ChangeSignal(kind, looks, detail, look -> changes(before(look), since(look)), THRESHOLD, SUPPOSED, 1)
                .measure(
                        "fewer than 10 people have two weeks with this known both before and since",
                        value -> new Effect(value, value, value, Effect.SHARE), "a shift by 10 points",
                        (mean, people) -> sentence.of(Wording.share(groupMean(before(looks.now())), history.printed(people)),
                                Wording.share(groupMean(since(looks.now())), history.printed(people))),
                        this::placebo, () -> plot(label));
    }

    /** "since the target" or "in the last four weeks". */
    String since() {
        return target == null ? "in the last four weeks" : "under the target";
    }

    private Weeks before(LocalDate look) {
        return target == null ? Weeks.until(Weeks.lastFour(look).firstMonday().minusDays(1)) : target.before();
    }

    private Weeks since(LocalDate look) {
        return target == null ? Weeks.lastFour(look) : target.during(look);
    }

    private double[] changes(Weeks first, Weeks second) {
        return history.perPerson(weeks -> {
            Double after = GroupHistory.mean(weeks, second, LEAST_WEEKS, share);
            Double past = GroupHistory.mean(weeks, first, LEAST_WEEKS, share);
            return after == null || past == null ? null : Double.valueOf(after - past);
        });
    }

    /** The shift between the two halves of the time before, when nothing asked for one. */
    private Placebo placebo() {
        Weeks past = before(looks.now());
        List<LocalDate> mondays = history.in(past).stream().map(PersonWeek::monday).distinct().sorted().toList();
        if (mondays.size() < 2 * LEAST_WEEKS) {
            return new Placebo("halves of the time before", 1, 1);
        }
        LocalDate middle = mondays.get(mondays.size() / 2);
        return Placebo.rank("halves of the time before", mean(changes(past, since(looks.now()))),
                mean(changes(Weeks.until(middle.minusDays(1)), new Weeks(middle, past.lastMonday()))));
    }

    private Plot plot(String label) {
        // As the sentence says them: two figures for one share would tell more than either.
        int people = history.printed(changes(before(looks.now()), since(looks.now())).length);
        return new Plot("0 = before, 1 = " + since(), label, null, List.of(new Plot.Series("mean over people",
                List.of(new Plot.Point(0, PrintedShare.nearest(groupMean(before(looks.now())), people)),
                        new Plot.Point(1, PrintedShare.nearest(groupMean(since(looks.now())), people))))));
    }

    private double groupMean(Weeks window) {
        return mean(history.perPerson(weeks -> GroupHistory.mean(weeks, window, LEAST_WEEKS, share)));
    }

    private static double mean(double[] figures) {
        return Arrays.stream(figures).average().orElse(0);
    }
}
