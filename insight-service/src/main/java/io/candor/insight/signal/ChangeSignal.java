package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.candor.insight.statistics.PersonBootstrap;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.SignFlip;
import io.candor.insight.statistics.SignFlipPower;

/**
 * A signal made of one change per person, tested by sign-flip.
 *
 * @param changes
 *        the vector as known at a look
 * @param threshold
 *        e-value the rules ask for
 * @param supposed
 *        change against which power is stated
 * @param largest
 *        largest change worth supposing
 */
record ChangeSignal(SignalKind kind, Looks looks, Detail detail, Function<LocalDate, double[]> changes,
        double threshold, double supposed, double largest) {

    /** Fewer people than this say nothing, and nothing is told of them. */
    static final int LEAST_PEOPLE = 10;
    /** One seed for every group: nothing can be drawn again until it suits. */
    static final long SEED = 20_260_101L;
    static final PersonBootstrap BOOTSTRAP = new PersonBootstrap(999);
    private static final int DRAWS = 999;
    private static final int POWER_DRAWS = 100;

    /** Words a sentence needs once the effect is known. */
    @FunctionalInterface
    interface Sentence {
        String of(double meanChange, int people);
    }

    /**
     * @param nobody
     *        reason given when too few people can be compared
     */
    Signal measure(String nobody, Function<Double, Effect> unit, String supposedInWords, Sentence sentence,
            Supplier<Placebo> placebo, Supplier<@Nullable Plot> plot) {
        double[] now = changes.apply(looks.now());
        if (now.length < LEAST_PEOPLE) {
            return new Signal.NotApplicable(kind, nobody);
        }
        double e = PrintedDigits.down(looks.average(this::eAt));
        double mean = Arrays.stream(now).average().orElseThrow();
        Effect effect = effect(now, mean, unit);
        if (detail == Detail.RULES) {
            return new Signal.Measured(kind, now.length, effect, e, null, null, null, null, null, "", null, null);
        }
        SignFlipPower power = new SignFlipPower(StrictMath.max(1.01, looks.perLook(threshold)), POWER_DRAWS);
        double seen = power.at(supposed, now, new SplittableRandom(SEED));
        return new Signal.Measured(kind, now.length, effect, e,
                SignFlip.pValue(now, DRAWS, new SplittableRandom(SEED)), seen, unit.apply(supposed).value(),
                unit.apply(power.detectable(largest, now, new SplittableRandom(SEED))).value(), placebo.get(),
                sentence.of(mean, now.length), Wording.missed(seen, supposedInWords), plot.get());
    }

    private Effect effect(double[] now, double mean, Function<Double, Effect> unit) {
        Effect point = unit.apply(mean);
        if (detail == Detail.RULES && !point.unit().equals(Effect.RATIO)) {
            return point;
        }
        var interval = BOOTSTRAP.ofMean(now, 0.95, new SplittableRandom(SEED));
        return new Effect(point.value(), unit.apply(interval.low()).value(), unit.apply(interval.high()).value(),
                point.unit());
    }

    private double eAt(LocalDate look) {
        double[] known = changes.apply(look);
        return known.length < LEAST_PEOPLE ? 1 : SignFlip.eValue(known);
    }
}
