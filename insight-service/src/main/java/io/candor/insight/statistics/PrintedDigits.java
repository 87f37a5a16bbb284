package io.candor.insight.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The digits an e-value is printed with. Rules decide on the printed value, so that a verdict recomputes from what is
 * on the page; rounding down keeps it an e-value.
 */
public final class PrintedDigits {

    /** Beyond this, more is not more convincing and JSON readers lose digits. */
    private static final double CEILING = 1e12;
    private static final int DIGITS = 3;

    private PrintedDigits() {
    }

    /** Rounds an e-value down to three significant digits, at most 10¹². */
    public static double down(double eValue) {
        return down(eValue, DIGITS);
    }

    /** Rounds an e-value down to this many significant digits, at most 10¹². */
    public static double down(double eValue, int digits) {
        if (!(eValue >= 0)) {
            throw new IllegalArgumentException("not an e-value: " + eValue);
        }
        return BigDecimal.valueOf(StrictMath.min(eValue, CEILING)).round(new MathContext(digits, RoundingMode.DOWN))
                .doubleValue();
    }

    /** Rounds a p-value up to this many significant digits: no p is printed smaller than it is. */
    public static double up(double pValue, int digits) {
        return StrictMath.min(1, BigDecimal.valueOf(pValue).round(new MathContext(digits, RoundingMode.UP)).doubleValue());
    }

    /** Rounds a figure to this many significant digits, to the nearest. */
    public static double nearest(double figure, int digits) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue()
                : figure;
    }
}
