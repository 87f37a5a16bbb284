package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EBenjaminiHochbergTest {

    @Test
    void rejectsTheLargestThatCarryOneAnother() {
        // m = 5, α = 0.1: three reach 5/(3·0.1) = 16.7, four would need 12.5.
        assertThat(EBenjaminiHochberg.cutOff(new double[] { 17, 1, 400, 18, 12 }, 0.1)).isEqualTo(17);
    }

    @Test
    void asksTenOfASingleCell() {
        assertThat(EBenjaminiHochberg.cutOff(new double[] { 10 }, 0.1)).isEqualTo(10);
        assertThat(EBenjaminiHochberg.cutOff(new double[] { 9.9 }, 0.1)).isInfinite();
    }

    @Test
    void rejectsNothingInAnEmptyOrSilentFamily() {
        assertThat(EBenjaminiHochberg.cutOff(new double[] {}, 0.1)).isInfinite();
        assertThat(EBenjaminiHochberg.cutOff(new double[] { 1, 1, 0, 2 }, 0.1)).isInfinite();
    }
}
