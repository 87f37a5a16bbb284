package io.candor.insight.statistics.bunching;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;

import io.candor.insight.statistics.regression.Design;
import io.candor.insight.statistics.regression.PoissonRegression;

/**
 * Excess mass for small counts: Poisson counts per bin with log μ_z = Σ_{k≤d} β_k z^k, with and without a dummy at the
 * threshold. It sees more than least squares where bins hold few weeks, and is fooled by round numbers just as much.
 *
 * @param excess
 *        observations at the threshold beyond the counterfactual
 * @param counterfactual
 *        what would lie there
 * @param likelihoodRatio
 *        twice the gain in log-likelihood by the dummy: χ² with one degree of freedom when there is no excess
 */
public record LogLinearExcess(double excess, double counterfactual, double likelihoodRatio) {

    public static LogLinearExcess of(BinCounts bins, int degree) {
        int[] counts = Arrays.stream(bins.copy()).mapToInt(count -> (int) count).toArray();
        int reach = StrictMath.max(-bins.first(), bins.last());
        double[] z = new double[counts.length];
        double[] dummy = new double[counts.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = (double) (bins.first() + i) / reach;
        }
        dummy[-bins.first()] = 1;
        Design smooth = Design.intercept(z.length).withPowers(z, degree);
        PoissonRegression without = PoissonRegression.fit(smooth, counts);
        PoissonRegression with = PoissonRegression.fit(smooth.with(dummy), counts);
        double at = StrictMath.exp(with.coefficient(0));
        return new LogLinearExcess(bins.at(0) - at, at, 2 * (with.logLikelihood() - without.logLikelihood()));
    }

    /** One-sided p of "no more at the threshold than beside it", by the signed root of the likelihood ratio. */
    public double pValue() {
        double root = StrictMath.copySign(StrictMath.sqrt(StrictMath.max(0, likelihoodRatio)), excess);
        return NormalDistribution.of(0, 1).survivalProbability(root);
    }
}
