package io.candor.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LooksTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 26);

    @Test
    void spreadsEvidenceOverAllPlannedLooks() {
        assertThat(looks(2).average(end -> end.equals(FIRST) ? 1 : 9)).isEqualTo(10.0 / 4);
        assertThat(looks(2).perLook(3)).isEqualTo(6);
    }

    @Test
    void startsANewSeriesWhenTheLooksAreSpent() {
        assertThat(looks(5).average(end -> 8)).isEqualTo(2);
        assertThat(looks(4).average(end -> 8)).isEqualTo(8);
    }

    @Test
    void givesEachDayToOnePeriod() {
        assertThat(looks(2).belongs(FIRST, FIRST)).isTrue();
        assertThat(looks(2).belongsToNow(FIRST)).isFalse();
        assertThat(looks(2).belongsToNow(FIRST.plusDays(1))).isTrue();
    }

    @Test
    void refusesDisorder() {
        assertThatThrownBy(() -> new Looks(List.of(FIRST, FIRST), 4)).hasMessageContaining("ascending");
        assertThatThrownBy(() -> new Looks(List.of(), 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWeeksNoSourceCanMean() {
        assertThat(FIRST.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        LocalDate monday = FIRST.plusDays(1);
        assertThatThrownBy(() -> new PersonWeek("a", FIRST, 1.0, null, null, null)).hasMessageContaining("Monday");
        assertThatThrownBy(() -> new PersonWeek("a", monday, -1.0, null, null, null)).hasMessageContaining("metric");
        assertThatThrownBy(() -> new PersonWeek("a", monday, 1.0, 1.1, null, null)).hasMessageContaining("share");
        assertThatThrownBy(() -> new PersonWeek("a", monday, 1.0, null, null, 8)).hasMessageContaining("activeDays");
    }

    private static Looks looks(int count) {
        return new Looks(IntStream.range(0, count).mapToObj(i -> FIRST.plusWeeks(4L * i)).toList(), 4);
    }
}
