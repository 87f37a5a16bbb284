package io.candor.insight.statistics.bunching;

/**
 * How much more lies at a threshold than would without it.
 *
 * @param mass
 *        B, observations beyond the counterfactual in the region of the threshold
 * @param counterfactual
 *        mean counterfactual observations per bin of the region
 * @param standardError
 *        of the threshold's own dummy by least squares; people's weeks are not independent, so
 *        {@link PersonExcessMass} is what is displayed
 */
public record Excess(double mass, double counterfactual, double standardError) {

    /** b = B over the counterfactual of one bin; 0 where there is nothing at all. */
    public double relative() {
        return mass == 0 ? 0 : mass / counterfactual;
    }
}
