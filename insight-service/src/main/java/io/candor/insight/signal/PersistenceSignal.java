package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.MeanEvidence;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.ProportionInterval;

/**
 * Use beyond what is asked. What that means depends on the target: well above it while it runs, still there after it
 * ended or while it is suspended, and simply regular where there is none. People are the unit throughout: a person's share of
 * weeks is one value
 * in [0, 1], so that one heavy user is one vote.
 */
record PersistenceSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    static final double THRESHOLD = 5;
    static final double ABOVE_NULL = 0.25;
    static final double REGULAR_NULL = 0.5;
    private static final double ABOVE = 1.25;
    private static final int REGULAR_WEEKS = 3;
    private static final int LEAST_WEEKS = 2;
    private static final int DAYS_A_WEEK = 7;
    private static final int QUARTERS = 4;
    /** Weeks after the end of a target that are compared: +2 to +5. */
    private static final int AFTER_FROM = 1;
    private static final int AFTER_TO = 5;

    Signal measure() {
        if (target == null) {
            return share(REGULAR_NULL, this::regular, " of people used it in at least 3 of the last 4 weeks.");
        }
        if (target.metric().equals("acceptance_rate")) {
            return new Signal.NotApplicable(SignalKind.PERSISTENCE,
                    "the target asks for a rate, which says nothing of how much is used");
        }
        LocalDate end = target.to();
        if (end != null && end.isBefore(looks.now())) {
            return afterTheEnd(end);
        }
        return target.pauseAt(looks.now()).map(pause -> beside(inThePause(pause), beyond(target)))
                .orElseGet(() -> beyond(target));
    }

    /** Use above the line while the target runs. */
    private Signal beyond(TargetLine target) {
        if (target.metric().equals("active_days") && ABOVE * target.threshold() > DAYS_A_WEEK) {
            return new Signal.NotApplicable(SignalKind.PERSISTENCE,
                    "a week has no room for 25% more active days than the target asks");
        }
        return share(ABOVE_NULL, look -> above(target, look),
                " of a person's weeks, on average, lay at least 25% above " + target.asked() + ".");
    }

    /**
     * A pause adds to what is read while the target runs and takes nothing away: the card of the larger evidence, with the mean
     * of both, which is an e-value whichever is shown. A short pause or a holiday would else end what protects from THEATRE.
     */
    private static Signal beside(Signal paused, Signal running) {
        if (!(paused instanceof Signal.Measured first) || !(running instanceof Signal.Measured second)) {
            return paused instanceof Signal.Measured ? paused : running;
        }
        Signal.Measured shown = first.evidence() >= second.evidence() ? first : second;
        return new Signal.Measured(shown.kind(), shown.n(), shown.effect(),
                PrintedDigits.down((first.evidence() + second.evidence()) / 2), shown.p(), shown.power(), shown.powerAgainst(),
                shown.detectable(), shown.placebo(), shown.sentence(), shown.caution(), shown.plot());
    }

    private double[] above(TargetLine target, LocalDate look) {
        Weeks during = target.during(look);
        double level = ABOVE * target.threshold();
        return history.perPerson(weeks -> GroupHistory.mean(weeks, during, LEAST_WEEKS, week -> {
            Double metric = week.metric();
            return metric == null ? null : Double.valueOf(metric >= level ? 1 : 0);
        }));
    }

    private double[] regular(LocalDate look) {
        Weeks lastFour = Weeks.lastFour(look);
        return history.perPerson(weeks -> {
            List<Boolean> known = weeks.stream().filter(lastFour::contains).map(PersonWeek::active)
                    .filter(Objects::nonNull).toList();
            long active = known.stream().filter(Boolean::booleanValue).count();
            return known.size() < 4 ? null : Double.valueOf(active >= REGULAR_WEEKS ? 1 : 0);
        });
    }

    private Signal share(double nullShare, Function<LocalDate, double[]> shares, String what) {
        double[] now = shares.apply(looks.now());
        if (now.length < ChangeSignal.LEAST_PEOPLE) {
            return new Signal.NotApplicable(SignalKind.PERSISTENCE, "fewer than 10 people have enough known weeks");
        }
        double e = PrintedDigits.down(looks.average(look -> evidence(shares.apply(look), nullShare)));
        double mean = Arrays.stream(now).average().orElseThrow();
        if (detail == Detail.RULES) {
            return new Signal.Measured(SignalKind.PERSISTENCE, now.length, new Effect(mean, mean, mean, Effect.SHARE), e,
                    null, null, null, null, null, "", null, null);
        }
        int people = history.printed(now.length);
        double share = PrintedShare.of(mean, people);
        Effect effect = target == null
                ? Effect.of(share, ProportionInterval.clopperPearson(PrintedShare.people(share, people, people), people, 0.95),
                        Effect.SHARE)
                : Effect.of(share, ChangeSignal.BOOTSTRAP.ofMean(now, 0.95, new SplittableRandom(ChangeSignal.SEED)),
                        Effect.SHARE);
        double supposed = nullShare + 0.25;
        double least = looks.perLook(THRESHOLD);
        double power = MeanEvidence.power(people, nullShare, supposed, least);
        return new Signal.Measured(SignalKind.PERSISTENCE, now.length, effect, e, null, power, supposed,
                MeanEvidence.detectable(people, nullShare, least), placebo(nullShare),
                Wording.share(share, people) + what,
                Wording.missed(power, "a share of " + Wording.share(supposed, 100)),
                quartiles(now));
    }

    /** Without a target each person is a yes or a no, and how many are is told by nothing but the printed share. */
    private double evidence(double[] shares, double nullShare) {
        if (target != null || shares.length < ChangeSignal.LEAST_PEOPLE) {
            return MeanEvidence.eValue(shares, nullShare);
        }
        int people = history.printed(shares.length);
        double share = PrintedShare.of(Arrays.stream(shares).average().orElseThrow(), people);
        return MeanEvidence.eValue(PrintedShare.people(share, people, people), people, nullShare);
    }

    /** How common the same was before the target; none without one. */
    private @Nullable Placebo placebo(double nullShare) {
        if (target == null) {
            return null;
        }
        double level = ABOVE * target.threshold();
        double[] past = history.perPerson(weeks -> GroupHistory.mean(weeks, target.before(), LEAST_WEEKS, week -> {
            Double metric = week.metric();
            return metric == null ? null : Double.valueOf(metric >= level ? 1 : 0);
        }));
        return Placebo.rank("time before the target",
                Arrays.stream(above(target, looks.now())).average().orElse(nullShare),
                Arrays.stream(past).average().orElse(0));
    }

    /** How the people spread over quarters of the scale: no figure of a person. */
    private static @Nullable Plot quartiles(double[] shares) {
        Plot.Series people = Plot.Series.shares("people",
                PooledBins.ofPeople(shares, QUARTERS, share -> (int) StrictMath.min(QUARTERS - 1.0, QUARTERS * share)),
                bin -> (bin.first() + bin.last() + 1) / 2.0 / QUARTERS);
        return people.flat() ? null
                : new Plot("share of a person's weeks, quarter of the scale", "share of people", null, List.of(people));
    }

    /** log(median use in weeks +2…+5 ÷ weeks −4…−1) − log 0.5, half a use added so that none is a number. */
    private Signal afterTheEnd(LocalDate end) {
        Weeks last = lastUnpaused(end);
        Weeks later = Weeks.between(end.plusDays(1L + AFTER_FROM * DAYS_A_WEEK),
                end.plusDays((long) AFTER_TO * DAYS_A_WEEK));
        if (looks.now().isBefore(end.plusDays((long) AFTER_TO * DAYS_A_WEEK))) {
            return new Signal.NotApplicable(SignalKind.PERSISTENCE, "the target ended less than five weeks ago");
        }
        return kept(last, later, end.plusDays((long) AFTER_TO * DAYS_A_WEEK), "before and after the target's end",
                "After the target ended");
    }

    /** The last four whole weeks up to a day that touch no pause: its weeks are nobody's evidence of use under the target. */
    private Weeks lastUnpaused(LocalDate day) {
        LocalDate end = day;
        while (true) {
            LocalDate until = end;
            Optional<Pause> touched = Objects.requireNonNull(target).pauses().stream()
                    .filter(pause -> !pause.from().isAfter(until) && !pause.to().isBefore(until.minusWeeks(4).plusDays(1)))
                    .findFirst();
            if (touched.isEmpty()) {
                return Weeks.lastFour(end);
            }
            end = touched.get().from().minusDays(1);
        }
    }

    /** The same of a suspension: its weeks from the second on ÷ the four before it. */
    private Signal inThePause(Pause pause) {
        return kept(lastUnpaused(pause.from().minusDays(1)), pause.settled(), pause.to(),
                "before and in the target's suspension", "While the target was suspended");
    }

    /** @param readable the first look at which it can be told */
    private Signal kept(Weeks last, Weeks later, LocalDate readable, String around, String when) {
        return new ChangeSignal(SignalKind.PERSISTENCE, looks, detail,
                look -> look.isBefore(readable) ? new double[0] : logRatios(last, later), THRESHOLD, StrictMath.log(2),
                StrictMath.log(16)).measure("fewer than 10 people have known weeks " + around, log -> {
                    double ratio = StrictMath.exp(log) / 2;
                    return new Effect(ratio, ratio, ratio, Effect.RATIO);
                }, "unchanged use",
                        (mean, people) -> when + ", people kept "
                                + Wording.share(StrictMath.min(1, StrictMath.exp(mean) / 2), history.printed(people))
                                + " of their use or more.",
                        () -> new Placebo("none", 1, 1), () -> null);
    }

    private double[] logRatios(Weeks last, Weeks later) {
        return history.perPerson(weeks -> {
            Double past = medianUse(weeks, last);
            Double after = medianUse(weeks, later);
            return past == null || after == null ? null
                    : Double.valueOf(StrictMath.log((after + 0.5) / (past + 0.5)) + StrictMath.log(2));
        });
    }

    private static @Nullable Double medianUse(List<PersonWeek> weeks, Weeks window) {
        double[] known = weeks.stream().filter(window::contains).map(PersonWeek::metric).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).toArray();
        return known.length < LEAST_WEEKS ? null : Double.valueOf(ObstacleRate.median(known));
    }
}
