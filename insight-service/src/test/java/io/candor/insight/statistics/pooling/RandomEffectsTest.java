package io.candor.insight.statistics.pooling;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class RandomEffectsTest {

    /** Coaching in eight schools (Rubin, J. Educational Statistics 6:377, 1981): effects and squared standard errors. */
    private static final List<Estimate> SCHOOLS = List.of(new Estimate(28, 15 * 15), new Estimate(8, 10 * 10),
            new Estimate(-3, 16 * 16), new Estimate(7, 11 * 11), new Estimate(-1, 9 * 9), new Estimate(1, 11 * 11),
            new Estimate(18, 10 * 10), new Estimate(12, 18 * 18));

    @Test
    void findsNoDifferenceBetweenEightSchools() {
        for (RandomEffects effects : List.of(RandomEffects.derSimonianLaird(SCHOOLS),
                RandomEffects.pauleMandel(SCHOOLS))) {
            assertThat(effects.tau2()).isZero();
            assertPrinted(effects.mu(), "7.68561672496");
            assertPrinted(effects.standardError(), "4.0719191584");
            assertThat(effects.shrunk(SCHOOLS.getFirst())).isEqualTo(effects.mu());
        }
        assertPrinted(RandomEffects.q(SCHOOLS), "4.7070788644");
        assertThat(RandomEffects.inconsistency(SCHOOLS)).isZero();
    }

    /** With equal variances v both estimates are s² − v. */
    @Test
    void subtractsTheSamplingVarianceWhenItIsEqual() {
        List<Estimate> groups = List.of(new Estimate(1, 2), new Estimate(5, 2), new Estimate(9, 2));
        assertThat(RandomEffects.derSimonianLaird(groups).tau2()).isCloseTo(14, within(1e-12));
        assertThat(RandomEffects.pauleMandel(groups).tau2()).isCloseTo(14, within(1e-12));
    }

    @Test
    void refusesASingleGroup() {
        assertThatThrownBy(() -> RandomEffects.derSimonianLaird(SCHOOLS.subList(0, 1)))
                .hasMessageContaining("fewer than two");
        assertThatThrownBy(() -> new Estimate(1, 0)).hasMessageContaining("variance");
        assertThatThrownBy(() -> RandomEffects.pauleMandel(SCHOOLS).interval(2)).hasMessageContaining("confidence");
    }
}
