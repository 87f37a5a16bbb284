package io.candor.insight.statistics.bunching;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Manipulation test for a discrete variable (Frandsen, Advances in Econometrics 38:281, 2017): with n observations at
 * c−1, c and c+1, the number at c is binomial with (1−k)/(3−k) ≤ π ≤ (1+k)/(3+k), where k bounds
 * |f(c)/mean(f(c−1), f(c+1)) − 1|, the curvature an honest distribution may have. Each tail is taken at its least
 * favourable π, and P(X ≥ n_c) is meant where it is written, for k = 0 as well.
 *
 * @param below
 *        observations at c − 1
 * @param at
 *        observations at c
 * @param above
 *        observations at c + 1
 */
public record FrandsenTest(int below, int at, int above) {

    public FrandsenTest {
        if (below < 0 || at < 0 || above < 0) {
            throw new IllegalArgumentException(below + ", " + at + ", " + above);
        }
    }

    /** One-sided p of "more at c than a curvature of k explains". */
    public double excess(double k) {
        return at == 0 ? 1 : at(1 + requireCurvature(k), 3 + k).survivalProbability(at - 1);
    }

    /** The doubled smaller tail, at most 1. */
    public double twoSided(double k) {
        double deficit = at(1 - requireCurvature(k), 3 - k).cumulativeProbability(at);
        return StrictMath.min(1, 2 * StrictMath.min(excess(k), deficit));
    }

    /** The curvature k that a distribution with these probabilities at c−1, c and c+1 has of itself. */
    public static double curvature(double below, double at, double above) {
        return StrictMath.abs(2 * at / (below + above) - 1);
    }

    private BinomialDistribution at(double numerator, double denominator) {
        return BinomialDistribution.of(below + at + above, numerator / denominator);
    }

    private static double requireCurvature(double k) {
        if (!(k >= 0 && k < 1)) {
            throw new IllegalArgumentException("k: " + k);
        }
        return k;
    }
}
