package io.candor.insight.statistics.rate;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference: R's poisson.test. */
class PoissonRateTest {

    @ParameterizedTest
    @CsvSource({ "0,0,3.68887945411", "1,0.0253178079843,5.57164339094", "5,1.62348639012,11.6683320793",
            "10,4.79538869613,18.390356042", "20,12.2165195854,30.8883779027", "50,37.1109637375,65.9187666643" })
    void matchesGarwood(int count, String low, String high) {
        assertPrinted(new PoissonRate(count, 1).garwood(0.95), low, high);
    }

    @Test
    void dividesByTheExposure() {
        PoissonRate rate = new PoissonRate(137, 24.19893);
        assertPrinted(rate.rate(), "5.66140734322");
        assertPrinted(rate.garwood(0.95), "4.75312480485", "6.69270933418");
    }

    @Test
    void refusesAnExposureOfNothing() {
        assertThatThrownBy(() -> new PoissonRate(3, 0)).hasMessageContaining("3 in 0");
        assertThatThrownBy(() -> new PoissonRate(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PoissonRate(1, 1).garwood(0)).hasMessageContaining("confidence");
    }
}
