package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.MeanEvidence;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.ProportionInterval;

/**
 * What people said in the waves, one joint question per verdict. A wave gives a binomial e-value; the waves of a look
 * are averaged and a wave without a release counts as 1. Below 60 % response all invited are the denominator, as if
 * those who did not answer had said no.
 */
public final class Testimony {

    static final double THEATRE_FLOOR = 0.15;
    static final double THEATRE_MARGIN = 0.05;
    static final double FRICTION_FLOOR = 0.25;
    static final double FRICTION_MARGIN = 0.10;
    static final double VALUE_NULL = 0.5;

    private static final double FULL_RESPONSE = 0.6;
    private static final double HIGHEST_NULL = 0.95;

    /** From here on a sentence counts people: where {@code disclosure.PrintedCount} is exact. */
    private static final int COUNTED_FROM = 50;

    private final List<WaveTestimony> waves;
    private final Looks looks;
    private final Detail detail;

    public Testimony(Collection<WaveTestimony> waves, Looks looks, Detail detail) {
        this.waves = waves.stream().filter(wave -> !wave.closed().isAfter(looks.now())).toList();
        this.looks = looks;
        this.detail = detail;
    }

    /** Not without the target, and nothing gained; θ₀ = max(0.15, elsewhere + 0.05), yes ÷ invited at least θ₀. */
    public Signal theatre() {
        if (latest().isPresent() && waves.stream().allMatch(wave -> wave.theatreElsewhere() == null)) {
            return new Signal.NotApplicable(SignalKind.TESTIMONY_THEATRE,
                    "no earlier wave says how often this is answered in the rest of the company");
        }
        return measure(new Question(SignalKind.TESTIMONY_THEATRE, WaveTestimony::theatre, Testimony::theatreNull, 3,
                true, "say they would not use it without the target and gain nothing"));
    }

    /** Useful, time won, quality not worse, by choice; θ₀ = 0.50. */
    public Signal value() {
        return measure(new Question(SignalKind.TESTIMONY_VALUE, WaveTestimony::value, wave -> VALUE_NULL, 5, false,
                "say it helps, saves time and would be used anyway"));
    }

    /** No gain and a named obstacle; θ₀ = max(0.25, same tool elsewhere + 0.10). */
    public Signal friction() {
        return measure(new Question(SignalKind.TESTIMONY_FRICTION, WaveTestimony::friction, Testimony::frictionNull, 5,
                false, "win no time or lose quality, and name an obstacle"));
    }

    /** Mean over the released waves of the last look that has any of yes ÷ invited for VALUE. */
    public double valueOfInvited() {
        for (LocalDate look : looks.series().reversed()) {
            List<WaveTestimony> released = waves(look).stream().filter(WaveTestimony::released).toList();
            if (!released.isEmpty()) {
                return released.stream().mapToDouble(wave -> (double) wave.value().yes() / wave.invited()).average()
                        .orElseThrow();
            }
        }
        return 0;
    }

    private static @Nullable Double theatreNull(WaveTestimony wave) {
        Double elsewhere = wave.theatreElsewhere();
        return elsewhere == null ? null : atLeast(THEATRE_FLOOR, elsewhere + THEATRE_MARGIN);
    }

    private static Double frictionNull(WaveTestimony wave) {
        Double elsewhere = wave.frictionElsewhere();
        return elsewhere == null ? FRICTION_FLOOR : atLeast(FRICTION_FLOOR, elsewhere + FRICTION_MARGIN);
    }

    private static double atLeast(double floor, double share) {
        return StrictMath.min(HIGHEST_NULL, StrictMath.max(floor, share));
    }

    private Optional<WaveTestimony> latest() {
        return waves.stream().filter(WaveTestimony::released).max(Comparator.comparing(WaveTestimony::closed));
    }

    private List<WaveTestimony> waves(LocalDate look) {
        return waves.stream().filter(wave -> looks.belongs(wave.closed(), look)).toList();
    }

    private Signal measure(Question question) {
        Optional<WaveTestimony> latest = waves.stream()
                .filter(wave -> wave.released() && question.tally(wave).n() > 0 && question.nullShare(wave) != null)
                .max(Comparator.comparing(WaveTestimony::closed));
        if (latest.isEmpty()) {
            return new Signal.NotApplicable(question.kind(), this.latest().isEmpty()
                    ? "no wave with a release about this tool since the target"
                    : "no wave asked everything this answer needs");
        }
        WaveTestimony wave = latest.get();
        Double nullShare = question.nullShare(wave);
        Tally tally = question.tally(wave);
        int n = question.denominator(wave);
        double e = PrintedDigits.down(looks.average(look -> question.average(waves(look))));
        Effect effect = Effect.of((double) tally.yes() / n, ProportionInterval.clopperPearson(tally.yes(), n, 0.95),
                Effect.SHARE);
        if (detail == Detail.RULES || nullShare == null) {
            return new Signal.Measured(question.kind(), tally.n(), effect, e, null, null, null, null, null, "", null, null);
        }
        double p = BinomialTest.withDefaults().with(AlternativeHypothesis.GREATER_THAN)
                .test(n, tally.yes(), nullShare).getPValue();
        double supposed = StrictMath.min(1, nullShare + 0.25);
        double least = looks.perLook(question.threshold());
        double power = MeanEvidence.power(n, nullShare, supposed, least);
        return new Signal.Measured(question.kind(), tally.n(), effect, e, p, power, supposed,
                MeanEvidence.detectable(n, nullShare, least), null,
                question.sentence(tally, n, wave.invited()),
                Wording.missed(power, "a share of " + Wording.share(supposed, 100)),
                plot(question));
    }

    private Plot plot(Question question) {
        List<WaveTestimony> released = waves.stream().filter(wave -> wave.released() && question.tally(wave).n() > 0)
                .sorted(Comparator.comparing(WaveTestimony::closed)).toList();
        return new Plot("wave", "share of answers", null,
                List.of(new Plot.Series("yes", IntStream.range(0, released.size())
                        .mapToObj(i -> new Plot.Point(i + 1.0, question.shown(released.get(i))))
                        .toList())));
    }

    /**
     * One joint question and the share it is held against.
     *
     * @param ofInvited
     *        whether a wave whose yes ÷ invited lies below the null share can lend no evidence, whatever its response
     */
    private record Question(SignalKind kind, Function<WaveTestimony, Tally> tallies,
            Function<WaveTestimony, @Nullable Double> nullShares, double threshold, boolean ofInvited, String saying) {

        Tally tally(WaveTestimony wave) {
            return tallies.apply(wave);
        }

        @Nullable
        Double nullShare(WaveTestimony wave) {
            return nullShares.apply(wave);
        }

        int denominator(WaveTestimony wave) {
            int answered = tally(wave).n();
            return answered < FULL_RESPONSE * wave.invited() ? wave.invited() : answered;
        }

        double shown(WaveTestimony wave) {
            double share = (double) tally(wave).yes() / denominator(wave);
            return new Effect(share, share, share, Effect.SHARE).shown(tally(wave).n()).value();
        }

        double average(List<WaveTestimony> wavesOfLook) {
            return wavesOfLook.stream().mapToDouble(this::eValue).average().orElse(1);
        }

        private double eValue(WaveTestimony wave) {
            Double nullShare = nullShare(wave);
            Tally tally = tally(wave);
            if (!wave.released() || tally.n() == 0 || nullShare == null) {
                return 1;
            }
            double e = MeanEvidence.eValue(tally.yes(), denominator(wave), nullShare);
            return ofInvited && tally.yes() < nullShare * wave.invited() ? StrictMath.min(1, e) : e;
        }

        String sentence(Tally tally, int n, int invited) {
            String who = StrictMath.min(tally.n(), invited) < COUNTED_FROM
                    ? Wording.share((double) tally.yes() / n, tally.n()) + " of those "
                            + (n == invited ? "asked" : "who answered")
                    : tally.yes() + " of " + n + (n == invited ? " invited" : " who answered");
            return who + " " + saying + ".";
        }
    }
}
