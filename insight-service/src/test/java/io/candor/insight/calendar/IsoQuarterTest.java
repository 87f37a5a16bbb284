package io.candor.insight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoQuarterTest {

    @Test
    void everyPeriodLiesInExactlyOneAndTheLastHasFour() {
        IsoPeriod period = new IsoPeriod(2024, 1);
        for (int step = 0; step < 39; step++, period = period.next()) {
            assertThat(IsoQuarter.of(period).periods()).contains(period);
        }
        assertThat(IsoQuarter.parse("2026-Q3").periods()).extracting(IsoPeriod::toString).containsExactly("2026-P07",
                "2026-P08", "2026-P09");
        assertThat(IsoQuarter.parse("2026-Q4").periods()).hasSize(4).endsWith(new IsoPeriod(2026, 13));
        assertThat(IsoQuarter.of(new IsoPeriod(2026, 13))).hasToString("2026-Q4");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-Q0", "2026-Q5", "2026-P01", "26-Q1", "", "2026-Q1 " })
    void whatIsNoQuarterIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoQuarter.parse(text));
    }
}
