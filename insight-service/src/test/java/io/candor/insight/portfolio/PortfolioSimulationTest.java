package io.candor.insight.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.feedback.Level;
import io.candor.insight.usecase.UseCase.Origin;
import io.candor.insight.verdict.PrintedAnswers;

/** Planted use cases, answered by drawn people, printed as the service prints them and called by its rule. */
class PortfolioSimulationTest {

    private static final int SEEDS = 100;
    private static final int COMPANY = 600;

    /** What people of a planted use case say; shares of them. */
    private record Planted(Origin origin, int people, double wins, double loses, double forced) {

        List<FirstAnswer> answers(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            List<FirstAnswer> answers = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                double draw = random.nextDouble();
                int minutes = draw < wins ? 20 : draw < wins + loses ? -20 : 0;
                answers.add(new FirstAnswer("w", Level.ANONYMOUS, "top", "tool", "case", null, minutes > 0 ? 1 : 0, minutes,
                        "same", random.nextDouble() < forced ? "no" : "yes", List.of()));
            }
            return answers;
        }

        PortfolioKind called(long seed) {
            return new PortfolioRule(origin, COMPANY)
                    .judge(PrintedAnswers.of(answers(seed), PrintedCount.of(people, COMPANY))).kind();
        }

        long called(PortfolioKind kind, int seeds) {
            return IntStream.range(0, seeds).filter(seed -> called(seed) == kind).count();
        }
    }

    @ParameterizedTest
    @CsvSource({ "CHOSEN, 90, 0.60, 0.15, 0.15, HIGH_IMPACT", "REQUIRED, 90, 0.60, 0.15, 0.70, HIGH_IMPACT",
            "SUGGESTED, 40, 0.70, 0.05, 0.10, HIDDEN_GEM", "CHOSEN, 30, 0.75, 0.05, 0.05, HIDDEN_GEM",
            "REQUIRED, 90, 0.15, 0.35, 0.75, FORCED_INTEGRATION", "REQUIRED, 60, 0.10, 0.40, 0.80, FORCED_INTEGRATION",
            "CHOSEN, 90, 0.30, 0.30, 0.20, UNCLEAR", "REQUIRED, 90, 0.30, 0.30, 0.30, UNCLEAR" })
    void plantedCasesAreCalledRightInNinetyFiveOfAHundredSeeds(Origin origin, int people, double wins, double loses,
            double forced, PortfolioKind kind) {
        assertThat(new Planted(origin, people, wins, loses, forced).called(kind, SEEDS)).isGreaterThanOrEqualTo(95);
    }

    /** Required, unloved and useful all the same: of few people and of many. */
    @ParameterizedTest
    @CsvSource({ "12, 0.50, 0.15", "25, 0.50, 0.15", "60, 0.50, 0.15", "60, 0.45, 0.10", "200, 0.45, 0.15", "500, 0.40, 0.10" })
    void whatIsRequiredAndUsefulIsHardlyEverCalledForced(int people, double wins, double loses) {
        Planted useful = new Planted(Origin.REQUIRED, people, wins, loses, 0.75);
        assertThat(useful.called(PortfolioKind.FORCED_INTEGRATION, 2_000)).isLessThanOrEqualTo(20);
    }

    /** Nothing is forced that people were free to choose, and nothing is called without knowing what people win. */
    @Test
    void onlyARequirementForces() {
        for (Origin origin : List.of(Origin.CHOSEN, Origin.SUGGESTED)) {
            assertThat(new Planted(origin, 90, 0.1, 0.5, 0.9).called(PortfolioKind.FORCED_INTEGRATION, SEEDS)).isZero();
        }
        PrintedAnswers untold = new PrintedAnswers(PrintedCount.of(60, COMPANY), 0.9, 0.9, null, null);
        assertThat(new PortfolioRule(Origin.REQUIRED, COMPANY).judge(untold).kind()).isEqualTo(PortfolioKind.UNCLEAR);
    }
}
