package io.candor.insight.statistics.bunching;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.util.CombinatoricsUtils;

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
        PoissonRegression with = fit(bins, degree, true);
        PoissonRegression without = fit(bins, degree, false);
        double at = StrictMath.exp(with.coefficient(0));
        int observed = (int) bins.at(0);
        double saturated = observed == 0 ? 0
                : observed * StrictMath.log(observed) - observed - CombinatoricsUtils.factorialLog(observed);
        return new LogLinearExcess(observed - at, at,
                2 * (with.logLikelihood() + saturated - without.logLikelihood()));
    }

    /** A dummy of its own fits the threshold's bin exactly, which is the same as leaving the bin out. */
    private static PoissonRegression fit(BinCounts bins, int degree, boolean leaveOut) {
        int[] distances = IntStream.rangeClosed(bins.first(), bins.last()).filter(z -> !leaveOut || z != 0).toArray();
        double reach = StrictMath.max(-bins.first(), bins.last());
        return PoissonRegression.fit(
                Design.intercept(distances.length).withPowers(Arrays.stream(distances).mapToDouble(z -> z / reach).toArray(),
                        degree),
                Arrays.stream(distances).map(z -> (int) bins.at(z)).toArray());
    }

    /** One-sided p of "no more at the threshold than beside it", by the signed root of the likelihood ratio. */
    public double pValue() {
        double root = StrictMath.copySign(StrictMath.sqrt(StrictMath.max(0, likelihoodRatio)), excess);
        return NormalDistribution.of(0, 1).survivalProbability(root);
    }
}
