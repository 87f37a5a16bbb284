package io.candor.insight.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final double[] X = { 0, 1, 2, 3, 4, 5 };
    private static final Design LINE = Design.intercept(6).with(X);

    @Test
    void drawsALineThroughPointsOnIt() {
        LeastSquares fit = LeastSquares.fit(LINE, Arrays.stream(X).map(x -> 3 - 2 * x).toArray());
        assertThat(fit.coefficient(0)).isCloseTo(3, within(1e-12));
        assertThat(fit.coefficient(1)).isCloseTo(-2, within(1e-12));
        assertThat(fit.residualSquares()).isCloseTo(0, within(1e-20));
    }

    /** Units of a millionth and of a million side by side: the same line. */
    @Test
    void doesNotMindUnits() {
        double[] square = Arrays.stream(X).map(x -> 1e9 * x * x).toArray();
        LeastSquares fit = LeastSquares.fit(
                Design.intercept(6).with(Arrays.stream(X).map(x -> 1e-9 * x).toArray()).with(square),
                Arrays.stream(X).map(x -> 3 - 2 * x + x * x).toArray());
        assertThat(fit.coefficient(1)).isCloseTo(-2e9, within(1e-2));
        assertThat(fit.coefficient(2)).isCloseTo(1e-9, within(1e-20));
    }

    /** Without lags the estimate is White's: with one column of ones, Σe²/n². */
    @Test
    void allowsForUnequalVarianceWithoutLags() {
        double[] y = { 1, 2, 4, 5 };
        LeastSquares fit = LeastSquares.fit(Design.intercept(4), y);
        assertThat(fit.neweyWest(0, 0)).isCloseTo(Math.sqrt(10) / 4, within(1e-12));
    }

    /** A saturated Poisson model gives the logarithms of the group means. */
    @Test
    void fitsGroupMeans() {
        Design groups = Design.intercept(4).withLevels(new int[] { 0, 0, 1, 1 });
        PoissonRegression fit = PoissonRegression.fit(groups, new int[] { 2, 4, 6, 12 });
        assertThat(fit.mean(0)).isCloseTo(3, within(1e-10));
        assertThat(fit.coefficient(1)).isCloseTo(Math.log(3), within(1e-10));
        assertThat(fit.standardError(1)).isCloseTo(Math.sqrt(1.0 / 6 + 1.0 / 18), within(1e-10));
        assertThat(fit.dispersion()).isCloseTo((1 / 3.0 + 1 / 3.0 + 1 + 1) / 2, within(1e-10));
    }

    @Test
    void refusesThetaWithoutOverdispersion() {
        assertThatThrownBy(() -> NegativeBinomialRegression.fit(Design.intercept(4), new int[] { 5, 5, 5, 5 }))
                .hasMessageContaining("not overdispersed");
    }

    @Test
    void refusesDesignsWithoutAnAnswer() {
        assertThatThrownBy(() -> LeastSquares.fit(LINE.with(X), new double[6])).hasMessageContaining("depend");
        assertThatThrownBy(() -> LeastSquares.fit(LINE, new double[5])).hasMessageContaining("5 values");
        assertThatThrownBy(() -> LeastSquares.fit(LINE, X).neweyWest(0, 6)).hasMessageContaining("lag: 6");
        assertThatThrownBy(() -> LINE.with(new double[3])).hasMessageContaining("3 values for 6");
        assertThatThrownBy(() -> Design.intercept(0)).hasMessageContaining("no observations");
        assertThatThrownBy(() -> PoissonRegression.fit(LINE, new int[] { 1 })).hasMessageContaining("1 counts");
        assertThatThrownBy(() -> PoissonRegression.fit(Design.intercept(4).withLevels(new int[] { 0, 0, 1, 1 }),
                new int[] { 2, 4, 0, 0 })).hasMessageContaining("runs away");
    }

    @Test
    void findsAStepInALog() {
        double[] values = new double[24];
        Arrays.setAll(values, t -> Math.exp(1 + 0.01 * t + 0.3 * (t % 4) - (t >= 12 ? 0.5 : 0)));
        InterruptedTimeSeries shift = InterruptedTimeSeries.of(values, 12, 4, 4);
        assertThat(shift.shift()).isCloseTo(-0.5, within(1e-10));
        assertThat(shift.ratio(0.95).high()).isCloseTo(Math.exp(-0.5), within(1e-6));
    }

    @Test
    void refusesASeriesWithoutABefore() {
        assertThatThrownBy(() -> InterruptedTimeSeries.of(X, 0, 1, 1)).hasMessageContaining("start 0");
        assertThatThrownBy(() -> InterruptedTimeSeries.of(X, 3, 1, 1)).hasMessageContaining("not positive");
        assertThatThrownBy(() -> new InterruptedTimeSeries(0, 1, 1).ratio(1)).hasMessageContaining("confidence");
    }

    /** Two groups, two periods: (8−3) − (4−2) = 3, and the other deal says −3. */
    @Test
    void isTheDifferenceOfTwoDifferences() {
        DifferenceInDifferences did = DifferenceInDifferences.of(new double[][] { { 3, 8 }, { 2, 4 } },
                new int[] { 1, 2 }, 0, new SplittableRandom(1));
        assertThat(did.effect()).isCloseTo(3, within(1e-12));
        assertThat(did.pValue()).isEqualTo(1);
    }

    /** Of 4!/(2!2!) = 6 ways to choose the two treated of four groups, two are as extreme as the true one. */
    @Test
    void countsAllDealsOfAFewGroups() {
        double[][] values = { { 1, 5, 6 }, { 2, 7, 6 }, { 4, 4.5, 4 }, { 3, 3, 3.5 } };
        DifferenceInDifferences did = DifferenceInDifferences.of(values, new int[] { 1, 1, 3, 3 }, 0,
                new SplittableRandom(1));
        assertThat(did.effect()).isCloseTo(4.5 - 0.25, within(1e-12));
        assertThat(did.pValue()).isCloseTo(2.0 / 6, within(1e-12));
    }

    @Test
    void drawsDealsOfManyGroups() {
        double[][] values = new double[20][8];
        int[] starts = new int[20];
        for (int group = 0; group < 20; group++) {
            starts[group] = group < 10 ? 4 : 8;
            for (int period = 0; period < 8; period++) {
                values[group][period] = group + Math.sin(7 * group + 3 * period) + (period >= starts[group] ? 4 : 0);
            }
        }
        assertThat(DifferenceInDifferences.of(values, starts, 199, new SplittableRandom(1)).pValue()).isEqualTo(0.005);
    }

    @Test
    void refusesAPanelWithNobodyToCompare() {
        assertThatThrownBy(() -> DifferenceInDifferences.of(new double[][] { { 1, 2 }, { 1, 3 } }, new int[] { 1, 1 }, 9,
                new SplittableRandom(1))).hasMessageContaining("nobody to compare");
        assertThatThrownBy(() -> DifferenceInDifferences.of(new double[][] { { 1, 2 }, { 1 } }, new int[] { 1, 1 }, 9,
                new SplittableRandom(1))).hasMessageContaining("2 groups");
    }
}
