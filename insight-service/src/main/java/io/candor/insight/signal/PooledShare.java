package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.MeanEvidence;
import io.candor.insight.statistics.PrintedDigits;

/**
 * How large a part of a whole is, everybody's added up: the effect is the pooled share with people drawn whole, the evidence
 * is that people's own shares lie above a null on average.
 *
 * @param parts
 *        per person (part, whole) with part ≤ whole and whole &gt; 0, as known at a look
 */
record PooledShare(SignalKind kind, Looks looks, Detail detail, Function<LocalDate, double[][]> parts, double nullShare,
        double threshold) {

    /** @param printed how many people a number of them is printed as */
    Signal measure(String nobody, Function<Integer, Integer> printed, Function<String, String> sentence) {
        double[][] now = parts.apply(looks.now());
        if (now.length < ChangeSignal.LEAST_PEOPLE) {
            return new Signal.NotApplicable(kind, nobody);
        }
        double e = PrintedDigits.down(looks.average(look -> evidence(parts.apply(look))));
        Interval interval = ChangeSignal.BOOTSTRAP.interval(now.length, 0.95, drawn -> pooled(now, drawn),
                new SplittableRandom(ChangeSignal.SEED));
        double share = pooled(now, IntStream.range(0, now.length).toArray());
        Effect effect = Effect.of(share, interval, Effect.SHARE);
        if (detail == Detail.RULES) {
            return new Signal.Measured(kind, now.length, effect, e, null, null, null, null, null, "", null, null);
        }
        int people = printed.apply(now.length);
        double least = looks.perLook(threshold);
        double supposed = StrictMath.min(1, nullShare + 0.25);
        double power = MeanEvidence.power(people, nullShare, supposed, least);
        return new Signal.Measured(kind, now.length, effect, e, null, power, supposed,
                MeanEvidence.detectable(people, nullShare, least), null, sentence.apply(Wording.share(share, people)),
                Wording.missed(power, "a share of " + Wording.share(supposed, 100)), null);
    }

    private double evidence(double[][] people) {
        return people.length < ChangeSignal.LEAST_PEOPLE ? 1
                : MeanEvidence.eValue(Arrays.stream(people).mapToDouble(person -> person[0] / person[1]).toArray(), nullShare);
    }

    private static double pooled(double[][] people, int[] drawn) {
        double part = 0;
        double whole = 0;
        for (int person : drawn) {
            part += people[person][0];
            whole += people[person][1];
        }
        return part / whole;
    }
}
