package io.candor.insight.verdict;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.candor.insight.outcome.OutcomeFigures;
import io.candor.insight.signal.Looks;
import io.candor.insight.signal.MadeForTarget;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.signal.WaveTestimony;

/**
 * Everything the rules read about one cell. The roster behind the telemetry and the block behind the testimony are the
 * same frozen members.
 *
 * @param people
 *        frozen members of the block
 * @param coverage
 *        share of them with known usage of this tool in the period (a known zero is known), 0 to 1
 * @param history
 *        all their weeks with this tool that the source holds, before the target too, complete weeks only, nothing
 *        after the last look; empty without telemetry
 * @param target
 *        the target this block is under, null for none
 * @param looks
 *        period ends since the target's start, the last being the end of this period; {@link Looks#once} without target
 * @param waves
 *        all waves closed since the target's start (or in the period, without target), released or not
 * @param obstacleRateElsewhere
 *        median over the people of other blocks with the same tool and surface, by
 *        {@link io.candor.insight.signal.ObstacleRate#median}; null when unknown
 * @param companyTheatreShare
 *        share of the THEATRE answer in the whole company under this target; above 0.40 no single block is named. Null
 *        when unknown
 * @param smallGroupsAgreed
 *        a works agreement allows THEATRE to be displayed for fewer than 20 people
 * @param uncounted
 *        the same people's weeks with tools that no target counts for them; shown, never counted, and read only for a page
 * @param valueElsewhere
 *        another group uses the tool for the same and was found to choose it
 * @param outcomes
 *        the group's tasks of the period with the tool and without, as printed; null where none may be shown
 * @param noted
 *        the group has noted what happened in the weeks this rests on; it can take THEATRE away and nothing else
 * @param licensedOnly
 *        people of whom a source tells a licence in the period and no use, beside those of {@code history}
 * @param notTold
 *        by what neither usage nor the number of people is told, where the cell is no block: "use case"; else null
 */
public record Evidence(int people, double coverage, List<PersonWeek> history, @Nullable TargetLine target, Looks looks,
        List<WaveTestimony> waves, @Nullable Double obstacleRateElsewhere, @Nullable Double companyTheatreShare,
        boolean smallGroupsAgreed, Supplier<List<PersonWeek>> uncounted, boolean valueElsewhere,
        @Nullable OutcomeFigures outcomes, boolean noted, int licensedOnly,
        @Nullable String notTold) {

    /** Evidence that knows nothing of other tools or other groups. */
    public Evidence(int people, double coverage, List<PersonWeek> history, @Nullable TargetLine target, Looks looks,
            List<WaveTestimony> waves, @Nullable Double obstacleRateElsewhere, @Nullable Double companyTheatreShare,
            boolean smallGroupsAgreed) {
        this(people, coverage, history, target, looks, waves, obstacleRateElsewhere, companyTheatreShare, smallGroupsAgreed,
                List::of, false, null, false, 0, null);
    }

    /** Evidence without outcomes of tasks. */
    public Evidence(int people, double coverage, List<PersonWeek> history, @Nullable TargetLine target, Looks looks,
            List<WaveTestimony> waves, @Nullable Double obstacleRateElsewhere, @Nullable Double companyTheatreShare,
            boolean smallGroupsAgreed, Supplier<List<PersonWeek>> uncounted, boolean valueElsewhere) {
        this(people, coverage, history, target, looks, waves, obstacleRateElsewhere, companyTheatreShare, smallGroupsAgreed,
                uncounted, valueElsewhere, null, false, 0, null);
    }

    /**
     * What part of a total's answers says by itself, as of one wave. Neither usage nor how many people could answer is told of
     * it.
     *
     * @param most
     *        who can have answered so, as printed
     * @param by
     *        what the part is one of
     */
    static Evidence ofPart(int most, WaveTestimony said, String by) {
        return new Evidence(most, 0, List.of(), null, Looks.once(said.closed()), List.of(said), null, null, false, List::of,
                false, null, false, 0, by);
    }

    /** The same where the group has noted something, or has not. */
    public Evidence noted(boolean something) {
        return new Evidence(people, coverage, history, target, looks, waves, obstacleRateElsewhere, companyTheatreShare,
                smallGroupsAgreed, uncounted, valueElsewhere, outcomes, something, licensedOnly, notTold);
    }

    public Evidence {
        if (people < 1 || licensedOnly < 0 || !(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException("people " + people + ", coverage " + coverage);
        }
        history = List.copyOf(history);
        waves = List.copyOf(waves);
    }

    /** How much of the volume may be there for the target's sake. */
    public MadeForTarget madeForTarget() {
        return MadeForTarget.of(history, target, looks);
    }
}
