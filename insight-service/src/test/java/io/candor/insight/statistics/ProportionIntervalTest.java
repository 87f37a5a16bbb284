package io.candor.insight.statistics;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference: R's binom.test and prop.test at 95 %. */
class ProportionIntervalTest {

    @ParameterizedTest
    @CsvSource({ "2,8,0.0318540262499,0.650855794413", "5,12,0.151652229808,0.723330314318",
            "0,10,0,0.308497107819", "7,10,0.34754714994,0.933260488822", "682,925,0.707668264079,0.765406558242" })
    void matchesClopperAndPearson(int x, int n, String low, String high) {
        assertPrinted(ProportionInterval.clopperPearson(x, n, 0.95), low, high);
    }

    @ParameterizedTest
    @CsvSource({ "2,8,0.0714792127521,0.59072456969", "5,12,0.193260313659,0.68048868745", "0,10,0,0.277532799863",
            "7,10,0.396778147461,0.892208732594" })
    void matchesWilson(int x, int n, String low, String high) {
        assertPrinted(ProportionInterval.wilson(x, n, 0.95), low, high);
    }

    @ParameterizedTest
    @CsvSource({ "2,8,0.0559668897247,0.591623510573", "5,12,0.18047869479,0.68805957496",
            "7,10,0.394181681851,0.907305406062" })
    void matchesJeffreys(int x, int n, String low, String high) {
        assertPrinted(ProportionInterval.jeffreys(x, n, 0.95), low, high);
    }

    /** The lower limit is 0 by Brown, Cai and DasGupta; the plain quantile would be 0.0000479 and never cover 0. */
    @Test
    void keepsTheEndsOfTheScaleUnderJeffreysPrior() {
        Interval interval = ProportionInterval.jeffreys(0, 10, 0.95);
        assertThat(interval.low()).isZero();
        assertPrinted(interval.high(), "0.217196267509");
        assertThat(ProportionInterval.jeffreys(10, 10, 0.95).high()).isEqualTo(1);
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
