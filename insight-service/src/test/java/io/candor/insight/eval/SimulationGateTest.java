package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        List<Outcome> outcomes = Archetypes.ALL.stream()
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

    /** Ten of the users must be heard, and they are a quarter. */
    @Test
    void findsToolsThatHardlyAnybodyMayUse() {
        Outcome large = run("hardly used", 200);
        assertThat(large.power()).isGreaterThanOrEqualTo(0.6);
        assertThat(large.everTheatre()).isZero();
    }

    @Test
    void findsSomePlantedTheatreAmongTwenty() {
        assertThat(new Simulation(new VerdictRules(), 200, SEED).run(named("theatre 60 %"), Voice.PERFORMERS, 20).power())
                .isGreaterThanOrEqualTo(0.15);
    }

    /** Whoever performs is never told that they are chosen or hindered. */
    @Test
    void callsNoTheatreValueOrFriction() {
        Simulation simulation = new Simulation(new VerdictRules(), 2 * GROUPS, SEED);
        assertThat(Archetypes.ALL).filteredOn(archetype -> !archetype.honest()).hasSize(15).allSatisfy(archetype -> {
            Outcome outcome = simulation.run(archetype, Voice.PERFORMERS, PEOPLE);
            assertThat(outcome.ever(Verdict.VALUE) + outcome.ever(Verdict.FRICTION)).as(archetype.name()).isZero();
        });
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

    /** Who is the same person decides: with people shuffled, beginners who do real work up to the target look like theatre. */
    @Test
    void accusesBeginnersWhenPeopleAreShuffled() {
        Archetype beginners = named("dutiful beginners");
        Simulation shuffled = new Simulation(new VerdictRules(), GROUPS, SEED, evidence -> with(evidence, shuffled(evidence)));
        assertThat(shuffled.run(beginners, Voice.COORDINATED, PEOPLE).everTheatre()).isGreaterThan(GROUPS / 3);
        assertThat(new Simulation(new VerdictRules(), GROUPS, SEED).run(beginners, Voice.COORDINATED, PEOPLE)
                .everTheatre()).isZero();
    }

    /** Without the past even an old habit is a line: the rules that look at nothing else then accuse it. */
    @Test
    void accusesOldHabitsWhenTheirPastIsForgotten() {
        Archetype habit = named("habit at the target");
        VerdictRules lineOnly = VerdictRules.withoutCorroboration();
        int known = new Simulation(lineOnly, GROUPS, SEED).run(habit, Voice.PROTEST, PEOPLE).everTheatre();
        int forgotten = new Simulation(lineOnly, GROUPS, SEED,
                evidence -> with(evidence, evidence.history().stream().map(week -> forgotten(evidence, week)).toList()))
                .run(habit, Voice.PROTEST, PEOPLE).everTheatre();
        assertThat(known).isLessThan(GROUPS / 5);
        assertThat(forgotten).isGreaterThan(GROUPS / 2);
    }

    private static PersonWeek forgotten(Evidence evidence, PersonWeek week) {
        TargetLine target = evidence.target();
        return target == null || !week.monday().isBefore(target.from()) ? week
                : new PersonWeek(week.subject(), week.monday(), 0.0, null, null, 0);
    }

    /** Every week keeps its content and gets somebody else's name. */
    private static List<PersonWeek> shuffled(Evidence evidence) {
        Map<LocalDate, List<PersonWeek>> byWeek = evidence.history().stream()
                .collect(Collectors.groupingBy(PersonWeek::monday, TreeMap::new, Collectors.toList()));
        List<PersonWeek> all = new ArrayList<>();
        byWeek.forEach((monday, weeks) -> {
            List<String> names = new ArrayList<>(weeks.stream().map(PersonWeek::subject).toList());
            Collections.shuffle(names, new Random(monday.toEpochDay()));
            for (int i = 0; i < weeks.size(); i++) {
                all.add(with(weeks.get(i), names.get(i), 1));
            }
        });
        return all;
    }

    private static Evidence with(Evidence evidence, List<PersonWeek> history) {
        return new Evidence(evidence.people(), evidence.coverage(), history, evidence.target(), evidence.looks(),
                evidence.waves(), evidence.obstacleRateElsewhere(), evidence.companyTheatreShare(),
                evidence.smallGroupsAgreed());
    }

    /** What people do now they did before as well: the same weeks on both sides of the target's start. */
    @Test
    void createsNoVerdictWhereTheHabitIsTheSameOnBothSides() {
        SimulatedGroup group = theatre();
        LocalDate start = group.target().from();
        List<PersonWeek> same = new ArrayList<>();
        group.history().stream().filter(week -> !week.monday().isBefore(start)).forEach(week -> {
            same.add(week);
            same.add(new PersonWeek(week.subject(), week.monday().minusWeeks(16), week.metric(), week.outputlessShare(),
                    week.lastTwoDaysShare(), week.activeDays(), week.prompts(), week.offers(), week.accepts(), week.errors(),
                    week.rejects()));
        });
        assertThat(decide(group, same, group.target())).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
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
        return Archetypes.named(name);
    }
}
