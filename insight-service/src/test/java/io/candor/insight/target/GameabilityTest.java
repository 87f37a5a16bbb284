package io.candor.insight.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GameabilityTest {

    @ParameterizedTest
    @CsvSource({ "HUMAN_PROMPTS, 20, 0.05, 20, 3.3, , NEXT_TO_NOTHING", "HUMAN_PROMPTS, 300, 0.00333, 300, 50, , SOME",
            "SESSIONS, 5, 0.2, 5, 1.3, , NEXT_TO_NOTHING", "SESSIONS, 60, 0.0167, 60, 15, , LITTLE",
            "ACTIVE_DAYS, 4, 0.25, 4, 0.7, 4, NEXT_TO_NOTHING", "ACTIVE_DAYS, 2.5, 0.4, 3, 0.5, 3, NEXT_TO_NOTHING",
            "ACCEPTS_HUMAN, 12, 0.0833, 12, 1, , NEXT_TO_NOTHING", "LINES_WRITTEN, 50, 2, 1, 0.5, , NEXT_TO_NOTHING",
            "LINES_WRITTEN, 1001, 0.0999, 11, 5.5, , LITTLE", "TOKENS_OUT, 1000000000, 0.000004, 250000, 83333.3, , SOME",
            "ACCEPTANCE_RATE, 30, 3.33, 1, 0.1, , NEXT_TO_NOTHING" })
    void countsWhatJunkReachesATarget(TargetMetric metric, BigDecimal threshold, BigDecimal share, long acts,
            BigDecimal minutes, Integer days, TargetGameability.Effort effort) {
        TargetGameability gameability = TargetGameability.of(target(metric, threshold));
        assertThat(gameability.share()).isEqualByComparingTo(share);
        assertThat(gameability.acts()).isEqualTo(acts);
        assertThat(gameability.minutes()).isEqualByComparingTo(minutes);
        assertThat(gameability.days()).isEqualTo(days);
        assertThat(gameability.effort()).isEqualTo(effort);
    }

    @Test
    void showsTheArithmetic() {
        assertThat(TargetGameability.of(target(TargetMetric.HUMAN_PROMPTS, BigDecimal.valueOf(20))).arithmetic())
                .containsExactly("One junk act: send one prompt, any words, and leave the answer unread. It adds 1.",
                        "1 ÷ 20 = 5% of what is asked of a person a week.", "20 ÷ 1 → 20 acts reach it.",
                        "20 × 10 s = 200 s, about 3.3 minutes a week. The seconds are assumed, on the low side.",
                        "Nothing bounds a day: all of it fits into the last one.");
        assertThat(TargetGameability.of(target(TargetMetric.ACTIVE_DAYS, BigDecimal.ONE)).arithmetic())
                .contains("1 ÷ 1 → 1 act reaches it.", "At most 1 a day counts: it takes 1 day.");
    }

    @Test
    void countsByTheTargetsOwnPeriodAndSaysOfHowManyItIsAsked() {
        AdoptionTarget monthly = target(TargetMetric.SESSIONS, BigDecimal.valueOf(60), TargetPeriod.MONTH,
                BigDecimal.valueOf(80));
        TargetGameability gameability = TargetGameability.of(monthly);
        assertThat(gameability.arithmetic()).contains("1 ÷ 60 = 1.67% of what is asked of a person a month.",
                "60 × 15 s = 900 s, about 15 minutes a month. The seconds are assumed, on the low side.",
                "It asks this of 80% of the people: the others add nothing to the figure.");
        assertThat(gameability.effort()).as("a quarter of it each week").isEqualTo(TargetGameability.Effort.NEXT_TO_NOTHING);
    }

    @ParameterizedTest
    @EnumSource(TargetMetric.class)
    void knowsEachMetricAndWhereItComesFrom(TargetMetric metric) {
        Gameability gameability = Gameability.of(metric);
        assertThat(gameability.junk().adds()).isPositive();
        assertThat(gameability.sources()).isNotEmpty().extracting(SourceCounting::source).doesNotHaveDuplicates();
    }

    private static AdoptionTarget target(TargetMetric metric, BigDecimal threshold) {
        return target(metric, threshold, TargetPeriod.WEEK, null);
    }

    private static AdoptionTarget target(TargetMetric metric, BigDecimal threshold, TargetPeriod per,
            @Nullable BigDecimal share) {
        return new AdoptionTarget("t", "t", "tool", metric, threshold, per, share, List.of(),
                LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30), null, false, null);
    }
}
