package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * What one wave said about one tool in one block: anonymous ordinal-1 answers only, so each is a person. Waves are
 * averaged, never pooled, because the same people answer them.
 *
 * @param wave
 *        wave id, for the reader
 * @param closed
 *        last day of the week the wave is about, however late it was really closed; decides the look it belongs to
 * @param invited
 *        people who could answer
 * @param released
 *        false for a wave of the period whose answers about this tool were withheld or absent; it counts as e = 1
 * @param theatre
 *        tally of {@link ToolAnswer#theatre}
 * @param value
 *        tally of {@link ToolAnswer#value}
 * @param friction
 *        tally of {@link ToolAnswer#friction}
 * @param theatreElsewhere
 *        share of the THEATRE answer in the rest of the company under the same target, from waves (or imported history)
 *        closed before this one opened; null when there are none, and then the wave cannot speak for THEATRE
 * @param frictionElsewhere
 *        share of the FRICTION answer about the same tool in the rest of the company, as frozen; null when unknown
 * @param heard
 *        the single questions
 */
public record WaveTestimony(String wave, LocalDate closed, int invited, boolean released, Tally theatre, Tally value,
        Tally friction, @Nullable Double theatreElsewhere, @Nullable Double frictionElsewhere, Heard heard) {

    /** A wave of which only the joint questions are told. */
    public WaveTestimony(String wave, LocalDate closed, int invited, boolean released, Tally theatre, Tally value,
            Tally friction, @Nullable Double theatreElsewhere, @Nullable Double frictionElsewhere) {
        this(wave, closed, invited, released, theatre, value, friction, theatreElsewhere, frictionElsewhere, Heard.NOTHING);
    }

    public WaveTestimony {
        if (invited < 1 || StrictMath.max(theatre.n(), StrictMath.max(value.n(), friction.n())) > invited) {
            throw new IllegalArgumentException("more answers than the " + invited + " invited of wave " + wave);
        }
    }

    /** Counts the answers of a released wave. */
    public static WaveTestimony of(String wave, LocalDate closed, int invited, Collection<ToolAnswer> answers,
            @Nullable Double theatreElsewhere, @Nullable Double frictionElsewhere) {
        return new WaveTestimony(wave, closed, invited, true, Tally.of(answers, ToolAnswer::theatre),
                Tally.of(answers, ToolAnswer::value), Tally.of(answers, ToolAnswer::friction), theatreElsewhere,
                frictionElsewhere, Heard.of(answers, invited));
    }

    /** A wave of the period without a release for this tool and block. */
    public static WaveTestimony unreleased(String wave, LocalDate closed, int invited) {
        return new WaveTestimony(wave, closed, invited, false, Tally.NONE, Tally.NONE, Tally.NONE, null, null);
    }

    /** People whose answers are known for at least one joint question. */
    public int answered() {
        return StrictMath.max(theatre.n(), StrictMath.max(value.n(), friction.n()));
    }
}
