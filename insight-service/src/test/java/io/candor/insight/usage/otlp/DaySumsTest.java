package io.candor.insight.usage.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Use;

class DaySumsTest {

    private static Use of(Object... kindsAndSums) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (int i = 0; i < kindsAndSums.length; i += 2) {
            sums.put((String) kindsAndSums[i], new BigDecimal((String) kindsAndSums[i + 1]));
        }
        return new DaySums(sums).use();
    }

    @Test
    void metricsTellZeroOfCountersNobodyAddedToAndNothingOfEvents() {
        assertThat(of("sessions", "1").counts()).containsEntry(Measure.SESSIONS, 1L).containsEntry(Measure.ACCEPTS_HUMAN, 0L)
                .doesNotContainKeys(Measure.HUMAN_PROMPTS, Measure.ERRORS, Measure.ACTIVE_SECONDS_USER);
        assertThat(of("sessions", "1").cost()).isEqualTo(new Use.Cost(BigDecimal.ZERO, "USD", "estimated"));
    }

    @Test
    void eventsTellNothingOfMetrics() {
        Use events = of("human_prompts", "3");
        assertThat(events.counts()).containsOnlyKeys(Measure.HUMAN_PROMPTS, Measure.MACHINE_REQUESTS, Measure.ERRORS,
                Measure.LIMIT_HITS);
        assertThat(events.cost()).isNull();
    }

    @Test
    void whoDecidedIsUnknownWhereAnAcceptDoesNotSay() {
        assertThat(of("accepts_of_unknown_source", "2", "accepts_auto", "1").counts())
                .doesNotContainKeys(Measure.ACCEPTS_HUMAN, Measure.ACCEPTS_AUTO, Measure.OFFERS)
                .containsEntry(Measure.REJECTS, 0L);
    }

    @Test
    void aDayALateTotalEmptiedIsADayOfZeros() {
        assertThat(of().counts()).containsEntry(Measure.SESSIONS, 0L).doesNotContainKey(Measure.HUMAN_PROMPTS);
    }

    @Test
    void secondsAreRoundedOnceADay() {
        assertThat(of("active_seconds_user", "59.6").counts()).containsEntry(Measure.ACTIVE_SECONDS_USER, 60L)
                .containsEntry(Measure.ACTIVE_SECONDS_MACHINE, 0L);
    }
}
