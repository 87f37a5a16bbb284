package io.candor.insight.band;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageBandTest {

    @ParameterizedTest
    @CsvSource({ "0, NONE", "0.1, SOME", "15.9, SOME", "16, NEAR", "20, NEAR", "24, NEAR", "24.1, ABOVE", "500, ABOVE" })
    void useIsMeasuredAgainstTheLine(double mean, UsageBand band) {
        assertThat(UsageBand.of(mean, 20)).isEqualTo(band);
    }
}
