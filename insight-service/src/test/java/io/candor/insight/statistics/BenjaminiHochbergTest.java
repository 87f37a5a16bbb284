package io.candor.insight.statistics;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    /** The fifteen p-values of the 1995 paper. */
    private static final double[] PAPER = { .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262,
            .5719, .6528, .7590, 1 };

    @Test
    void matchesThePaper() {
        double[] adjusted = BenjaminiHochberg.adjusted(PAPER);
        assertThat(Arrays.stream(adjusted).filter(p -> p <= 0.05)).hasSize(4);
        assertThat(Arrays.stream(PAPER).filter(p -> p * 15 <= 0.05)).as("Bonferroni").hasSize(3);
        assertPrinted(adjusted[3], "0.0356250000000");
        assertPrinted(adjusted[4], "0.0603000000000");
        assertPrinted(adjusted[5], "0.0638571428571");
        assertPrinted(adjusted[6], "0.0638571428571");
        assertPrinted(adjusted[9], "0.4860000000000");
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void keepsTheGivenOrder() {
        assertThat(BenjaminiHochberg.adjusted(new double[] { 0.04, 0.01 })).containsExactly(0.04, 0.02);
        assertThat(BenjaminiHochberg.adjusted(new double[] {})).isEmpty();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> BenjaminiHochberg.adjusted(new double[] { 0.5, Double.NaN }))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
