package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.pause.DrawnUnit;
import io.candor.insight.pause.TargetPause;
import io.candor.insight.signal.Pause;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFact;
import io.candor.insight.target.FactKind;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;

class TargetLinesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 4);
    private static final AdoptionTarget TARGET = new AdoptionTarget("t", "t", "tool", TargetMetric.SESSIONS,
            BigDecimal.valueOf(20), TargetPeriod.WEEK, null, List.of(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30),
            null,
            false, null);

    @Test
    void measuresAPauseWhereAllOfAGroupArePaused() {
        assertThat(pauses(null, "a")).containsExactly(new Pause(FROM, FROM.plusDays(27), true));
        assertThat(pauses(null, "a", "b")).containsExactly(new Pause(FROM, FROM.plusDays(27), true));
        assertThat(pauses(null, "a", "kept")).containsExactly(new Pause(FROM, FROM.plusDays(27), false));
        assertThat(pauses(null, "a", "small")).containsExactly(new Pause(FROM, FROM.plusDays(27), false));
        assertThat(pauses(null, "kept")).isEmpty();
        assertThat(pauses(null)).as("people of no unit").isEmpty();
    }

    @Test
    void readsAPauseThatWasCalledOffAsWeeksOfNoEvidence() {
        LocalDate sunday = FROM.plusDays(13);
        assertThat(pauses(new TargetPause.Cancellation("x", sunday, sunday), "a"))
                .containsExactly(new Pause(FROM, sunday, false));
        assertThat(pauses(new TargetPause.Cancellation("x", null, FROM.minusDays(1)), "a")).isEmpty();
    }

    @Test
    void readsPausesOfOneTargetOnly() {
        AdoptionTarget other = new AdoptionTarget("o", "o", "tool", TargetMetric.SESSIONS, BigDecimal.TEN, TargetPeriod.WEEK,
                null,
                List.of(), TARGET.announced(), TARGET.from(), null, false, null);
        assertThat(new TargetLines(List.of(), List.of(pause(null))).of(other, List.of("a")).pauses()).isEmpty();
    }

    @Test
    void takesAMonthsTargetForAWeeklyPaceNobodyHasToEndAt() {
        TargetLine monthly = line(TargetMetric.SESSIONS, 87, TargetPeriod.MONTH);
        assertThat(monthly.threshold()).isEqualTo(20);
        assertThat(monthly.weeklyCount()).isFalse();
        assertThat(line(TargetMetric.SESSIONS, 20, TargetPeriod.WEEK).weeklyCount()).isTrue();
        TargetLine rate = line(TargetMetric.ACCEPTANCE_RATE, 30, TargetPeriod.QUARTER);
        assertThat(rate.threshold()).as("a rate is no sum").isEqualTo(30);
        assertThat(rate.weeklyCount()).isFalse();
        assertThat(rate.asked()).isEqualTo("30 percent of suggestions accepted a week");
    }

    private static TargetLine line(TargetMetric metric, int threshold, TargetPeriod per) {
        return new TargetLines(List.of(), List.of()).of(new AdoptionTarget("t", "t", "tool", metric,
                BigDecimal.valueOf(threshold), per, BigDecimal.valueOf(80), List.of(), TARGET.announced(), TARGET.from(), null,
                false, null), List.of());
    }

    @Test
    void takesFactsAboutItsFigureForDisturbances() {
        DatedFact limit = fact("tool", TargetMetric.SESSIONS);
        TargetLines lines = new TargetLines(
                List.of(limit, fact("tool", TargetMetric.TOKENS_OUT), fact("other", TargetMetric.SESSIONS)), List.of());
        assertThat(lines.of(TARGET, List.of("a")).disturbances()).singleElement().satisfies(disturbance -> {
            assertThat(disturbance.what()).isEqualTo(limit.cause());
            assertThat(disturbance.level()).isEqualTo(19);
        });
    }

    private static DatedFact fact(String tool, TargetMetric metric) {
        return new DatedFact("f", FactKind.LICENCE_CAP, tool, metric, FROM, "so many", BigDecimal.valueOf(19), null, "x", null);
    }

    private static List<Pause> pauses(TargetPause.@Nullable Cancellation cancelled, String... units) {
        return new TargetLines(List.of(), List.of(pause(cancelled))).of(TARGET, List.of(units)).pauses();
    }

    private static TargetPause pause(TargetPause.@Nullable Cancellation cancelled) {
        return new TargetPause("id", "t", FROM, 4, FROM.minusDays(7), FROM.minusDays(7), "hash", "seed", 1,
                List.of(new DrawnUnit("a", "a", 12, 1, true), new DrawnUnit("kept", "kept", 12, 1, false),
                        new DrawnUnit("b", "b", 11, 2, true)),
                cancelled);
    }
}
