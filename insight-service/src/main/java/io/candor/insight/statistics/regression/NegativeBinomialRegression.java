package io.candor.insight.statistics.regression;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Gamma;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * Negative-binomial regression, "NB2": log μ = Xβ, variance μ + μ²/θ, β and θ by maximum likelihood, alternating between
 * the two (Lawless, Canadian J. Statistics 15:209, 1987; Venables and Ripley, 2002, section 7.4). Standard errors of β
 * take θ as known, that of θ takes β as known; the two are orthogonal.
 */
public final class NegativeBinomialRegression {

    private static final int ROUNDS = 500;
    private static final double TOLERANCE = 1e-11;
    /** θ beyond exp(11.5), about 100,000, is no overdispersion; rounding hides the sign of its score from there on. */
    private static final double LOG_LIMIT = 11.5;

    private final int[] counts;
    private final LogLinear fit;
    private final double theta;

    private NegativeBinomialRegression(int[] counts, LogLinear fit, double theta) {
        this.counts = counts;
        this.fit = fit;
        this.theta = theta;
    }

    /**
     * @throws IllegalArgumentException
     *         when the counts vary no more than Poisson ones, which have no θ
     */
    public static NegativeBinomialRegression fit(Design design, int[] counts) {
        LogLinear fit = LogLinear.fit(design, counts, Double.POSITIVE_INFINITY);
        double theta = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double next = theta(counts, fit.means());
            fit = LogLinear.fit(design, counts, next);
            if (StrictMath.abs(next - theta) <= TOLERANCE * next) {
                return new NegativeBinomialRegression(counts.clone(), fit, next);
            }
            theta = next;
        }
        throw new IllegalArgumentException("theta and the coefficients do not settle");
    }

    public double coefficient(int column) {
        return fit.fit().coefficients()[column];
    }

    public double standardError(int column) {
        return fit.standardError(column);
    }

    public double theta() {
        return theta;
    }

    /** One over the root of −∂²ℓ/∂θ². */
    public double thetaStandardError() {
        double information = 0;
        for (int row = 0; row < counts.length; row++) {
            double sum = theta + fit.means()[row];
            information += Gamma.trigamma(theta) - Gamma.trigamma(theta + counts[row]) - 1 / theta + 2 / sum
                    - (counts[row] + theta) / (sum * sum);
        }
        return 1 / StrictMath.sqrt(information);
    }

    public double logLikelihood() {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double mean = fit.means()[row];
            sum += Gamma.logGamma(theta + counts[row]) - Gamma.logGamma(theta)
                    - CombinatoricsUtils.factorialLog(counts[row]) + theta * StrictMath.log(theta / (theta + mean))
                    + counts[row] * StrictMath.log(mean / (theta + mean));
        }
        return sum;
    }

    private static double theta(int[] counts, double[] means) {
        if (score(counts, means, LOG_LIMIT) >= 0) {
            throw new IllegalArgumentException("the counts are not overdispersed");
        }
        return StrictMath.exp(new BrentSolver(1e-15, 1e-15, 1e-15).solve(1_000, log -> score(counts, means, log),
                -LOG_LIMIT, LOG_LIMIT));
    }

    /** ∂ℓ/∂θ. */
    private static double score(int[] counts, double[] means, double log) {
        double theta = StrictMath.exp(log);
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += Gamma.digamma(theta + counts[row]) - Gamma.digamma(theta) + log + 1
                    - StrictMath.log(theta + means[row]) - (counts[row] + theta) / (theta + means[row]);
        }
        return sum;
    }
}
