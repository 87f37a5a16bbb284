package io.candor.insight.statistics.density;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Observations on the two sides of a cutoff within the same distance: as many on either side when the density is flat
 * there (Cattaneo, Titiunik and Vazquez-Bare, J. Policy Analysis and Management 36:643, 2017).
 */
public record BinomialWindow(double distance, int left, int right) {

    private static final int LEAST = 20;

    /** This many windows in equal steps; the first is just wide enough for twenty observations of each side. */
    public static List<BinomialWindow> around(CentredSample sample, int windows) {
        double step = StrictMath.max(sample.at(StrictMath.min(sample.size(), sample.left() + LEAST) - 1),
                -sample.at(StrictMath.max(0, sample.left() - LEAST)));
        return IntStream.rangeClosed(1, windows).mapToObj(k -> of(sample, k * step)).toList();
    }

    private static BinomialWindow of(CentredSample sample, double distance) {
        return new BinomialWindow(distance, sample.left() - sample.before(-distance),
                sample.before(StrictMath.nextUp(distance)) - sample.left());
    }

    /** Exact two-sided binomial p for a half. */
    public double pValue() {
        return BinomialTest.withDefaults().test(left + right, left, 0.5).getPValue();
    }
}
