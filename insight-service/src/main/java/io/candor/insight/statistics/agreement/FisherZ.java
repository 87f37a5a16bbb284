package io.candor.insight.statistics.agreement;

import org.hipparchus.util.FastMath;

import io.candor.insight.statistics.Interval;

/** Interval tanh(atanh r ± z·se) of a correlation, after Fisher (Biometrika 10:507, 1915). */
final class FisherZ {

    private FisherZ() {
    }

    static Interval interval(double correlation, double standardError, double confidence) {
        Interval whole = Interval.normal(FastMath.atanh(correlation), standardError, confidence);
        return new Interval(FastMath.tanh(whole.low()), FastMath.tanh(whole.high()));
    }
}
