package io.candor.insight.statistics;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Odds ratio ψ of the 2×2 table [[a, b], [c, d]] given its margins, under which a follows the noncentral hypergeometric
 * distribution P(a) ∝ h(a)ψ^a (Fisher, JRSS 98:39, 1935; interval after Cornfield, 1956): the estimate solves
 * E(a; ψ) = a, the limits solve P(X ≥ a; ψ) = α/2 and P(X ≤ a; ψ) = α/2.
 */
public record ConditionalOddsRatio(int a, int b, int c, int d) {

    /** exp(±50) is beyond any odds ratio that whole numbers of people can show. */
    private static final double LOG_LIMIT = 50;

    public ConditionalOddsRatio {
        if (a < 0 || b < 0 || c < 0 || d < 0) {
            throw new IllegalArgumentException(a + ", " + b + ", " + c + ", " + d);
        }
    }

    /**
     * Conditional maximum likelihood; 0 or infinite when a is at the end of what the margins allow, NaN when they leave no
     * choice.
     */
    public double estimate() {
        if (least() == most()) {
            return Double.NaN;
        }
        if (a == least()) {
            return 0;
        }
        return a == most() ? Double.POSITIVE_INFINITY : solve(logOdds -> expected(logOdds) - a);
    }

    public Interval interval(double confidence) {
        double tail = Interval.tail(confidence);
        return new Interval(a == least() ? 0 : solve(logOdds -> probability(a, most(), logOdds) - tail),
                a == most() ? Double.POSITIVE_INFINITY : solve(logOdds -> tail - probability(least(), a, logOdds)));
    }

    private double expected(double logOdds) {
        double mean = 0;
        for (int x = least(); x <= most(); x++) {
            mean += x * probability(x, x, logOdds);
        }
        return mean;
    }

    private double probability(int from, int to, double logOdds) {
        HypergeometricDistribution central = HypergeometricDistribution.of(a + b + c + d, a + c, a + b);
        double largest = Double.NEGATIVE_INFINITY;
        for (int x = least(); x <= most(); x++) {
            largest = StrictMath.max(largest, central.logProbability(x) + x * logOdds);
        }
        double all = 0;
        double wanted = 0;
        for (int x = least(); x <= most(); x++) {
            double weight = StrictMath.exp(central.logProbability(x) + x * logOdds - largest);
            all += weight;
            wanted += from <= x && x <= to ? weight : 0;
        }
        return wanted / all;
    }

    private static double solve(DoubleUnaryOperator increasing) {
        return StrictMath.exp(new BrentSolver(1e-14, 1e-14, 1e-15).solve(1_000, increasing::applyAsDouble, -LOG_LIMIT,
                LOG_LIMIT, 0));
    }

    private int least() {
        return StrictMath.max(0, a - d);
    }

    private int most() {
        return a + StrictMath.min(b, c);
    }
}
