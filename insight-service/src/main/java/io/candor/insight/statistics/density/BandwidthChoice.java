package io.candor.insight.statistics.density;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Bandwidths that balance squared bias and variance of a density test, h = (v/(2p·bias²·N))^{1/(2p+1)}, for the density on
 * either side, their difference and their sum (Cattaneo, Jansson and Ma, 2020, section 5; pilot bandwidths by a normal
 * reference, as in their supplement). No bandwidth is longer than the data or holds fewer than 20+p+1 observations or
 * different values of its side.
 */
public final class BandwidthChoice {

    private static final int LEAST = 20;
    /** Constants of the normal reference for p = 1, 2, 3, to the digits the authors compute with. */
    private static final double[] BIAS_PILOT = { 25884.444444494151, 3430865.4551236178, 845007948.04262602 };
    private static final double[] VARIANCE_PILOT = { 4.8, 548.57142857155464, 100800.000000204 };

    private final CentredSample sample;
    private final int least;
    private final Sides sides;
    private final double left;
    private final double right;
    private final double difference;
    private final double sum;

    private BandwidthChoice(DensityTest test, CentredSample sample) {
        int p = test.order();
        this.sample = sample;
        this.least = LEAST + p + 1;
        this.sides = test.sides();
        double biasPilot = pilot(sample, LEAST + p + 3, s -> s * StrictMath.pow(
                (2 * p + 1) / 4.0 * reference(sample, p + 2) * BIAS_PILOT[p - 1] / sample.size(), 1.0 / (2 * p + 5)));
        double variancePilot = pilot(sample, LEAST + p + 1, s -> s * StrictMath.pow(
                reference(sample, p) * VARIANCE_PILOT[p - 1] / (2.0 * p * sample.size()), 1.0 / (2 * p + 1)));
        LocalFit curved = test.fit(sample, Bandwidth.both(biasPilot), p + 2);
        int next = sides.columns(p);
        double[] bias = biasFactors(test);
        double leftBias = bias[0] * curved.coefficient(next, false);
        double rightBias = bias[1] * curved.coefficient(sides == Sides.SEPARATE ? next + 1 : next, true);
        DensityCovariance covariance = test.fit(sample, Bandwidth.both(variancePilot), p).covariance(test.variance());
        this.left = balanced(p, variancePilot * covariance.left(), leftBias);
        this.right = balanced(p, variancePilot * covariance.right(), rightBias);
        this.difference = balanced(p, variancePilot * covariance.ofDifference(), rightBias - leftBias);
        this.sum = balanced(p, variancePilot * covariance.ofSum(), rightBias + leftBias);
    }

    static BandwidthChoice of(DensityTest test, CentredSample sample) {
        return new BandwidthChoice(test, sample);
    }

    /**
     * The recommended choice: per side the median of its own bandwidth, that of the difference and that of the sum. Joined
     * sides have the same bias, which leaves the sum.
     */
    public Bandwidth combined() {
        return sides == Sides.JOINED ? within(sum, sum)
                : within(median(left, difference, sum), median(right, difference, sum));
    }

    /** The bandwidth of the difference on both sides. */
    public Bandwidth ofDifference() {
        return within(difference, difference);
    }

    private Bandwidth within(double leftBandwidth, double rightBandwidth) {
        return new Bandwidth(StrictMath.max(leftBandwidth, sample.reach(false, least)),
                StrictMath.max(rightBandwidth, sample.reach(true, least)));
    }

    /** v is the variance times the pilot bandwidth it was estimated with; N cancels. */
    private double balanced(int p, double v, double bias) {
        return StrictMath.min(sample.range(), StrictMath.pow(v / (2 * p * bias * bias), 1.0 / (2 * p + 1)));
    }

    private static double pilot(CentredSample sample, int least, DoubleUnaryOperator ofDeviation) {
        double h = StrictMath.min(sample.range(), ofDeviation.applyAsDouble(sample.standardDeviation()));
        return StrictMath.max(h, StrictMath.max(sample.reach(false, least), sample.reach(true, least)));
    }

    /** 1/(He_k(z)²φ(z)), He the probabilists' Hermite polynomial, at the cutoff's distance z from the mean. */
    private static double reference(CentredSample sample, int k) {
        double z = sample.mean() / sample.standardDeviation();
        double before = 1;
        double hermite = z;
        for (int j = 1; j < k; j++) {
            double next = z * hermite - j * before;
            before = hermite;
            hermite = next;
        }
        return StrictMath.sqrt(2 * StrictMath.PI) * StrictMath.exp(z * z / 2) / (hermite * hermite);
    }

    /** [S⁻¹C] of the two slopes, C the column of u^{p+1}, on the scale of that power's own sign on the left. */
    private static double[] biasFactors(DensityTest test) {
        Kernel kernel = test.kernel();
        int p = test.order();
        int columns = test.sides().columns(p);
        RealMatrix s = new Array2DRowRealMatrix(columns, columns);
        RealVector c = new ArrayRealVector(columns);
        for (boolean onRight : new boolean[] { false, true }) {
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    if (test.sides().counts(i, onRight) && test.sides().counts(j, onRight)) {
                        s.addToEntry(i, j, signed(kernel, test.sides().power(i) + test.sides().power(j), onRight));
                    }
                }
                if (test.sides().counts(i, onRight)) {
                    c.addToEntry(i, signed(kernel, test.sides().power(i) + p + 1, onRight));
                }
            }
        }
        RealVector factors = new LUDecomposition(s).getSolver().solve(c);
        int slope = test.sides().leftSlope();
        return new double[] { factors.getEntry(slope), factors.getEntry(slope + 1) };
    }

    private static double signed(Kernel kernel, int power, boolean onRight) {
        return (onRight || power % 2 == 0 ? 1 : -1) * kernel.moment(power);
    }

    private static double median(double... three) {
        return Arrays.stream(three).sorted().toArray()[1];
    }
}
