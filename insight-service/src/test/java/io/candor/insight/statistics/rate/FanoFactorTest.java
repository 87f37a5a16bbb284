package io.candor.insight.statistics.rate;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.CoalMining;

class FanoFactorTest {

    @Test
    void matchesTheCoalMiningDisasters() {
        FanoFactor fano = FanoFactor.of(CoalMining.counts());
        assertPrinted(fano.mean(), "1.70535714286");
        assertPrinted(fano.value(), "1.5810103297");
        assertPrinted(fano.chiSquared(), "175.492146597");
        assertPrinted(fano.overdispersion(), "9.30770306973e-05");
    }

    @Test
    void isZeroForAClock() {
        assertThat(FanoFactor.of(5, 5, 5, 5).value()).isZero();
        assertThat(FanoFactor.of(5, 5, 5, 5).overdispersion()).isEqualTo(1);
    }

    @Test
    void refusesWhatHasNoDispersion() {
        assertThatThrownBy(() -> FanoFactor.of(3)).hasMessageContaining("1 counts");
        assertThatThrownBy(() -> FanoFactor.of(0, 0, 0)).hasMessageContaining("sum 0");
    }
}
