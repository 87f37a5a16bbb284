package io.candor.insight.statistics.agreement;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.util.FastMath;

import io.candor.insight.statistics.Interval;

/** Interval tanh(atanh r ± z·se) of a correlation, after Fisher (Biometrika 10:507, 1915). */
final class FisherZ {

    private FisherZ() {
    }

    static Interval interval(double correlation, double standardError, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence: " + confidence);
        }
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2) * standardError;
        double centre = FastMath.atanh(correlation);
        return new Interval(FastMath.tanh(centre - half), FastMath.tanh(centre + half));
    }
}
