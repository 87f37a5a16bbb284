package io.candor.insight.hygiene;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.MadeForTarget;
import io.candor.insight.verdict.Verdict;

/** What part of a group's prompts is there for a target's sake: between two limits, 0 to 1. */
record Bounds(double low, double value, double high) {

    static final Bounds NOTHING = new Bounds(0, 0, 0);
    static final Bounds ANYTHING = new Bounds(0, 0, 1);

    Bounds {
        if (!(0 <= low && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException(low + ", " + value + ", " + high);
        }
    }

    /**
     * Topped-up weeks as the telemetry has them, held against what people say: only where both agree is the lower limit more
     * than nothing, and only where people choose the tool or struggle with it is what they do beyond their past their own.
     *
     * @return null where nothing can be said
     */
    static @Nullable Bounds of(MadeForTarget made, @Nullable Verdict verdict) {
        return switch (made) {
            case MadeForTarget.NoTarget none -> NOTHING;
            case MadeForTarget.Unknown unknown -> null;
            case MadeForTarget.Measured measured -> {
                double high = LabelRule.speaksForItself(verdict) ? measured.toppedUp().high()
                        : StrictMath.max(measured.toppedUp().high(), measured.risen());
                yield new Bounds(verdict == Verdict.THEATRE ? measured.toppedUp().low() : 0, measured.toppedUp().value(), high);
            }
        };
    }

    /** The same volume as part of a smaller one: it may lie there altogether, or not at all. */
    Bounds within(double all, double some) {
        return high == 0 ? this
                : new Bounds(0, value, some == 0 ? 1 : StrictMath.min(1, StrictMath.max(value, high * all / some)));
    }
}
