package io.candor.insight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class IsoPeriodTest {

    @Test
    void period12HasWeeks45To48() {
        assertThat(IsoPeriod.parse("2026-P12").weeks()).extracting(IsoWeek::toString)
                .containsExactly("2026-W45", "2026-W46", "2026-W47", "2026-W48");
    }

    @Test
    void period13HasFiveWeeksInAYearOf53() {
        assertThat(new IsoPeriod(2026, 13).weeks()).hasSize(5);
        assertThat(new IsoPeriod(2025, 13).weeks()).hasSize(4);
    }

    @Test
    void everyDayLiesInExactlyOnePeriod() {
        LocalDate day = LocalDate.of(2019, 12, 1);
        IsoPeriod period = IsoPeriod.of(day);
        for (; day.isBefore(LocalDate.of(2033, 2, 1)); day = day.plusDays(1)) {
            IsoPeriod next = IsoPeriod.of(day);
            assertThat(day).isBetween(next.firstDay(), next.lastDay());
            if (!next.equals(period)) {
                assertThat(next).isEqualTo(period.next());
                assertThat(next.previous()).isEqualTo(period);
                period = next;
            }
        }
    }

    @Test
    void isClosedFromTheDayAfterItsLastSunday() {
        IsoPeriod period = new IsoPeriod(2026, 12);
        assertThat(period.lastDay()).isEqualTo("2026-11-29");
        assertThat(period.isClosedOn(LocalDate.of(2026, 11, 29))).isFalse();
        assertThat(period.isClosedOn(LocalDate.of(2026, 11, 30))).isTrue();
    }

    @Test
    void refusesWhatIsNoPeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoPeriod.parse("2026-P14"));
        assertThatIllegalArgumentException().isThrownBy(() -> IsoPeriod.parse("2026-12"));
        assertThatIllegalArgumentException().isThrownBy(() -> IsoWeek.parse("2025-W53"));
    }

    @Test
    void countsStepsWithoutTakingThem() {
        IsoPeriod start = IsoPeriod.parse("2020-P11");
        IsoPeriod at = start;
        for (int steps = 0; steps < 60; steps++) {
            assertThat(start.until(at)).isEqualTo(steps);
            assertThat(at.until(start)).isEqualTo(-steps);
            at = at.next();
        }
    }
}
