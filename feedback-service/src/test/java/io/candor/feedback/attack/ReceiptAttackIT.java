package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * A superuser who watches receipts come back links corrections, erasures and answers to people no better than chance, and the
 * same attacks break a store that applies them as they come. Chance is one in the rows under the person's label that
 * changed in the way they asked for; what passes its bound is tried on a second wave, as in {@link HostileAdministratorIT}.
 */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptAttackIT {

    private static final double BROKEN = 0.95;
    private static final List<String> WEEKS = List.of("2029-W45", "2029-W46", "2029-W47", "2029-W48", "2029-W49");

    private final Town town;
    private final Company company;
    private ReceiptExperiment.@Nullable Outcome outcome;

    @Inject
    ReceiptAttackIT(Town town, Company company) {
        this.town = town;
        this.company = company;
    }

    private ReceiptExperiment.Outcome experiment(String week, long seed) throws InterruptedException {
        return new ReceiptExperiment(town, company, seed).run(week);
    }

    /** Made by the first test that asks. */
    private synchronized ReceiptExperiment.Outcome outcome() throws InterruptedException {
        ReceiptExperiment.Outcome made = outcome == null ? experiment("2029-W43", 1) : outcome;
        outcome = made;
        return made;
    }

    @Test
    void everyCommandIsApplied() throws InterruptedException {
        for (Trial trial : outcome().candor()) {
            assertThat(trial.rowOf().values()).as(trial.store()).hasSizeGreaterThanOrEqualTo(Town.PEOPLE / 2)
                    .doesNotHaveDuplicates().doesNotContain("lost");
            assertThat(trial.evidence().rows().size()).as(trial.store()).isEqualTo(trial.rowOf().size());
        }
    }

    @Test
    void linksNoCommandBetterThanChance() throws InterruptedException {
        List<Linked> linked = all(outcome());
        List<Linked> beyond = linked.stream().filter(Linked::beyondChance).toList();

        assertThat(again(beyond, "2029-W44")).as("beyond chance in two waves; first " + beyond).isEmpty();
        Figures.of("ReceiptAttackIT.linksNoCommandBetterThanChance", worst(linked));
    }

    @Test
    void naiveStoreFallsToEveryAttackThatReadsArrival() throws InterruptedException {
        List<Linked> linked = controls(outcome());

        assertThat(linked).hasSizeGreaterThan(5)
                .allSatisfy(it -> assertThat(it.share()).as(it.toString()).isGreaterThanOrEqualTo(BROKEN));
        Figures.of("ReceiptAttackIT.naiveStoreFallsToEveryAttackThatReadsArrival", least(linked));
    }

    @Test
    void keyThatWasLeftWouldOpenEveryCommand() throws InterruptedException {
        for (Trial trial : outcome().control()) {
            assertThat(Linked.of(trial, new SurvivingCommandKeyAttack(), new Random(3)).share()).as(trial.store()).isEqualTo(1);
        }
    }

    @Test
    @Tag("prove")
    void linksNoCommandInFiveWaves() throws InterruptedException {
        Map<String, Linked> sum = new TreeMap<>();
        for (int seed = 0; seed < WEEKS.size(); seed++) {
            ReceiptExperiment.Outcome wave = experiment(WEEKS.get(seed), 100 + seed);
            all(wave).forEach(it -> sum.merge(it.store() + it.attack(), it, Linked::and));
            assertThat(controls(wave))
                    .allSatisfy(it -> assertThat(it.share()).as(it.toString()).isGreaterThanOrEqualTo(BROKEN));
        }
        sum.values().forEach(System.out::println);
        List<Linked> beyond = sum.values().stream().filter(Linked::beyondChance).toList();

        assertThat(again(beyond, "2029-W50")).as("beyond chance in five waves and a sixth; first " + beyond).isEmpty();
        Figures.of("ReceiptAttackIT.linksNoCommandInFiveWaves", worst(List.copyOf(sum.values())));
    }

    private List<Linked> again(List<Linked> beyond, String week) throws InterruptedException {
        return beyond.isEmpty() ? List.of()
                : all(experiment(week, 200)).stream().filter(Linked::beyondChance)
                        .filter(it -> beyond.stream()
                                .anyMatch(first -> first.store().equals(it.store()) && first.attack().equals(it.attack())))
                        .toList();
    }

    private static List<Linked> controls(ReceiptExperiment.Outcome wave) {
        return Attacks.ON_COMMANDS.stream().filter(Attack::readsArrival)
                .map(attack -> Linked.of(wave.naive(), attack, new Random(3))).toList();
    }

    private static List<Linked> all(ReceiptExperiment.Outcome wave) {
        return wave.candor().stream().flatMap(trial -> Attacks.ON_COMMANDS.stream()
                .map(attack -> Linked.of(trial, attack, new Random(trial.hashCode())))).toList();
    }

    private static String worst(List<Linked> linked) {
        return linked.size() + " attacks; the best, " + linked.stream().max(Comparator.comparing(Linked::linked)).orElseThrow();
    }

    private static String least(List<Linked> linked) {
        return String.format(Locale.ROOT, "naive store: %.0f %% or more linked by each of %d attacks",
                100 * linked.stream().mapToDouble(Linked::share).min().orElseThrow(), linked.size());
    }
}
