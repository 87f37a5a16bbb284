package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/**
 * How one person's week with one tool came about, as far as the source tells it apart; null is not known.
 *
 * @param machineRequests
 *        requests the tool made on its own
 * @param passiveEvents
 *        what happened without anybody asking
 * @param autoAccepts
 *        offers taken over without a human's decision
 * @param linesWritten
 *        lines that came from the tool
 * @param linesRetained
 *        those of them that were kept
 * @param surfaces
 *        features of the tool that saw any prompt
 * @param surfacesOnce
 *        those of them that saw exactly one
 */
public record Makeup(@Nullable Integer machineRequests, @Nullable Integer passiveEvents, @Nullable Integer autoAccepts,
        @Nullable Integer linesWritten, @Nullable Integer linesRetained, @Nullable Integer surfaces,
        @Nullable Integer surfacesOnce) {

    public static final Makeup UNKNOWN = new Makeup(null, null, null, null, null, null, null);

    public Makeup {
        requireNotNegative(machineRequests);
        requireNotNegative(passiveEvents);
        requireNotNegative(autoAccepts);
        requireNotNegative(linesWritten);
        requireNotNegative(linesRetained);
        requireNotNegative(surfaces);
        requireNotNegative(surfacesOnce);
    }

    private static void requireNotNegative(@Nullable Integer count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException("a count is negative: " + count);
        }
    }

    /** One count's share of two, both of which must be known. */
    static @Nullable Double share(@Nullable Integer part, @Nullable Integer rest) {
        return part == null || rest == null || (long) part + rest == 0 ? null
                : Double.valueOf(part / ((double) part + rest));
    }

    /** Share of what was written that was not kept; more kept than written counts as all. */
    @Nullable
    Double lostShare() {
        return linesWritten == null || linesRetained == null || linesWritten == 0 ? null
                : Double.valueOf(StrictMath.max(0, 1 - (double) linesRetained / linesWritten));
    }

    @Nullable
    Double onceShare() {
        return surfaces == null || surfacesOnce == null || surfaces == 0 ? null
                : Double.valueOf(StrictMath.min(1, (double) surfacesOnce / surfaces));
    }
}
