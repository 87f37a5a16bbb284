package io.candor.insight.statistics.density;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Densities on the two sides of a cutoff.
 *
 * @param left
 *        density just below, per unit of the observations
 * @param right
 *        density just above
 * @param leftError
 *        standard error of left
 * @param rightError
 *        standard error of right
 * @param error
 *        standard error of right − left
 * @param effectiveLeft
 *        observations within the bandwidth below
 * @param effectiveRight
 *        observations within the bandwidth above
 */
public record DensityJump(double left, double right, double leftError, double rightError, double error,
        int effectiveLeft, int effectiveRight) {

    static DensityJump of(LocalFit fit, Variance variance) {
        DensityCovariance covariance = fit.covariance(variance);
        return new DensityJump(fit.density(false), fit.density(true), StrictMath.sqrt(covariance.left()),
                StrictMath.sqrt(covariance.right()), StrictMath.sqrt(covariance.ofDifference()), fit.effective(false),
                fit.effective(true));
    }

    /** (right − left)/error, standard normal when the density is continuous. */
    public double t() {
        return (right - left) / error;
    }

    /** Two-sided. */
    public double pValue() {
        return StrictMath.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(StrictMath.abs(t())));
    }
}
