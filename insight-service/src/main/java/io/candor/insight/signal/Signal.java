package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/** The answer to one {@link SignalKind}'s question about one group. */
public sealed interface Signal {

    SignalKind kind();

    /** The evidence this signal lends: its e-value, or 1 where it has none. */
    default double evidence() {
        return this instanceof Measured measured && measured.e() != null ? measured.e() : 1;
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
     */
    record Measured(SignalKind kind, int n, Effect effect, @Nullable Double e, @Nullable Double p,
            @Nullable Double power, @Nullable Double powerAgainst, @Nullable Double detectable,
            @Nullable Placebo placebo, String sentence, @Nullable String caution, @Nullable Plot plot) implements Signal {
    }
}
