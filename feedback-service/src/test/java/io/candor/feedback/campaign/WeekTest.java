package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({ "2026-11-22, 2026-W47, 2026-P12, 2026-11-02", "2026-12-31, 2026-W53, 2026-P13, 2026-11-30",
            "2027-01-03, 2026-W53, 2026-P13, 2026-11-30", "2025-12-29, 2026-W01, 2026-P01, 2025-12-29",
            "2026-10-25, 2026-W43, 2026-P11, 2026-10-05" })
    void dayKnowsItsWeekAndPeriod(LocalDate day, String week, String period, LocalDate start) {
        assertThat(Week.of(day)).hasToString(week);
        assertThat(Week.of(day).period()).isEqualTo(period);
        assertThat(Week.of(day).periodStart()).isEqualTo(start);
    }

    @Test
    void weekThatDoesNotExistIsNone() {
        assertThat(Week.parse("2025-W53")).isEmpty();
        assertThat(Week.parse("2026-W53")).isPresent();
        assertThat(Week.parse("2026-W00")).isEmpty();
        assertThat(Week.parse("2026-47")).isEmpty();
    }
}
