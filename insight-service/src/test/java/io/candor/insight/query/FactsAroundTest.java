package io.candor.insight.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFact;
import io.candor.insight.target.FactKind;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;

class FactsAroundTest {

    private static final IsoPeriod PERIOD = new IsoPeriod(2026, 8);
    private static final AdoptionTarget TARGET = new AdoptionTarget("t", "t", "tool", TargetMetric.SESSIONS,
            BigDecimal.valueOf(20), TargetPeriod.WEEK, null, List.of(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30),
            null,
            false, null);

    @Test
    void namesWhatBeganWithinAWeekOfThePeriod() {
        assertThat(causes(null, fact(PERIOD.firstDay().minusDays(7), null, null))).containsExactly(
                "a vendor limit on " + PERIOD.firstDay().minusDays(7) + ": so many and no more (from the changelog)");
        assertThat(causes(null, fact(PERIOD.lastDay().plusDays(7), null, null))).hasSize(1);
        assertThat(causes(null, fact(PERIOD.firstDay().minusDays(8), null, null))).isEmpty();
        assertThat(causes(null, fact(PERIOD.lastDay().plusDays(8), null, null))).isEmpty();
    }

    @Test
    void namesWhatBeganAroundTheTarget() {
        assertThat(causes(TARGET, fact(TARGET.from().plusDays(7), null, null))).hasSize(1);
        assertThat(causes(TARGET, fact(TARGET.announced().minusDays(7), null, null))).hasSize(1);
        assertThat(causes(TARGET, fact(TARGET.announced().minusDays(8), null, null))).isEmpty();
    }

    @Test
    void namesALimitNearTheThresholdWheneverItBegan() {
        LocalDate longAgo = LocalDate.of(2025, 1, 1);
        assertThat(causes(TARGET, fact(longAgo, 22, null))).hasSize(1);
        assertThat(causes(TARGET, fact(longAgo, 23, null))).isEmpty();
        assertThat(causes(TARGET, fact(PERIOD.lastDay().plusDays(8), 20, null))).as("after the period").isEmpty();
    }

    @Test
    void namesNothingOfAnotherFigureOrTool() {
        assertThat(causes(TARGET, fact(PERIOD.firstDay(), null, TargetMetric.SESSIONS))).hasSize(1);
        assertThat(causes(TARGET, fact(PERIOD.firstDay(), null, TargetMetric.TOKENS_OUT))).isEmpty();
        assertThat(new FactsAround(PERIOD, TARGET).of("other", List.of(fact(PERIOD.firstDay(), null, null)))).isEmpty();
    }

    private static List<String> causes(@Nullable AdoptionTarget target, DatedFact fact) {
        return new FactsAround(PERIOD, target).of("tool", List.of(fact));
    }

    private static DatedFact fact(LocalDate day, @Nullable Integer level, @Nullable TargetMetric metric) {
        return new DatedFact("f", FactKind.VENDOR_LIMIT, "tool", metric, day, "so many and no more",
                level == null ? null : BigDecimal.valueOf(level), null, "the changelog", null);
    }
}
