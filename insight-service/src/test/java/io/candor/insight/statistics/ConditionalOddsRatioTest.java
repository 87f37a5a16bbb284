package io.candor.insight.statistics;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Reference: an independent solution of both equations with exact binomial coefficients. R's fisher.test stops its root
 * finder at 1.2e-4 and prints 3.96936194572 (1.72600295899 to 9.84254521723) here, right to five digits only.
 */
class ConditionalOddsRatioTest {

    private final ConditionalOddsRatio table = new ConditionalOddsRatio(30, 10, 60, 80);

    @Test
    void matchesTheConditionalEstimate() {
        assertPrinted(table.estimate(), "3.96937810461");
    }

    @Test
    void matchesTheExactInterval() {
        assertPrinted(table.interval(0.95), "1.72599923849", "9.84237052977");
    }

    @Test
    void turnsWithTheTable() {
        ConditionalOddsRatio turned = new ConditionalOddsRatio(60, 80, 30, 10);
        assertThat(1 / turned.estimate()).isCloseTo(table.estimate(), within(1e-10));
    }

    @Test
    void isOpenWhereTheMarginsEnd() {
        assertThat(new ConditionalOddsRatio(4, 0, 1, 5).estimate()).isInfinite();
        assertThat(new ConditionalOddsRatio(4, 0, 1, 5).interval(0.95).high()).isInfinite();
        assertThat(new ConditionalOddsRatio(0, 4, 5, 1).estimate()).isZero();
        assertThat(new ConditionalOddsRatio(0, 4, 5, 1).interval(0.95).low()).isZero();
    }

    @Test
    void knowsNothingWhereTheMarginsLeaveNoChoice() {
        assertThat(new ConditionalOddsRatio(3, 4, 0, 0).estimate()).isNaN();
        assertThat(new ConditionalOddsRatio(3, 4, 0, 0).interval(0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> new ConditionalOddsRatio(1, -1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.interval(1)).hasMessageContaining("confidence");
    }
}
