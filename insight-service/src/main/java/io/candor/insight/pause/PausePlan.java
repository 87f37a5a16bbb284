package io.candor.insight.pause;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.target.AdoptionTarget;

/**
 * What a pause could show, before anything is committed.
 *
 * @param units
 *        that could take part: leaf units under the target with ten people or more
 * @param people
 *        in them
 * @param tooSmall
 *        units of fewer people
 * @param cancelledBefore
 *        pauses of this target that were called off after they were drawn
 * @param smallest
 *        people of the smallest of these units; null where there is none
 * @param largest
 *        of the largest
 * @param assumptions
 *        behind the power, a sentence each
 * @param missing
 *        why nothing could be drawn; null where it could
 */
public record PausePlan(String targetId, int units, int people, int tooSmall, int cancelledBefore, @Nullable Integer smallest,
        @Nullable Integer largest, List<PlannedWeeks> options, List<String> assumptions, @Nullable String missing) {

    /**
     * @param weeks
     *        of suspension
     * @param measured
     *        of them
     * @param smallest
     *        chance that the smallest unit, if paused, shows that use is kept; null without units
     * @param average
     *        the same over all units that could take part
     * @param largest
     *        the same of the largest unit
     */
    public record PlannedWeeks(int weeks, int measured, @Nullable Double smallest, @Nullable Double average,
            @Nullable Double largest) {
    }

    static final int LEAST_UNITS = 2;

    private static final List<Integer> WEEKS = List.of(2, 4, 6, 8);
    /** What the rules ask of persistence. */
    private static final double PERSISTENCE = 5;
    /** Looks at a target without an end. */
    private static final int OPEN_ENDED = 4;
    /** Size of a negative binomial for weekly counts, as in the simulations of the threshold tests. */
    private static final double SIZE = 8;
    /** Squared coefficient of variation of amounts, which one long task multiplies. */
    private static final double AMOUNTS = 0.5;

    static PausePlan of(AdoptionTarget target, List<PauseDraw.Candidate> candidates, int tooSmall, int cancelledBefore) {
        int[] sizes = candidates.stream().mapToInt(PauseDraw.Candidate::people).sorted().toArray();
        int looks = looks(target);
        double noise = noise(target);
        PausePower power = new PausePower(noise, PERSISTENCE * looks);
        List<PlannedWeeks> options = WEEKS.stream().map(weeks -> option(power, sizes, weeks)).toList();
        return new PausePlan(target.targetId(), sizes.length, Arrays.stream(sizes).sum(), tooSmall, cancelledBefore,
                sizes.length == 0 ? null : Integer.valueOf(sizes[0]),
                sizes.length == 0 ? null : Integer.valueOf(sizes[sizes.length - 1]), options, assumptions(noise, looks),
                sizes.length >= LEAST_UNITS ? null
                        : "A draw needs two units of ten people or more under this target; there " + (sizes.length == 1
                                ? "is one."
                                : "is none."));
    }

    private static PlannedWeeks option(PausePower power, int[] sizes, int weeks) {
        if (sizes.length == 0) {
            return new PlannedWeeks(weeks, PausePower.measured(weeks), null, null, null);
        }
        Map<Integer, Double> once = new HashMap<>();
        double sum = 0;
        for (int size : sizes) {
            sum += once.computeIfAbsent(Math.min(size, PausePower.MOST_PEOPLE), people -> power.of(people, weeks));
        }
        return new PlannedWeeks(weeks, PausePower.measured(weeks), power.of(sizes[0], weeks),
                PrintedDigits.nearest(sum / sizes.length, 2), power.of(sizes[sizes.length - 1], weeks));
    }

    private static int looks(AdoptionTarget target) {
        return target.to() == null ? OPEN_ENDED : 1 + IsoPeriod.of(target.from()).until(IsoPeriod.of(target.to()));
    }

    private static double noise(AdoptionTarget target) {
        return StrictMath.sqrt(target.metric().counts() ? 1 / target.weekly().doubleValue() + 1 / SIZE : AMOUNTS);
    }

    private static List<String> assumptions(double noise, int looks) {
        return List.of(
                "People of a paused unit are supposed to keep " + Math.round(100 * PausePower.KEPT)
                        + "% of their use; the signal asks whether they keep more than half.",
                "A person's use differs from week to week by a standard deviation of " + PrintedDigits.nearest(noise, 2)
                        + " on the log scale, and what single people keep by " + PausePower.OWN + ".",
                "Use before is the median of " + PausePower.BEFORE
                        + " weeks, use in the pause that of its weeks from the second "
                        + "on; of two weeks both count.",
                "The e-value of one look has to reach 5 × " + looks + " = " + (int) PERSISTENCE * looks
                        + ", since the target is looked at " + looks + (looks == 1 ? " time." : " times."),
                "Everybody's weeks are known. Where a fifth is unknown, a unit counts as one a fifth smaller.");
    }
}
