package io.candor.insight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1+2", "-", "--1", "-1e5", "@SUM(A1)", "\tx", "-1\n", "-A1" })
    void nothingIsRunAsAFormula(String text) {
        assertThat(CsvLine.of(List.of(text)).replace("\"", "")).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-16.1", "0", "-3", "2.50", "a=b", "" })
    void numbersAndWordsAreLeftAsTheyAre(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo(text + "\r\n");
    }
}
