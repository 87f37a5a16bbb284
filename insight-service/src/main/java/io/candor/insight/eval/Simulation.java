package io.candor.insight.eval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import io.candor.insight.signal.Detail;
import io.candor.insight.statistics.ProportionInterval;
import io.candor.insight.verdict.Decision;
import io.candor.insight.verdict.Verdict;
import io.candor.insight.verdict.VerdictRules;

/**
 * Runs many groups of one kind through the rules, four looks each.
 *
 * @param seed
 *        the same seed gives the same groups, whatever the rules
 */
record Simulation(VerdictRules rules, int groups, long seed) {

    /**
     * @param shares
     *        share of groups by the verdict of their last look
     * @param everTheatre
     *        groups called THEATRE at any look
     * @param right
     *        groups called by their true name at any look
     */
    record Outcome(Archetype archetype, Voice voice, int people, int groups, Map<Verdict, Double> shares,
            int everTheatre, int right) {

        /** One-sided upper 95 % bound of the share ever called THEATRE. */
        double upperBound() {
            return ProportionInterval.upperBound(everTheatre, groups, 0.95);
        }

        /** Share of groups called by their true name; meaningless where the truth is "nothing to find". */
        double power() {
            return (double) right / groups;
        }
    }

    Outcome run(Archetype archetype, Voice voice, int people) {
        Verdict[][] verdicts = IntStream.range(0, groups).parallel()
                .mapToObj(group -> verdicts(archetype, voice, people, group)).toArray(Verdict[][]::new);
        Map<Verdict, Double> shares = new EnumMap<>(Verdict.class);
        int everTheatre = 0;
        int right = 0;
        for (Verdict[] looks : verdicts) {
            shares.merge(looks[looks.length - 1], 1.0, Double::sum);
            everTheatre += contains(looks, Verdict.THEATRE) ? 1 : 0;
            right += contains(looks, archetype.truth()) ? 1 : 0;
        }
        shares.replaceAll((verdict, count) -> count / groups);
        return new Outcome(archetype, voice, people, groups, shares, everTheatre, right);
    }

    private Verdict[] verdicts(Archetype archetype, Voice voice, int people, int group) {
        SimulatedGroup simulated = SimulatedGroup.draw(archetype, voice, people, new SplittableRandom(
                seed * 1_000_003L + group * 7_919L + people * 31L + voice.ordinal() * 17L + archetype.name().hashCode()));
        return IntStream.rangeClosed(1, SimulatedGroup.LOOKS)
                .mapToObj(look -> rules.decide(simulated.at(look), Detail.RULES)).map(Decision::verdict)
                .toArray(Verdict[]::new);
    }

    private static boolean contains(Verdict[] looks, Verdict verdict) {
        return Arrays.stream(looks).anyMatch(look -> look == verdict);
    }
}
