package io.candor.insight.statistics.bunching;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrandsenTestTest {

    @ParameterizedTest
    @CsvSource({ "20,35,18,0,0.006767712629", "20,35,18,0.05,0.011711166353", "20,35,18,0.05,0.011711166353027441",
            "100,150,110,0.05,0.002545052401" })
    void matchesTheExactUpperTail(int below, int at, int above, double k, String p) {
        assertPrinted(new FrandsenTest(below, at, above).excess(k), p);
    }

    /** P(X ≥ n_c) and not P(X > n_c): 0.0135 and not 0.0068. */
    @Test
    void countsTheObservedNumberItselfWhenKIsZero() {
        assertPrinted(new FrandsenTest(20, 35, 18).twoSided(0), "0.0135");
    }

    /** Curvature of a Poisson of mean 20 and of a negative binomial of mean 20 and size 8, both at 20. */
    @Test
    void knowsTheCurvatureOfFamiliarDistributions() {
        PoissonDistribution poisson = PoissonDistribution.of(20);
        assertPrinted(FrandsenTest.curvature(poisson.probability(19), poisson.probability(20), poisson.probability(21)),
                "0.0244");
        double up = 20.0 / 28;
        assertPrinted(FrandsenTest.curvature(1, 27 / 20.0 * up, 27 / 20.0 * up * 28 / 21 * up), "0.0053");
    }

    @Test
    void isSilentWithoutObservations() {
        assertThat(new FrandsenTest(0, 0, 0).excess(0.05)).isEqualTo(1);
        assertThat(new FrandsenTest(0, 0, 0).twoSided(0.05)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoCountAndNoCurvature() {
        assertThatThrownBy(() -> new FrandsenTest(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrandsenTest(1, 1, 1).excess(1)).hasMessageContaining("k: 1");
    }
}
