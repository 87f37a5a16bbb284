package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.candor.insight.statistics.PrintedDigits;

/** The answer to one {@link SignalKind}'s question about one group. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({ @JsonSubTypes.Type(value = Signal.Measured.class, name = "measured"),
        @JsonSubTypes.Type(value = Signal.NotApplicable.class, name = "not applicable") })
public sealed interface Signal {

    /** Below this many people figures are printed to one digit and shares as bands. */
    int EXACT_FROM = 20;

    SignalKind kind();

    /** The evidence this signal lends: its e-value, or 1 where it has none. */
    default double evidence() {
        return this instanceof Measured measured && measured.e() != null ? measured.e() : 1;
    }

    /** What may be printed, and therefore decided on, about a group of this many people. */
    default Signal forGroupOf(int people) {
        return people < EXACT_FROM && this instanceof Measured measured ? measured.coarse() : this;
    }

    /** A signal whose input or assumption is missing; {@code reason} is a clause a manager understands. */
    record NotApplicable(SignalKind kind, String reason) implements Signal {
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

        /** With one digit and without plot, so that no figure of a small group tells what a few people did. */
        Measured coarse() {
            return new Measured(kind, n,
                    new Effect(oneDigit(effect.value()), oneDigit(effect.low()), oneDigit(effect.high()), effect.unit()),
                    e == null ? null : Double.valueOf(PrintedDigits.down(e, 1)),
                    p == null ? null : Double.valueOf(PrintedDigits.up(p, 1)),
                    power == null ? null : oneDigit(power), powerAgainst,
                    detectable == null ? null : oneDigit(detectable), placebo, sentence, caution, null);
        }

        private static Double oneDigit(double figure) {
            return PrintedDigits.nearest(figure, 1);
        }
    }
}
