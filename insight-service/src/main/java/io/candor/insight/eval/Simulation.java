package io.candor.insight.eval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.candor.insight.signal.Detail;
import io.candor.insight.statistics.ProportionInterval;
import io.candor.insight.verdict.Decision;
import io.candor.insight.verdict.Evidence;
import io.candor.insight.verdict.Verdict;
import io.candor.insight.verdict.VerdictRules;

/**
 * Runs many groups of one kind through the rules, four looks each.
 *
 * @param seed
 *        the same seed gives the same groups, whatever the rules
 * @param seen
 *        what the rules are given of a group; other than it is only where a test takes a safeguard away
 */
record Simulation(VerdictRules rules, int groups, long seed, UnaryOperator<Evidence> seen) {

    Simulation(VerdictRules rules, int groups, long seed) {
        this(rules, groups, seed, UnaryOperator.identity());
    }

    /**
     * @param shares
     *        share of groups by the verdict of their last look
     * @param ever
     *        groups by each verdict they were given at any look
     */
    record Outcome(Archetype archetype, Voice voice, int people, int groups, Map<Verdict, Double> shares,
            Map<Verdict, Integer> ever) {

        int everTheatre() {
            return ever(Verdict.THEATRE);
        }

        int ever(Verdict verdict) {
            return ever.getOrDefault(verdict, 0);
        }

        /** One-sided upper 95 % bound of the share ever called THEATRE. */
        double upperBound() {
            return ProportionInterval.upperBound(everTheatre(), groups, 0.95);
        }

        /** Share of groups called by their true name at any look; meaningless where the truth is "nothing to find". */
        double power() {
            return (double) ever(archetype.truth()) / groups;
        }
    }

    Outcome run(Archetype archetype, Voice voice, int people) {
        Verdict[][] verdicts = IntStream.range(0, groups).parallel()
                .mapToObj(group -> verdicts(archetype, voice, people, group)).toArray(Verdict[][]::new);
        Map<Verdict, Double> shares = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> ever = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            shares.put(verdict, (double) Arrays.stream(verdicts).filter(looks -> looks[looks.length - 1] == verdict).count()
                    / groups);
            ever.put(verdict, (int) Arrays.stream(verdicts).filter(looks -> contains(looks, verdict)).count());
        }
        return new Outcome(archetype, voice, people, groups, shares, ever);
    }

    private Verdict[] verdicts(Archetype archetype, Voice voice, int people, int group) {
        SimulatedGroup simulated = SimulatedGroup.draw(archetype, voice, people, new SplittableRandom(
                seed * 1_000_003L + group * 7_919L + people * 31L + voice.name().hashCode() + archetype.name().hashCode()));
        return IntStream.rangeClosed(1, SimulatedGroup.LOOKS)
                .mapToObj(look -> rules.decide(seen.apply(simulated.at(look)), Detail.RULES)).map(Decision::verdict)
                .toArray(Verdict[]::new);
    }

    private static boolean contains(Verdict[] looks, Verdict verdict) {
        return Arrays.stream(looks).anyMatch(look -> look == verdict);
    }
}
