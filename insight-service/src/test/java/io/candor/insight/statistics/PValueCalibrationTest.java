package io.candor.insight.statistics;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PValueCalibrationTest {

    @ParameterizedTest
    @CsvSource({ "0.05,2.23606797749979,2.456023486604883", "0.01,5.00000000000000,7.988400565320467",
            "0.001,15.811388300841896,53.25600376880312" })
    void matchesTheFamiliarLevels(double p, String eValue, String bound) {
        assertPrinted(new PValueCalibration(p).eValue(), eValue);
        assertPrinted(new PValueCalibration(p).bayesFactorBound(), bound);
    }

    @Test
    void isNoEvidenceAtTheOtherEnd() {
        assertThat(new PValueCalibration(1).eValue()).isEqualTo(0.5);
        assertThat(new PValueCalibration(0.5).bayesFactorBound()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> new PValueCalibration(0)).hasMessageContaining("p: 0");
    }
}
