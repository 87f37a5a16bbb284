package io.candor.insight.statistics.timing;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.ReferenceFile;

/** Arrivals on a clock at an intensive care unit (Fisher, Statistical Analysis of Circular Data, 1993, B.1). */
class DirectionsOnRealDataTest {

    /**
     * The printed p 7.83046086664e-12 is e^−z alone: that program drops the correction from 50 angles on. The case is left
     * out; with the first term of the correction p is 3.2e-12.
     */
    @Test
    void matchesTheArrivals() {
        ReferenceFile arrivals = ReferenceFile.of("fisherB1_hours.csv");
        Directions directions = Directions.ofHours(
                arrivals.numbers(arrivals.rows().getFirst().getHeader().getFirst()));
        assertThat(directions.n()).isEqualTo(254);
        assertPrinted(directions.resultantLength(), "0.31730285434");
        assertPrinted(Math.exp(-254 * Math.pow(directions.resultantLength(), 2)), "7.83046086664e-12");
        assertThat(directions.rayleigh()).isBetween(3.1e-12, 3.3e-12);
    }
}
