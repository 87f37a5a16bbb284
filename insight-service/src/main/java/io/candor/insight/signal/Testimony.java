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

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.statistics.MeanEvidence;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.ProportionInterval;

/**
 * What people said in the waves, one joint question per verdict. A wave gives a binomial e-value; the waves of a look
 * are averaged and a wave without a release counts as 1. Below 60 % response, by the printed number of answers, all
 * invited are the denominator, as if those who did not answer had said no.
 */
public final class Testimony {

    static final double THEATRE_FLOOR = 0.15;
    static final double THEATRE_MARGIN = 0.05;
    static final double FRICTION_FLOOR = 0.25;
    static final double FRICTION_MARGIN = 0.10;
    static final double VALUE_NULL = 0.5;
    static final double BARRIER_NULL = 0.25;
    private static final double USUAL_CARELESS = 0.12;

    private static final double FULL_RESPONSE = 0.6;
    private static final double HIGHEST_NULL = 0.95;

    /** One face for all that can stand in the way, so that it tells nothing of who answered what. */
    static final String NOT_DIVIDED = "the answers do not tell ten people who use it apart from ten who do not";

    /** A joint question of which fewer people gave every part is not asked of their group. */
    private static final int LEAST_ANSWERS = 10;

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
                true, false, "say they would not use it without the target and gain nothing"));
    }

    /** Useful, time won, quality not worse, by choice; θ₀ = 0.50. */
    public Signal value() {
        return measure(new Question(SignalKind.TESTIMONY_VALUE, WaveTestimony::value, wave -> VALUE_NULL, 5, false, false,
                "say it helps, saves time and would be used anyway"));
    }

    /** No gain and a named obstacle; θ₀ = max(0.25, same tool elsewhere + 0.10). */
    public Signal friction() {
        return measure(new Question(SignalKind.TESTIMONY_FRICTION, WaveTestimony::friction, Testimony::frictionNull, 5,
                false, false, "win no time or lose quality, and name an obstacle"));
    }

    /** VALUE's question, of those who use it only; θ₀ = 0.50. */
    public Signal users() {
        return divided(
                new Question(SignalKind.TESTIMONY_USERS, wave -> wave.heard().usersGain(), wave -> VALUE_NULL, 5, false, true,
                        "use it say it helps, saves time and would be used anyway"));
    }

    /** Access, training or permission, of those who do not use it; θ₀ = 0.25. */
    public Signal barrier() {
        return divided(new Question(SignalKind.TESTIMONY_BARRIER, wave -> wave.heard().barrier(), wave -> BARRIER_NULL, 5,
                false, true, "do not use it name access, training or permission"));
    }

    /** Single questions, which no rule reads. */
    public List<Signal> shown() {
        return List.of(
                measure(single(false, SignalKind.USEFULNESS, Heard::useful, VALUE_NULL, "find it useful")),
                divided(single(true, SignalKind.USEFULNESS_OF_USERS, Heard::usefulToUsers, VALUE_NULL,
                        "use it find it useful")),
                measure(single(false, SignalKind.NET_MINUTES, Heard::winTime, VALUE_NULL, "win time")),
                measure(single(false, SignalKind.OBSTACLES_NAMED, Heard::obstacleNamed, VALUE_NULL, "name an obstacle")),
                measure(single(false, SignalKind.VOLUNTARY, Heard::voluntary, VALUE_NULL, "would use it without a target")),
                measure(single(false, SignalKind.CARELESS, Heard::contradicting, USUAL_CARELESS, "contradict themselves")));
    }

    private static Question single(boolean divided, SignalKind kind, Function<Heard, Tally> tally, double nullShare,
            String saying) {
        return new Question(kind, wave -> tally.apply(wave.heard()), wave -> nullShare, 3, false, divided, saying);
    }

    /** A question to some of the people, which is never asked of all those invited. */
    private Signal divided(Question question) {
        return latest().isPresent() && waves.stream().allMatch(wave -> question.tally(wave).n() == 0)
                ? new Signal.NotApplicable(question.kind(), NOT_DIVIDED)
                : measure(question);
    }

    /** Mean over the released waves of the last look that has any of yes ÷ invited for VALUE, as printed. */
    public double valueOfInvited() {
        for (LocalDate look : looks.series().reversed()) {
            List<WaveTestimony> released = waves(look).stream().filter(WaveTestimony::released).toList();
            if (!released.isEmpty()) {
                return released.stream()
                        .mapToDouble(wave -> (double) Told.of(wave.value(), wave.invited(),
                                Told.printed(wave.value(), wave.invited()), false).yes() / wave.invited())
                        .average()
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
                .filter(wave -> wave.released() && question.tally(wave).n() >= LEAST_ANSWERS
                        && question.nullShare(wave) != null)
                .max(Comparator.comparing(WaveTestimony::closed));
        if (latest.isEmpty()) {
            return new Signal.NotApplicable(question.kind(), this.latest().isEmpty()
                    ? "no wave with a release about this tool since the target"
                    : "no wave brought ten whole answers to this");
        }
        WaveTestimony wave = latest.get();
        Double nullShare = question.nullShare(wave);
        Tally tally = question.tally(wave);
        double e = PrintedDigits.down(looks.average(look -> question.average(waves(look))));
        Told told = question.told(wave);
        Effect effect = Effect.of(told.share(), ProportionInterval.clopperPearson(told.yes(), told.n(), 0.95), Effect.SHARE);
        if (detail == Detail.RULES || nullShare == null) {
            return new Signal.Measured(question.kind(), told.answered(), effect, e, null, null, null, null, null, "", null,
                    null);
        }
        double p = BinomialTest.withDefaults().with(AlternativeHypothesis.GREATER_THAN)
                .test(told.n(), told.yes(), nullShare).getPValue();
        double supposed = StrictMath.min(1, nullShare + 0.25);
        double least = looks.perLook(question.threshold());
        double power = MeanEvidence.power(told.n(), nullShare, supposed, least);
        return new Signal.Measured(question.kind(), told.answered(), effect, e, p, power, supposed,
                MeanEvidence.detectable(told.n(), nullShare, least), null,
                Wording.share(told.share(), told.answered())
                        + (question.divided() ? " of those who "
                                : told.ofInvited() ? " of those asked " : " of those who answered ")
                        + question.saying() + ".",
                Wording.missed(power, "a share of " + Wording.share(supposed, 100)),
                plot(question));
    }

    /**
     * What is told of a wave's answers, rounded against the claim: the printed share, and so many of the printed number of
     * people as it comes to at least. The e-value the rules decide on, the interval, p and power are all worked out from these
     * and never from the answers, of which they would tell the exact number. It stays an e-value: it is the one of a smaller
     * sample with the same share, which is at most the mean over such samples (Jensen), and grows with those who say yes.
     */
    private record Told(double share, int yes, int n, int answered, boolean ofInvited) {

        /**
         * @param answered
         *        people as printed
         * @param divided
         *        only some of the invited are meant, and how many of them is not known
         */
        static Told of(Tally tally, int invited, int answered, boolean divided) {
            // On the printed number: the exact one would tell those who lie on one side of it from those printed alike.
            boolean ofInvited = !divided && answered < FULL_RESPONSE * invited;
            double share = PrintedShare.of(
                    ofInvited ? (double) StrictMath.min(tally.yes(), mostTold(answered)) / invited
                            : (double) tally.yes() / tally.n(),
                    answered);
            int n = ofInvited ? invited : answered;
            return new Told(share, StrictMath.min(answered, PrintedShare.people(share, answered, n)), n, answered, ofInvited);
        }

        /** Of an exact number nearly all are as all: else a share of those asked would tell what everybody said. */
        private static int mostTold(int answered) {
            return answered < PrintedCount.EXACT_FROM ? answered
                    : PrintedShare.people(PrintedShare.of(1, answered), answered, answered);
        }

        /**
         * The same of those only who could say so, where it is told of all invited: so many as that comes to, of the most that
         * are printed like {@code people}, so that it claims no more and tells nothing else.
         */
        Told ofThose(int people, int invited) {
            if (!ofInvited) {
                return this;
            }
            int most = PrintedCount.of(people, StrictMath.max(people, invited)).to();
            double part = PrintedShare.of((double) yes / most, answered);
            return new Told(part, StrictMath.min(answered, PrintedShare.people(part, answered, most)), most, answered, false);
        }

        static int printed(Tally tally, int invited) {
            return PrintedCount.of(tally.n(), StrictMath.max(tally.n(), invited)).from();
        }
    }

    private Plot plot(Question question) {
        List<WaveTestimony> released = waves.stream()
                .filter(wave -> wave.released() && question.tally(wave).n() >= LEAST_ANSWERS)
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
     * @param divided
     *        whether it is asked of some of the people only, of whom those who did not answer are not known
     */
    private record Question(SignalKind kind, Function<WaveTestimony, Tally> tallies,
            Function<WaveTestimony, @Nullable Double> nullShares, double threshold, boolean ofInvited, boolean divided,
            String saying) {

        Tally tally(WaveTestimony wave) {
            return tallies.apply(wave);
        }

        @Nullable
        Double nullShare(WaveTestimony wave) {
            return nullShares.apply(wave);
        }

        double shown(WaveTestimony wave) {
            return told(wave).share();
        }

        Told told(WaveTestimony wave) {
            Tally tally = tally(wave);
            return switch (kind) {
                case TESTIMONY_BARRIER -> Told.of(tally, wave.invited(), wave.heard().othersTold(), true);
                // The same people said so as on the card that asks everybody: rounded twice, two shares would tell how many.
                case TESTIMONY_USERS, USEFULNESS_OF_USERS -> Told
                        .of(tally, wave.invited(), Told.printed(tally, wave.invited()), false)
                        .ofThose(tally.n(), wave.invited());
                default -> Told.of(tally, wave.invited(), Told.printed(tally, wave.invited()), divided);
            };
        }

        double average(List<WaveTestimony> wavesOfLook) {
            return wavesOfLook.stream().mapToDouble(this::eValue).average().orElse(1);
        }

        private double eValue(WaveTestimony wave) {
            Double nullShare = nullShare(wave);
            Tally tally = tally(wave);
            if (!wave.released() || tally.n() < LEAST_ANSWERS || nullShare == null) {
                return 1;
            }
            Told told = told(wave);
            double e = MeanEvidence.eValue(told.yes(), told.n(), nullShare);
            return ofInvited && told.yes() < nullShare * wave.invited() ? StrictMath.min(1, e) : e;
        }
    }
}
