package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;

/** Reference values as they were printed: the digits of the text are the tolerance. */
public final class Printed {

    private static final double RELATIVE = 1e-9;

    private Printed() {
    }

    /**
     * Agreement to the printed digits: within half a unit of the last one, or relative 1e-9 where more digits are
     * printed than that.
     */
    public static void assertPrinted(double actual, String printed) {
        BigDecimal expected = new BigDecimal(printed);
        double half = 0.500001 * expected.ulp().doubleValue();
        assertThat(actual).isCloseTo(expected.doubleValue(),
                within(Math.max(half, RELATIVE * Math.abs(expected.doubleValue()))));
    }

    /** Agreement to relative 1e-9 with a number recorded in full, whose missing digits are zeros. */
    public static void assertRecorded(double actual, String recorded) {
        double expected = Double.parseDouble(recorded);
        assertThat(actual).isCloseTo(expected, within(Math.max(1e-12, RELATIVE * Math.abs(expected))));
    }

    public static void assertPrinted(Interval actual, String low, String high) {
        assertPrinted(actual.low(), low);
        assertPrinted(actual.high(), high);
    }
}
