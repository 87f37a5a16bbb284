package io.candor.insight.statistics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LocalLevelTest {

    /** A constant level without steps: the forecast is the mean, its variance σ²/n. */
    @Test
    void isTheMeanWhenTheLevelStandsStill() {
        LocalLevel.Level level = new LocalLevel(0, 4).forecast(new double[] { 1, 5, 3, 7 });
        assertThat(level.mean()).isCloseTo(4, within(1e-12));
        assertThat(level.variance()).isCloseTo(1, within(1e-12));
    }

    /** A random walk without noise: the last value is all there is to know. */
    @Test
    void isTheLastValueWithoutNoise() {
        LocalLevel.Level level = new LocalLevel(9, 0).forecast(new double[] { 1, 5, 3, 7 });
        assertThat(level.mean()).isEqualTo(7);
        assertThat(level.variance()).isEqualTo(9);
    }

    /** Differences of a random walk are independent N(0, 9). */
    @Test
    void hasTheLikelihoodOfARandomWalk() {
        double expected = -1.5 * Math.log(2 * Math.PI * 9) - (16 + 4 + 16) / 18.0;
        assertThat(new LocalLevel(9, 0).logLikelihood(new double[] { 1, 5, 3, 7 })).isCloseTo(expected, within(1e-12));
    }

    @Test
    void standsAtTheTopOfTheLikelihood() {
        double[] series = { 3, 4, 3, 6, 7, 6, 9, 8, 10, 9, 12, 11 };
        LocalLevel best = LocalLevel.fit(series);
        double top = best.logLikelihood(series);
        assertThat(top).isGreaterThan(new LocalLevel(best.levelVariance() * 1.01, best.noiseVariance()).logLikelihood(series))
                .isGreaterThan(new LocalLevel(best.levelVariance(), best.noiseVariance() * 1.01).logLikelihood(series))
                .isGreaterThan(
                        new LocalLevel(best.levelVariance() * 0.99, best.noiseVariance() * 0.99).logLikelihood(series));
    }

    /** A zigzag is all noise, a straight climb is all level: the top lies at an end of the range and has no slope of 0. */
    @Test
    void endsWhereTheRatioHasNoTop() {
        LocalLevel still = LocalLevel.fit(new double[] { 1, -1, 1, -1, 1, -1, 1, -1 });
        assertThat(still.levelVariance() / still.noiseVariance()).isLessThan(1e-6);
        LocalLevel climb = LocalLevel.fit(new double[] { 1, 2, 3, 4, 5, 6, 7, 8 });
        assertThat(climb.levelVariance() / climb.noiseVariance()).isGreaterThan(1e6);
    }

    @Test
    void refusesWhatDoesNotVary() {
        assertThatThrownBy(() -> LocalLevel.fit(new double[] { 2, 2, 2, 2 })).hasMessageContaining("not vary");
        assertThatThrownBy(() -> LocalLevel.fit(new double[2])).hasMessageContaining("2 observations");
        assertThatThrownBy(() -> new LocalLevel(0, 0)).hasMessageContaining("variances");
    }
}
