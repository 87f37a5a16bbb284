package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.candor.insight.eval.Simulation.Outcome;
import io.candor.insight.signal.Detail;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.statistics.ProportionInterval;
import io.candor.insight.verdict.Evidence;
import io.candor.insight.verdict.Verdict;
import io.candor.insight.verdict.VerdictRules;

/** A quick run of the evaluation: few groups, so bounds are pooled; the full run is {@code ./candor eval verdicts}. */
class SimulationGateTest {

    private static final long SEED = 20_261_123;
    private static final int GROUPS = 15;
    private static final int PEOPLE = 40;

    /** The upper 95 % bound over all honest groups together stays below 1 %; no single combination stands out. */
    @Test
    void hardlyEverAccusesHonestGroups() {
        Simulation simulation = new Simulation(new VerdictRules(), GROUPS, SEED);
        List<Outcome> outcomes = Archetype.ALL.stream()
                .filter(archetype -> archetype.honest() && !archetype.knownLimit())
                .flatMap(archetype -> archetype.voices().stream()
                        .map(voice -> simulation.run(archetype, voice, PEOPLE)))
                .toList();
        int accused = outcomes.stream().mapToInt(Outcome::everTheatre).sum();
        int groups = outcomes.stream().mapToInt(Outcome::groups).sum();
        assertThat(groups).isGreaterThan(500);
        assertThat(ProportionInterval.upperBound(accused, groups, 0.95)).isLessThan(0.01);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(
                ProportionInterval.lowerBound(outcome.everTheatre(), outcome.groups(), 0.95)).isLessThan(0.01));
    }

    @Test
    void findsPlantedTheatreInLargeGroups() {
        assertThat(run("theatre 60 %", 80).power()).isGreaterThanOrEqualTo(0.85);
        assertThat(run("theatre 60 %", 10).power()).isLessThan(0.3);
    }

    @Test
    void readsPlantedValueAndFriction() {
        assertThat(run("value", PEOPLE).shares().get(Verdict.VALUE)).isGreaterThanOrEqualTo(0.6);
        assertThat(run("high use with friction", PEOPLE).shares().get(Verdict.FRICTION)).isGreaterThanOrEqualTo(0.6);
    }

    /** The line alone accuses most groups that do real work up to the target: corroboration does the work. */
    @Test
    void accusesTheDutifulWithoutCorroboration() {
        Archetype dutiful = named("dutiful");
        Simulation mutated = new Simulation(VerdictRules.withoutCorroboration(), GROUPS, SEED);
        assertThat(mutated.run(dutiful, Voice.PROTEST, PEOPLE).everTheatre()).isGreaterThan(GROUPS / 2);
        assertThat(new Simulation(new VerdictRules(), GROUPS, SEED).run(dutiful, Voice.PROTEST, PEOPLE).everTheatre())
                .isZero();
    }

    /** What each group did before is what protects habits: taken away, the line is not even asked about. */
    @Test
    void cannotAccuseWithoutThePast() {
        SimulatedGroup group = theatre();
        List<PersonWeek> since = group.history().stream()
                .filter(week -> !week.monday().isBefore(group.target().from())).toList();
        assertThat(decide(group, since, group.target())).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(decide(group, group.history(), group.target())).isEqualTo(Verdict.THEATRE);
    }

    @Test
    void createsNoVerdictByRelabellingMovingTheTargetOrTripling() {
        SimulatedGroup group = theatre();
        List<PersonWeek> relabelled = group.history().stream()
                .map(week -> with(week, "someone " + week.subject().hashCode(), 1)).toList().reversed();
        assertThat(decide(group, relabelled, group.target())).isEqualTo(Verdict.THEATRE);
        TargetLine moved = new TargetLine("human_prompts", 31, true, group.target().announced(), group.target().from(),
                null, List.of());
        assertThat(decide(group, group.history(), moved)).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        List<PersonWeek> tripled = group.history().stream().map(week -> with(week, week.subject(), 3)).toList();
        assertThat(decide(group, tripled, group.target())).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    }

    private static PersonWeek with(PersonWeek week, String subject, int times) {
        return new PersonWeek(subject, week.monday(), times(week.metric(), times), week.outputlessShare(),
                week.lastTwoDaysShare(), week.activeDays(), (int) times(week.prompts(), times), null,
                (int) times(week.accepts(), times), 0, (int) times(week.rejects(), times));
    }

    private static double times(@org.jspecify.annotations.Nullable Number count, int times) {
        return count == null ? 0 : count.doubleValue() * times;
    }

    private static Verdict decide(SimulatedGroup group, List<PersonWeek> history, TargetLine target) {
        Evidence evidence = group.at(SimulatedGroup.LOOKS);
        return new VerdictRules().decide(new Evidence(evidence.people(), 1, history, target, evidence.looks(),
                evidence.waves(), evidence.obstacleRateElsewhere(), null, true), Detail.RULES).verdict();
    }

    private static SimulatedGroup theatre() {
        return IntStream.range(0, 20)
                .mapToObj(seed -> SimulatedGroup.draw(named("theatre 60 %"), Voice.PERFORMERS, 80,
                        new SplittableRandom(seed)))
                .filter(group -> decide(group, group.history(), group.target()) == Verdict.THEATRE).findFirst()
                .orElseThrow();
    }

    private static Outcome run(String name, int people) {
        return new Simulation(new VerdictRules(), 40, SEED).run(named(name), named(name).voices().getFirst(), people);
    }

    private static Archetype named(String name) {
        return Stream.of(name).flatMap(wanted -> Archetype.ALL.stream().filter(it -> it.name().equals(wanted)))
                .findFirst().orElseThrow();
    }
}
