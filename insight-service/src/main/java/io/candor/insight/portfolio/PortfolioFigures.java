package io.candor.insight.portfolio;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A use case as it is printed.
 *
 * @param reason
 *        what the kind rests on, or what is missing for another
 * @param n
 *        people who answered about it in one wave: at least so many, in steps of five below 50
 * @param nTo
 *        at most so many
 * @param invited
 *        people asked in the groups that can be shown, of whose answers this is made: the whole company where its total is
 *        shown
 * @param impact
 *        share that wins time minus share that loses it, −1 to 1; null where fewer than ten told
 * @param voluntary
 *        share that would use it without a target, 0 to 1; null likewise
 */
@Schema(name = "PortfolioFigures")
record PortfolioFigures(PortfolioKind kind, String reason, int n, int nTo, int invited, @Nullable Estimate impact,
        @Nullable Estimate voluntary) {

    /** A printed figure with its 95 % interval, which takes its rounding in. */
    @Schema(name = "PortfolioEstimate")
    record Estimate(double value, double low, double high) {
    }
}
