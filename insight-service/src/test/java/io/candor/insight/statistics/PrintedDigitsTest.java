package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrintedDigitsTest {

    @Test
    void roundsDownToThreeDigits() {
        assertThat(PrintedDigits.down(2.9999)).isEqualTo(2.99);
        assertThat(PrintedDigits.down(12_399)).isEqualTo(12_300);
        assertThat(PrintedDigits.down(0.0012345)).isEqualTo(0.00123);
        assertThat(PrintedDigits.down(0)).isZero();
    }

    @Test
    void stopsWhereMoreIsNotMoreConvincing() {
        assertThat(PrintedDigits.down(Double.POSITIVE_INFINITY)).isEqualTo(1e12);
    }

    @Test
    void roundsAPValueUpAndAFigureToTheNearest() {
        assertThat(PrintedDigits.up(0.01231, 2)).isEqualTo(0.013);
        assertThat(PrintedDigits.up(0.9999, 2)).isEqualTo(1);
        assertThat(PrintedDigits.nearest(0.01236, 3)).isEqualTo(0.0124);
        assertThat(PrintedDigits.nearest(Double.POSITIVE_INFINITY, 3)).isInfinite();
    }

    @Test
    void refusesWhatIsNoEValue() {
        assertThatThrownBy(() -> PrintedDigits.down(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PrintedDigits.down(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
