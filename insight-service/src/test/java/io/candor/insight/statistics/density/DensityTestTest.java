package io.candor.insight.statistics.density;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Sequences that need no file; the expected values are the authors' own fixture. */
class DensityTestTest {

    private final DensityTest standard = DensityTest.standard();

    @Test
    void matchesTheDefault() {
        assertPrinted(standard.bandwidth(smooth(0)).combined().left(), "1.50963953837714");
        assertPrinted(standard.bandwidth(smooth(0)).combined().right(), "1.50963953837714");
        assertPrinted(standard.test(smooth(0)).t(), "0.00156338497506903");
        assertPrinted(standard.test(smooth(0)).pValue(), "0.998752599773945");
    }

    @Test
    void matchesAFixedBandwidth() {
        DensityJump jump = standard.test(smooth(0), Bandwidth.both(0.6));
        assertPrinted(jump.left(), "0.354367884412909");
        assertPrinted(jump.right(), "0.365406709868296");
        assertPrinted(jump.error(), "0.317064829733214");
        assertPrinted(jump.t(), "0.0348156730744156");
    }

    @Test
    void givesTiesTheirCommonValue() {
        assertPrinted(standard.test(CentredSample.of(rounded(), 0), Bandwidth.both(0.8)).t(), "0.604314356992755");
        assertPrinted(standard.test(CentredSample.ignoringTies(rounded(), 0), Bandwidth.both(0.8)).t(),
                "-0.171811191315553");
    }

    /** κ of the triangular kernel: 4/5, −3/7 and 4/21 for orders 1, 2 and 3, seen through the kernel's moments. */
    @Test
    void integratesItsKernels() {
        for (Kernel kernel : Kernel.values()) {
            double sum = 0;
            double pairs = 0;
            for (int i = 0; i < 2_000; i++) {
                double u = (i + 0.5) / 2_000;
                sum += kernel.at(u) * u * u / 2_000;
                double v = (i % 40 + 0.5) / 40;
                double w = (i / 40 + 0.5) / 50;
                pairs += Math.min(v, w) * v * v * w * kernel.at(v) * kernel.at(w) / 2_000;
            }
            assertThat(kernel.moment(2)).isCloseTo(sum, within(1e-6));
            assertThat(kernel.shared(2, 1)).isCloseTo(pairs, within(1e-4));
        }
    }

    /** The twentieth observation on the right lies at 19 and belongs to the window it sets. */
    @Test
    void holdsTwentyOfTheSparserSideInItsFirstWindow() {
        double[] x = new double[80];
        Arrays.setAll(x, i -> i < 40 ? -0.01 * (i + 1) : i - 40);
        assertThat(BinomialWindow.around(CentredSample.of(x, 0), 2)).containsExactly(new BinomialWindow(19, 40, 20),
                new BinomialWindow(38, 40, 39));
    }

    @Test
    void refusesWhatHasNoDensity() {
        assertThatThrownBy(() -> CentredSample.of(new double[] { 1, 2 }, 0)).hasMessageContaining("one side");
        assertThatThrownBy(() -> new Bandwidth(0, 1)).hasMessageContaining("bandwidths");
        assertThatThrownBy(() -> new DensityTest(4, Kernel.UNIFORM, Sides.JOINED, Variance.PLUG_IN))
                .hasMessageContaining("order: 4");
        assertThatThrownBy(() -> standard.test(smooth(0), Bandwidth.both(0.01))).hasMessageContaining("observations within");
        assertThatThrownBy(() -> standard.test(CentredSample.of(new double[] { -1, -1, -1, -1, 1, 1, 1, 1 }, 0),
                Bandwidth.both(2))).hasMessageContaining("too few different values");
        assertThatThrownBy(() -> new DensityTest(2, Kernel.UNIFORM, Sides.JOINED, Variance.PLUG_IN).test(smooth(0),
                new Bandwidth(0.5, 0.6))).hasMessageContaining("one bandwidth");
    }

    /** 200 equally spaced points on −1.5 … 1.5, each moved by sin(i)/20. */
    static CentredSample smooth(double cutoff) {
        double[] x = new double[200];
        Arrays.setAll(x, i -> -1.5 + 3.0 * i / 199 + 0.05 * Math.sin(i));
        return CentredSample.of(x, cutoff);
    }

    /** 240 such points on −1.4 … 1.6, moved by 0.08·sin(i/2) and rounded to tenths. */
    static double[] rounded() {
        double[] x = new double[240];
        Arrays.setAll(x, i -> Math.rint(10 * (-1.4 + 3.0 * i / 239 + 0.08 * Math.sin(i / 2.0))) / 10);
        return x;
    }
}
