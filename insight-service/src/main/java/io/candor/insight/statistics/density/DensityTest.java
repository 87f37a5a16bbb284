package io.candor.insight.statistics.density;

/**
 * Test for a jump of a density at a cutoff by local polynomials (Cattaneo, Jansson and Ma, JASA 115:1449, 2020; Stata
 * Journal 18:234, 2018), for continuous quantities only. The bandwidth is chosen for polynomials of order p, the test uses
 * order p+1, which makes the bias that such a bandwidth leaves negligible.
 *
 * @param order
 *        p, from 1 to 3
 * @param kernel
 *        of the local fit
 * @param sides
 *        what the polynomials of the two sides share
 * @param variance
 *        how the jump's variance is estimated, in the test and for the bandwidth
 */
public record DensityTest(int order, Kernel kernel, Sides sides, Variance variance) {

    public DensityTest {
        if (order < 1 || order > 3) {
            throw new IllegalArgumentException("order: " + order);
        }
    }

    /** Order 2, triangular kernel, nothing shared, jackknife: what the authors recommend. */
    public static DensityTest standard() {
        return new DensityTest(2, Kernel.TRIANGULAR, Sides.SEPARATE, Variance.JACKKNIFE);
    }

    /** The robust test: a fit of order p+1 within a bandwidth for order p. */
    public DensityJump test(CentredSample sample, Bandwidth bandwidth) {
        return DensityJump.of(fit(sample, bandwidth, order + 1), variance);
    }

    /** With a bandwidth from the sample. */
    public DensityJump test(CentredSample sample) {
        return test(sample, bandwidth(sample).combined());
    }

    /** The conventional test, of order p. Its bias is as large as its error: for comparison only. */
    public DensityJump conventional(CentredSample sample, Bandwidth bandwidth) {
        return DensityJump.of(fit(sample, bandwidth, order), variance);
    }

    public BandwidthChoice bandwidth(CentredSample sample) {
        return BandwidthChoice.of(this, sample);
    }

    LocalFit fit(CentredSample sample, Bandwidth bandwidth, int fitted) {
        return new LocalFit(sample, bandwidth, fitted, kernel, sides);
    }
}
