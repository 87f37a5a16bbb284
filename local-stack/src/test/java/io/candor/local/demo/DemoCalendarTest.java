package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCalendarTest {

    @ParameterizedTest
    @CsvSource({ "2026-11-20, 2026-P11, 2026-W44", "2026-11-29, 2026-P11, 2026-W44", "2026-11-30, 2026-P12, 2026-W48",
            "2027-01-03, 2026-P12, 2026-W48", "2027-01-04, 2026-P13, 2026-W53", "2027-02-01, 2027-P01, 2027-W04" })
    void endsWithTheLastClosedPeriodAlsoInAYearOf53Weeks(LocalDate today, String period, String lateWeek) {
        DemoCalendar calendar = DemoCalendar.of(today);
        assertThat(calendar.lastPeriod()).isEqualTo(period);
        assertThat(calendar.lateWeek()).isEqualTo(lateWeek);
    }

    @Test
    void holds26WeeksAndATargetThatRunsFromThe14th() {
        DemoCalendar calendar = DemoCalendar.of(LocalDate.of(2026, 11, 20));
        assertThat(calendar.mondays()).hasSize(26).doesNotHaveDuplicates()
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(calendar.mondays().getLast()).isEqualTo(calendar.lastMonday());
        assertThat(calendar.mondays().stream().filter(calendar::underTarget)).hasSize(13);
        assertThat(calendar.announced()).isEqualTo(calendar.targetFrom().minusWeeks(1));
        assertThat(calendar.founded()).isBeforeOrEqualTo(calendar.mondays().getFirst());
    }
}
