package io.candor.insight.statistics.timing;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DirectionsTest {

    /** The example of astropy's documentation. */
    @Test
    void matchesFourDirections() {
        Directions four = Directions.ofDegrees(130, 90, 0, 145);
        assertPrinted(four.resultantLength(), "0.596197015652");
        assertPrinted(four.rayleigh(), "0.25634877338");
        assertPrinted(four.vTest(0), "0.622367819971");
    }

    /** Directions of ten green sea turtles (data turtles of R's circular). */
    @Test
    void matchesTheTurtles() {
        Directions turtles = Directions.ofDegrees(40, 303, 326, 285, 296, 314, 20, 308, 299, 296);
        assertPrinted(turtles.resultantLength(), "0.818649629674");
        assertPrinted(turtles.rayleigh(), "0.000305399546463");
        assertPrinted(Math.toDegrees(turtles.meanDirection()), "-42.7646804908");
    }

    /** 23 h and 1 h meet at midnight, not at noon. */
    @Test
    void meetsAtMidnight() {
        assertThat(Directions.ofHours(23, 1).meanDirection()).isCloseTo(0, within(1e-12));
    }

    @Test
    void prefersTheNamedHourOnlyWhereItIs() {
        Directions noon = Directions.ofHours(11, 12, 12, 13, 12.5, 11.5, 12, 12, 12, 12.2);
        assertThat(noon.vTest(Math.PI)).isLessThan(1e-5);
        assertThat(noon.vTest(0)).isGreaterThan(0.9999);
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> Directions.ofHours()).hasMessageContaining("no angles");
    }
}
