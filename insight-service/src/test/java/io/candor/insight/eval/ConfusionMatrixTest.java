package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.candor.insight.eval.Simulation.Outcome;
import io.candor.insight.statistics.ProportionInterval;
import io.candor.insight.verdict.Verdict;
import io.candor.insight.verdict.VerdictRules;
import io.candor.local.proof.Figures;

/**
 * The whole evaluation with a bound for each combination. 300 groups with nobody accused bound the share below 1 %; where one
 * is accused, 3,000 other groups decide.
 */
@Tag("prove")
class ConfusionMatrixTest {

    private static final int[] SIZES = { 10, 20, 40, 80, 200 };
    private static final long SEED = 20_261_126;
    private static final int GROUPS = 300;
    private static final int MANY = 3_000;
    private static final double GATE = 0.01;

    @Test
    void accusesNoHonestKindOfGroupWhateverItSays() {
        int combinations = 0;
        int groups = 0;
        int accused = 0;
        double worst = 0;
        String where = "";
        for (Archetype archetype : Archetypes.ALL.stream().filter(Archetype::honest).filter(it -> !it.knownLimit()).toList()) {
            for (Voice voice : archetype.voices()) {
                for (int size : SIZES) {
                    Outcome outcome = settled(archetype, voice, size, Verdict.THEATRE);
                    String name = name(outcome);
                    assertThat(outcome.upperBound()).as(name).isLessThan(GATE);
                    combinations++;
                    groups += outcome.groups();
                    accused += outcome.everTheatre();
                    if (outcome.upperBound() > worst && outcome.everTheatre() > 0) {
                        worst = outcome.upperBound();
                        where = name;
                    }
                }
            }
        }
        Figures.of("ConfusionMatrixTest.accusesNoHonestKindOfGroupWhateverItSays", String.format(Locale.ROOT,
                "%d of %,d honest groups ever called THEATRE, upper 95 %% bound %.3f %%; each of %d combinations < 1 %%%s",
                accused,
                groups, 100 * ProportionInterval.upperBound(accused, groups, 0.95), combinations,
                where.isEmpty() ? "" : String.format(Locale.ROOT, ", the worst %.2f %% (%s)", 100 * worst, where)));
    }

    @Test
    void findsTheatreByItsSize() {
        Simulation simulation = new Simulation(new VerdictRules(), 600, SEED);
        double twenty = simulation.run(Archetypes.named("theatre 60 %"), Voice.PERFORMERS, 20).power();
        double eighty = simulation.run(Archetypes.named("theatre 60 %"), Voice.PERFORMERS, 80).power();
        assertThat(twenty).isGreaterThanOrEqualTo(0.15);
        assertThat(eighty).isGreaterThanOrEqualTo(0.85);
        Figures.of("ConfusionMatrixTest.findsTheatreByItsSize",
                String.format(Locale.ROOT, "60 %% topping up: power %.2f at 20, %.2f at 80 people", twenty, eighty));
    }

    @Test
    void readsValueAsValueAndFrictionAsFriction() {
        Simulation simulation = new Simulation(new VerdictRules(), 600, SEED);
        Outcome value = simulation.run(Archetypes.named("value"), Voice.ENTHUSIASTS, 40);
        Outcome high = simulation.run(Archetypes.named("high use with friction"), Voice.OBSTRUCTED, 40);
        Outcome low = simulation.run(Archetypes.named("low use with friction"), Voice.OBSTRUCTED, 40);
        assertThat(value.shares().get(Verdict.VALUE)).isGreaterThanOrEqualTo(0.6);
        assertThat(high.shares().get(Verdict.FRICTION)).isGreaterThanOrEqualTo(0.6);
        assertThat(low.shares().get(Verdict.FRICTION)).isGreaterThanOrEqualTo(0.6);
        Figures.of("ConfusionMatrixTest.readsValueAsValueAndFrictionAsFriction", String.format(Locale.ROOT,
                "at 40 people: value %.2f, friction with high use %.2f, with low use %.2f", value.shares().get(Verdict.VALUE),
                high.shares().get(Verdict.FRICTION), low.shares().get(Verdict.FRICTION)));
    }

    @Test
    void callsNoTheatreValueOrFriction() {
        int groups = 0;
        for (Archetype archetype : Archetypes.ALL.stream().filter(it -> !it.honest()).toList()) {
            for (int size : SIZES) {
                Outcome outcome = settled(archetype, Voice.PERFORMERS, size, Verdict.VALUE, Verdict.FRICTION);
                assertThat(bound(outcome, Verdict.VALUE, Verdict.FRICTION)).as(name(outcome)).isLessThan(GATE);
                groups += outcome.groups();
            }
        }
        Figures.of("ConfusionMatrixTest.callsNoTheatreValueOrFriction",
                String.format(Locale.ROOT, "%,d performing groups, none called VALUE or FRICTION beyond the bound of 1 %%",
                        groups));
    }

    private static Outcome settled(Archetype archetype, Voice voice, int size, Verdict... wrong) {
        Outcome first = new Simulation(new VerdictRules(), GROUPS, SEED).run(archetype, voice, size);
        return bound(first, wrong) < GATE ? first
                : new Simulation(new VerdictRules(), MANY, SEED + 1).run(archetype, voice, size);
    }

    /** Groups called both are counted twice, which is not to their advantage. */
    private static double bound(Outcome outcome, Verdict... wrong) {
        int called = Arrays.stream(wrong).mapToInt(outcome::ever).sum();
        return ProportionInterval.upperBound(Math.min(called, outcome.groups()), outcome.groups(), 0.95);
    }

    private static String name(Outcome outcome) {
        return outcome.archetype().name() + " × " + outcome.voice().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", n = "
                + outcome.people();
    }
}
