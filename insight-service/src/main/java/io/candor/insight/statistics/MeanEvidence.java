package io.candor.insight.statistics;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Evidence that a mean of values in [0, 1] lies above a null value θ₀: shares of yes, or each person's share of weeks.
 *
 * <p>
 * For yes/no answers this is the likelihood ratio of a binomial, (θ₁/θ₀)^yes ((1−θ₁)/(1−θ₀))^no, averaged over a fixed
 * grid θ₁ = θ₀ + (1−θ₀)·{0.1, 0.2, 0.35, 0.5, 0.7}. The same number is the wealth of betting λ = (θ₁−θ₀)/(θ₀(1−θ₀)) on
 * each value, Π (1 + λ(x − θ₀)), which stays an e-value for any values in [0, 1] (Waudby-Smith and Ramdas, JRSS B 86:1,
 * 2024, eq. 4). Both are e-values for every θ ≤ θ₀ because each factor's mean grows with θ.
 */
public final class MeanEvidence {

    private static final double[] STEPS = { 0.1, 0.2, 0.35, 0.5, 0.7 };

    private MeanEvidence() {
    }

    /** The binomial e-value of yes answers among n against θ ≤ θ₀; 1 when n is 0. */
    public static double eValue(int yes, int n, double nullShare) {
        requireShare(nullShare);
        if (yes < 0 || yes > n) {
            throw new IllegalArgumentException(yes + " of " + n);
        }
        double sum = 0;
        for (double step : STEPS) {
            sum += likelihoodRatio(yes, n, nullShare, alternative(nullShare, step));
        }
        return sum / STEPS.length;
    }

    /**
     * The likelihood ratio (θ₁/θ₀)^yes ((1−θ₁)/(1−θ₀))^no against one alternative θ₁ > θ₀ that was fixed beforehand: an
     * e-value at any time for answers that do not depend on one another.
     */
    public static double likelihoodRatio(int yes, int n, double nullShare, double share) {
        if (!(0 < nullShare && nullShare < share && share < 1)) {
            throw new IllegalArgumentException("alternative " + share + " to " + nullShare);
        }
        return StrictMath.exp(yes * StrictMath.log(share / nullShare)
                + (n - yes) * StrictMath.log((1 - share) / (1 - nullShare)));
    }

    /** The betting e-value of one value in [0, 1] per person against a mean ≤ θ₀; 1 when there is nobody. */
    public static double eValue(double[] values, double nullMean) {
        requireShare(nullMean);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && !(sorted[0] >= 0 && sorted[sorted.length - 1] <= 1)) {
            throw new IllegalArgumentException("a value lies outside 0 to 1");
        }
        double sum = 0;
        for (double step : STEPS) {
            double bet = (alternative(nullMean, step) - nullMean) / (nullMean * (1 - nullMean));
            double wealth = 0;
            for (double value : sorted) {
                wealth += StrictMath.log1p(bet * (value - nullMean));
            }
            sum += StrictMath.exp(wealth);
        }
        return sum / STEPS.length;
    }

    /** Exact probability that n answers with true share θ reach the threshold. */
    public static double power(int n, double nullShare, double share, double threshold) {
        int least = leastYes(n, nullShare, threshold);
        if (least > n) {
            return 0;
        }
        return n == 0 ? 1 : BinomialDistribution.of(n, share).survivalProbability(least - 1);
    }

    /** The smallest share, in steps of one hundredth, that n answers would show with power 0.8; infinite if none. */
    public static double detectable(int n, double nullShare, double threshold) {
        for (int hundredth = 1; hundredth <= 100; hundredth++) {
            double share = hundredth / 100.0;
            if (share > nullShare && power(n, nullShare, share, threshold) >= 0.8) {
                return share;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static int leastYes(int n, double nullShare, double threshold) {
        int least = 0;
        while (least <= n && eValue(least, n, nullShare) < threshold) {
            least++;
        }
        return least;
    }

    private static double alternative(double nullShare, double step) {
        return nullShare + (1 - nullShare) * step;
    }

    private static void requireShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + share);
        }
    }
}
