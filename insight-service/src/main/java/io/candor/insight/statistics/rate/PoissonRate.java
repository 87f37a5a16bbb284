package io.candor.insight.statistics.rate;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

import io.candor.insight.statistics.Interval;

/** A count of events, taken as Poisson, over an exposure; rates are per unit of exposure. */
public record PoissonRate(int count, double exposure) {

    public PoissonRate {
        if (count < 0 || !(exposure > 0)) {
            throw new IllegalArgumentException(count + " in " + exposure);
        }
    }

    public double rate() {
        return count / exposure;
    }

    /** The exact interval of Garwood (Biometrika 28:437, 1936): ½χ²(2x; α/2) and ½χ²(2x+2; 1−α/2), per exposure. */
    public Interval garwood(double confidence) {
        double tail = Interval.tail(confidence);
        double low = count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(tail) / 2;
        double high = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(low / exposure, high / exposure);
    }
}
