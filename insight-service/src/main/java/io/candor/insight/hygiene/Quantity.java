package io.candor.insight.hygiene;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A printed number of events with its 95 % interval. */
@Schema(name = "EventQuantity")
public record Quantity(double value, double low, double high) {

    private static final int FEW = 20;

    /** What was counted, to one digit below 20 people and to two from there; the interval is what prints alike. */
    static Quantity counted(double count, int people) {
        int digits = people < FEW ? 1 : 2;
        return new Quantity(digits(count, digits, RoundingMode.HALF_EVEN), digits(count, digits, RoundingMode.DOWN),
                digits(count, digits, RoundingMode.UP));
    }

    /** A printed part of a printed whole. */
    Quantity part(Share share) {
        return new Quantity(digits(value * share.value(), 2, RoundingMode.HALF_EVEN),
                digits(low * share.low(), 2, RoundingMode.DOWN), digits(high * share.high(), 2, RoundingMode.UP));
    }

    private static double digits(double figure, int digits, RoundingMode mode) {
        return BigDecimal.valueOf(figure).round(new MathContext(digits, mode)).doubleValue();
    }
}
