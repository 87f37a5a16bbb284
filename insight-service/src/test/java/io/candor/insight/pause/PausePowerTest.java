package io.candor.insight.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.SignFlipPower;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;

class PausePowerTest {

    private static final PausePower POWER = new PausePower(0.42, 20);

    @Test
    void growsWithPeopleAndWeeks() {
        double few = POWER.of(10, 4);
        double many = POWER.of(40, 4);
        assertThat(few).isBetween(0.05, 0.6);
        assertThat(many).isGreaterThan(few + 0.3);
        assertThat(List.of(2, 4, 6, 8).stream().map(weeks -> POWER.of(14, weeks)).toList()).isSorted();
        assertThat(POWER.of(200, 4)).as("no larger than of 60").isEqualTo(POWER.of(60, 4));
        assertThat(new PausePower(0.42, 5).of(14, 4)).isGreaterThan(new PausePower(0.42, 65).of(14, 4));
    }

    @Test
    void agreesWithTheSimulationTheSignalsUse() {
        double spread = Math.sqrt(Math.PI / 2 * 0.42 * 0.42 * (1.0 / 4 + 1.0 / 3) + 0.25);
        SplittableRandom random = new SplittableRandom(7);
        double[] people = random.doubles(20, -1, 1).map(x -> spread * random.nextGaussian()).toArray();
        double deviation = Math.sqrt(java.util.Arrays.stream(people).map(x -> x * x).average().orElseThrow());
        double[] scaled = java.util.Arrays.stream(people).map(x -> x * spread / deviation).toArray();
        double other = new SignFlipPower(20, 2_000).at(Math.log(1.6), scaled, new SplittableRandom(3));
        assertThat(POWER.of(20, 4)).isCloseTo(other, within(0.12));
    }

    @Test
    void measuresFromTheSecondWeekOnUnlessThereAreOnlyTwo() {
        assertThat(List.of(2, 3, 4, 8).stream().map(PausePower::measured).toList()).containsExactly(2, 2, 3, 7);
    }

    @Test
    void aPlanSaysWhatItAssumesAndWhatIsMissing() {
        PausePlan plan = PausePlan.of(target(null), List.of(unit("a", 12), unit("b", 40)), 3, 1);
        assertThat(plan.units()).isEqualTo(2);
        assertThat(plan.people()).isEqualTo(52);
        assertThat(plan.tooSmall()).isEqualTo(3);
        assertThat(plan.missing()).isNull();
        assertThat(plan.options()).extracting(PausePlan.PlannedWeeks::weeks).containsExactly(2, 4, 6, 8);
        assertThat(plan.options()).allSatisfy(option -> {
            assertThat(option.smallest()).isLessThan(option.largest());
            assertThat(option.average()).isBetween(option.smallest(), option.largest());
        });
        assertThat(plan.assumptions()).anyMatch(line -> line.contains("5 × 4 = 20"))
                .anyMatch(line -> line.contains("standard deviation of 0.42"));
        assertThat(PausePlan.of(target(LocalDate.of(2026, 5, 24)), List.of(unit("a", 12)), 0, 0).assumptions())
                .anyMatch(line -> line.contains("5 × 3 = 15"));
        assertThat(PausePlan.of(target(null), List.of(unit("a", 12)), 0, 0).missing()).endsWith("there is one.");
        assertThat(PausePlan.of(target(null), List.of(), 4, 0).options()).allMatch(option -> option.average() == null);
    }

    private static AdoptionTarget target(@Nullable LocalDate to) {
        return new AdoptionTarget("t", "t", "tool", TargetMetric.HUMAN_PROMPTS, BigDecimal.valueOf(20), TargetPeriod.WEEK, null,
                List.of(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30), to, false, null);
    }

    private static PauseDraw.Candidate unit(String id, int people) {
        return new PauseDraw.Candidate(id, id, people);
    }
}
