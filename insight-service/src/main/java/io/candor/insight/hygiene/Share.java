package io.candor.insight.hygiene;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.signal.Effect;

/**
 * A printed share with its 95 % interval, 0 to 1: in fifths below 20 people, in twentieths below 500, limits moved outwards.
 */
@Schema(name = "CleanShare")
public record Share(double value, double low, double high) {

    static Share printed(double value, double low, double high, int people) {
        Effect shown = new Effect(value, StrictMath.min(low, value), StrictMath.max(high, value), Effect.SHARE).shown(people);
        return new Share(StrictMath.clamp(shown.value(), 0, 1), StrictMath.clamp(shown.low(), 0, 1),
                StrictMath.clamp(shown.high(), 0, 1));
    }
}
