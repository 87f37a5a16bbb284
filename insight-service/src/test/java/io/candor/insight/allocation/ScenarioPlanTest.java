package io.candor.insight.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.outcome.TestingTasks;
import io.candor.insight.verdict.Verdict;

class ScenarioPlanTest {

    private static final int CELLS = 12;

    /** Nothing helps anywhere, and every cell was called VALUE all the same: chance alone must move nothing. */
    @Test
    void nothingMovesIn200CompaniesWhereNothingHelps() {
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < 200; i++) {
            assertThat(plan(company(1, Verdict.VALUE, random), null).moves()).as("company " + i).isEmpty();
        }
    }

    /** The same where the tool helps everywhere alike, at different prices of the same hour by chance of what was recorded. */
    @Test
    void nothingMovesIn200CompaniesWhereItHelpsEverywhereAlike() {
        SplittableRandom random = new SplittableRandom(22);
        for (int i = 0; i < 200; i++) {
            assertThat(plan(company(0.75, Verdict.VALUE, random), null).moves()).as("company " + i).isEmpty();
        }
    }

    /** Neither may a smaller budget be saved by chance, nor a larger one be spent. */
    @Test
    void inANullCompanyNewMoneyStaysAndNoCutIsFound() {
        SplittableRandom random = new SplittableRandom(23);
        for (int i = 0; i < 50; i++) {
            List<Candidate> company = company(1, Verdict.VALUE, random);
            long spend = plan(company, null).spend();
            assertThat(plan(company, spend + 1_000_000).unplaced()).isEqualTo(1_000_000);
            assertThat(plan(company, spend - 1_000_000).uncut()).isEqualTo(1_000_000);
        }
    }

    @Test
    void moneyGoesFromWhereTimeIsLostToWhereItIsSaved() {
        SplittableRandom random = new SplittableRandom(24);
        Scenario scenario = plan(List.of(cell("slow", Verdict.FRICTION, false, 1.5, random),
                cell("fast", Verdict.VALUE, false, 0.5, random)), null);
        assertThat(scenario.moves()).singleElement().satisfies(move -> {
            assertThat(Objects.requireNonNull(move.from()).cell()).isEqualTo("slow");
            assertThat(Objects.requireNonNull(move.to()).cell()).isEqualTo("fast");
            assertThat(move.hours().low()).isPositive();
            assertThat(move.breakEven().returnShare()).isZero();
            assertThat(move.breakEven().hourWorth()).isNotNull();
        });
        assertThat(scenario.sentence()).startsWith("EUR ");
    }

    @Test
    void nothingLeavesTheatreUntilTheUnitWasHeardAndNothingEverGoesThere() {
        SplittableRandom random = new SplittableRandom(25);
        Candidate fast = cell("fast", Verdict.VALUE, false, 0.5, random);
        Candidate theatre = cell("theatre", Verdict.THEATRE, false, 1.5, random);
        Scenario before = plan(List.of(theatre, fast), null);
        assertThat(before.moves()).isEmpty();
        assertThat(before.leftOut()).extracting(Scenario.LeftOut::reason).containsExactly(Candidate.NOT_HEARD);
        Candidate heard = with(theatre, Verdict.THEATRE, true);
        assertThat(plan(List.of(heard, fast), null).moves()).hasSize(1);
        Candidate fastTheatre = with(fast, Verdict.THEATRE, true);
        assertThat(plan(List.of(with(theatre, Verdict.FRICTION, false), fastTheatre), null).moves()).isEmpty();
    }

    @Test
    void nothingLeavesOrReachesCellsWithoutAVerdict() {
        SplittableRandom random = new SplittableRandom(26);
        Candidate slow = cell("slow", Verdict.FRICTION, false, 1.5, random);
        Candidate fast = cell("fast", Verdict.VALUE, false, 0.5, random);
        for (Verdict verdict : new Verdict[] { Verdict.INSUFFICIENT_EVIDENCE, null }) {
            assertThat(plan(List.of(with(slow, verdict, true), fast), null).moves()).isEmpty();
            assertThat(plan(List.of(slow, with(fast, verdict, true)), null).moves()).isEmpty();
        }
    }

    @Test
    void cellsWithoutOutcomesOrSpendAreLeftOutWithTheReason() {
        SplittableRandom random = new SplittableRandom(27);
        Candidate cell = cell("a", Verdict.VALUE, false, 0.5, random);
        Candidate blind = new Candidate("b", "b", "t", Verdict.VALUE, false, cell.spend(), null, 0, 1);
        Candidate free = new Candidate("c", "c", "t", Verdict.VALUE, false, null, cell.outcomes(), 0, 1);
        assertThat(plan(List.of(cell, blind, free), null).leftOut()).extracting(Scenario.LeftOut::reason)
                .containsExactly(Candidate.NO_OUTCOMES, Candidate.NO_SPEND);
    }

    /** Random companies of every kind of cell, budgets and commitments. */
    @Test
    void whatGoesOutComesInToTheHundredthAndCommitmentsStay() {
        SplittableRandom random = new SplittableRandom(28);
        int moved = 0;
        for (int i = 0; i < 200; i++) {
            List<Candidate> cells = new ArrayList<>();
            for (int cell = 0; cell < 6; cell++) {
                Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
                Candidate drawn = cell("c" + cell, verdict, random.nextBoolean(), random.nextDouble(0.4, 1.8), random);
                cells.add(new Candidate(drawn.cell(), drawn.name(), drawn.tool(), drawn.verdict(), drawn.heard(), drawn.spend(),
                        drawn.outcomes(), random.nextLong(0, 400_000), 1));
            }
            long spend = plan(cells, null).spend();
            Scenario scenario = plan(cells, Math.max(0, spend + random.nextLong(-500_000, 500_000)));
            assertThat(scenario.movedIn()).isEqualTo(scenario.movedOut());
            long after = cells.stream().mapToLong(cell -> Objects.requireNonNull(cell.spend()).from() - out(scenario, cell)
                    + in(scenario, cell)).sum();
            assertThat(after + scenario.unplaced() - scenario.uncut()).isEqualTo(scenario.budget());
            cells.forEach(cell -> assertThat(out(scenario, cell)).isLessThanOrEqualTo(
                    Math.max(0, Objects.requireNonNull(cell.spend()).from() - cell.committed())));
            moved += scenario.moves().size();
        }
        assertThat(moved).isGreaterThan(50);
    }

    @Test
    void weightsAreCalledJudgement() {
        SplittableRandom random = new SplittableRandom(29);
        ScenarioRequest request = new ScenarioRequest("2021-P05", "EUR", null, null, null, new ScenarioRequest.Weights(0.5,
                List.of(new ScenarioRequest.CellWeight("fast", 2))));
        Scenario scenario = ScenarioPlan.of(List.of(cell("fast", Verdict.VALUE, false, 0.5, random)), 0, request);
        assertThat(scenario.judgements()).hasSize(2).allSatisfy(it -> assertThat(it).contains("your judgement, not measured"));
    }

    private static long out(Scenario scenario, Candidate cell) {
        return scenario.moves().stream().filter(it -> it.from() != null && it.from().cell().equals(cell.cell()))
                .mapToLong(Scenario.Move::minor).sum();
    }

    private static long in(Scenario scenario, Candidate cell) {
        return scenario.moves().stream().filter(it -> it.to() != null && it.to().cell().equals(cell.cell()))
                .mapToLong(Scenario.Move::minor).sum();
    }

    private static List<Candidate> company(double ratio, Verdict verdict, SplittableRandom random) {
        return Stream.iterate(0, i -> i + 1).limit(CELLS).map(i -> cell("c" + i, verdict, true, ratio, random)).toList();
    }

    private static Candidate cell(String id, Verdict verdict, boolean heard, double ratio, SplittableRandom random) {
        int people = random.nextInt(12, 40);
        long spend = people * random.nextLong(15_000, 25_000);
        return new Candidate(id, id, "t", verdict, heard, new Amount("EUR", "charged", spend, spend + 9_999),
                TestingTasks.figures(people, 8, ratio, 0, random).orElse(null), 0, 1);
    }

    private static Candidate with(Candidate cell, @Nullable Verdict verdict, boolean heard) {
        return new Candidate(cell.cell(), cell.name(), cell.tool(), verdict, heard, cell.spend(), cell.outcomes(), 0, 1);
    }

    private static Scenario plan(List<Candidate> cells, @Nullable Long budget) {
        return ScenarioPlan.of(cells, 0, new ScenarioRequest("2021-P05", "EUR", null, budget, null, null));
    }
}
