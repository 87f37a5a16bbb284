package io.candor.insight.statistics.survey;

import io.candor.insight.statistics.Interval;

/**
 * Randomised response by Warner (JASA 60:63, 1965) and its crosswise form (Yu, Tian and Tang, Metrika 67:251, 2008).
 * Each person answers either the sensitive statement, with probability p, or its opposite (crosswise: says only whether
 * the sensitive and an unrelated statement of known frequency have the same answer). With λ the share of yes ("same"),
 * π = (λ+p−1)/(2p−1) and var π = λ(1−λ)/(n(2p−1)²).
 *
 * @param yes
 *        answers "yes" or "the same"
 * @param n
 *        all answers
 * @param p
 *        the known probability, not ½; at 0.75 about four times as many answers are needed as when asking openly
 */
public record Crosswise(int yes, int n, double p) {

    public Crosswise {
        if (n < 1 || yes < 0 || yes > n || !(p > 0 && p < 1) || p == 0.5) {
            throw new IllegalArgumentException(yes + " of " + n + " with p " + p);
        }
    }

    /** The unbiased share; by chance it can lie below 0 or above 1. */
    public double share() {
        return ((double) yes / n + p - 1) / (2 * p - 1);
    }

    public double standardError() {
        return error(n);
    }

    /** With n−1 for n, so that its square is unbiased. */
    public double unbiasedStandardError() {
        return error(n - 1);
    }

    /** Share ± z·se, cut to 0 and 1. */
    public Interval interval(double confidence) {
        Interval whole = Interval.normal(share(), standardError(), confidence);
        return new Interval(cut(whole.low()), cut(whole.high()));
    }

    private double error(int divisor) {
        double lambda = (double) yes / n;
        return StrictMath.sqrt(lambda * (1 - lambda) / divisor) / StrictMath.abs(2 * p - 1);
    }

    private static double cut(double share) {
        return StrictMath.max(0, StrictMath.min(1, share));
    }
}
