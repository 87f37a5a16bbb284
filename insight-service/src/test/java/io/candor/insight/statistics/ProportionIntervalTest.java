package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reference: R's binom.test and prop.test, 2 of 8 at 95 %. */
class ProportionIntervalTest {

    @Test
    void matchesClopperAndPearson() {
        Interval interval = ProportionInterval.clopperPearson(2, 8, 0.95);
        assertThat(interval.low()).isCloseTo(0.0318540262499, within(3e-11));
        assertThat(interval.high()).isCloseTo(0.650855794413, within(6e-10));
    }

    @Test
    void matchesWilson() {
        Interval interval = ProportionInterval.wilson(2, 8, 0.95);
        assertThat(interval.low()).isCloseTo(0.0714792127521, within(7e-11));
        assertThat(interval.high()).isCloseTo(0.59072456969, within(5e-10));
    }

    @Test
    void reachesTheEndsOfTheScale() {
        assertThat(ProportionInterval.clopperPearson(0, 8, 0.95).low()).isZero();
        assertThat(ProportionInterval.clopperPearson(8, 8, 0.95).high()).isEqualTo(1);
    }

    @Test
    void obeysTheRuleOfThree() {
        assertThat(ProportionInterval.upperBound(0, 600, 0.95)).isCloseTo(1 - Math.pow(0.05, 1.0 / 600), within(1e-12));
        assertThat(ProportionInterval.lowerBound(600, 600, 0.95)).isCloseTo(Math.pow(0.05, 1.0 / 600), within(1e-12));
    }

    @Test
    void refusesMoreHitsThanTrials() {
        assertThatThrownBy(() -> ProportionInterval.wilson(9, 8, 0.95)).hasMessageContaining("9 of 8");
    }
}
