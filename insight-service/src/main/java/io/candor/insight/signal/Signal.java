package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.statistics.PrintedDigits;

/** The answer to one {@link SignalKind}'s question about one group. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({ @JsonSubTypes.Type(value = Signal.Measured.class, name = "measured"),
        @JsonSubTypes.Type(value = Signal.NotApplicable.class, name = "not applicable") })
public sealed interface Signal {

    /** Below this many people figures are printed to one digit and shares as bands. */
    int EXACT_FROM = 20;

    /** No p is printed smaller for a small group. */
    double LEAST_P = 0.01;

    SignalKind kind();

    /** The evidence this signal lends: its e-value, or 1 where it has none. */
    default double evidence() {
        return this instanceof Measured measured && measured.e() != null ? measured.e() : 1;
    }

    /** The same with its e-value rounded down to the digits it is printed with, which is the one the rules decide on. */
    default Signal decidedFor(int people) {
        return this instanceof Measured measured ? measured.withPrintedEvidence(people) : this;
    }

    /**
     * Everything about it as it may leave the service, each figure rounded once; nothing else is printed or published.
     *
     * @param people
     *        of the group; a measured signal rests on some of them
     */
    Signal printed(int people);

    /** A signal whose input or assumption is missing; {@code reason} is a clause a manager understands. */
    record NotApplicable(SignalKind kind, String reason) implements Signal {

        @Override
        public NotApplicable printed(int people) {
            return this;
        }
    }

    /**
     * A measured signal.
     *
     * @param n
     *        people it rests on (answers of one wave, for testimony)
     * @param e
     *        e-value over the looks so far, rounded down to the digits printed; the rules use this figure. Null where
     *        the signal only sizes an effect
     * @param p
     *        one-sided p at the last look, for display; null where none is meaningful or details were not asked for
     * @param power
     *        chance that a group of this size and spread would reach the rule's threshold if {@code powerAgainst} held
     * @param powerAgainst
     *        the supposed effect behind {@code power}, in the unit of {@code effect}
     * @param detectable
     *        smallest effect such a group would show four times in five; infinite when none
     * @param placebo
     *        the same figure where nothing should be seen
     * @param caution
     *        how often a group of this size would hide such an effect, as a sentence
     * @param plot
     *        null, too, where it rests on fewer than 20 people or ten do not stand behind every bar
     */
    record Measured(SignalKind kind, int n, Effect effect, @Nullable Double e, @Nullable Double p,
            @Nullable Double power, @Nullable Double powerAgainst, @Nullable Double detectable,
            @Nullable Placebo placebo, String sentence, @Nullable String caution, @Nullable Plot plot) implements Signal {

        public Measured {
            plot = n < EXACT_FROM ? null : plot;
        }

        private Measured withPrintedEvidence(int people) {
            return new Measured(kind, n, effect, printedEvidence(told(people)), p, power, powerAgainst, detectable, placebo,
                    sentence, caution, plot);
        }

        @Override
        public Measured printed(int people) {
            int told = told(people);
            boolean few = told < EXACT_FROM;
            int digits = told < PrintedCount.EXACT_FROM ? 1 : 2;
            return new Measured(kind, told, effect.shown(told),
                    printedEvidence(told),
                    p == null ? null : Double.valueOf(StrictMath.max(PrintedDigits.up(p, digits), few ? LEAST_P : 0)),
                    power == null ? null : Double.valueOf(PrintedDigits.nearest(power, digits)),
                    powerAgainst == null ? null : Double.valueOf(PrintedDigits.nearest(powerAgainst, 2)),
                    detectable == null ? null : Double.valueOf(PrintedDigits.nearest(detectable, digits)),
                    few ? null : placebo, sentence, caution, few || plot == null ? null : plot.shown(told));
        }

        /** So many people as the card prints. */
        private int told(int people) {
            return PrintedCount.of(StrictMath.max(n, Floor.CROSS), StrictMath.max(n, people)).from();
        }

        private @Nullable Double printedEvidence(int told) {
            return e == null ? null : Double.valueOf(PrintedDigits.down(e, told < EXACT_FROM ? 1 : 3));
        }
    }
}
