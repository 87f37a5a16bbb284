package io.candor.insight.statistics.rate;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.ProportionInterval;

/**
 * Ratio of two Poisson rates by the exact conditional method (Przyborowski and Wilenski, Biometrika 31:313, 1940): given
 * K₁+K₂, K₁ is binomial with π = t₁ρ/(t₁ρ+t₂). Tests take ρ = 1; the interval is Clopper and Pearson's for π, mapped by
 * ρ = (π/(1−π))·(t₂/t₁).
 */
public record PoissonRateRatio(PoissonRate first, PoissonRate second) {

    public PoissonRateRatio {
        if (first.count() + second.count() == 0) {
            throw new IllegalArgumentException("no events on either side");
        }
    }

    /** Infinite when only the second side has no events. */
    public double ratio() {
        return first.rate() / second.rate();
    }

    /** Two-sided exact p of equal rates: all outcomes as improbable as this one or more so. */
    public double twoSided() {
        return test(AlternativeHypothesis.TWO_SIDED);
    }

    /** One-sided exact p of "the first rate is not higher". */
    public double higher() {
        return test(AlternativeHypothesis.GREATER_THAN);
    }

    public Interval interval(double confidence) {
        Interval share = ProportionInterval.clopperPearson(first.count(), first.count() + second.count(), confidence);
        double scale = second.exposure() / first.exposure();
        return new Interval(scale * share.low() / (1 - share.low()), scale * share.high() / (1 - share.high()));
    }

    private double test(AlternativeHypothesis alternative) {
        double share = first.exposure() / (first.exposure() + second.exposure());
        return BinomialTest.withDefaults().with(alternative)
                .test(first.count() + second.count(), first.count(), share).getPValue();
    }
}
