package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorTimeTest {

    @ParameterizedTest
    @CsvSource({ "1750979225, 2025-06-26T23:07:05Z", "1750979225854, 2025-06-26T23:07:05.854Z",
            "1750979225854000, 2025-06-26T23:07:05.854Z", "1750979225.854, 2025-06-26T23:07:05.854Z",
            "2025-06-26T23:07:05.8540001Z, 2025-06-26T23:07:05.854000100Z", "2025-06-26T23:07:05, 2025-06-26T23:07:05Z",
            "2025-06-26 23:07:05.5, 2025-06-26T23:07:05.500Z", "2025-06-27T02:07:05+03:00, 2025-06-26T23:07:05Z",
            "2025-06-27T02:07+0300, 2025-06-26T23:07:00Z", "2025-06-26 23:07:05 UTC, 2025-06-26T23:07:05Z",
            "2025-06-26t23:07:05z, 2025-06-26T23:07:05Z", "2025-06-26, 2025-06-26T00:00:00Z" })
    void readsEveryForm(String text, Instant expected) throws Misread {
        assertThat(VendorTime.instant("t", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "now", "26.06.2025", "06/26/2025", "2025-13-01", "2025-02-30", "2025-02-30T00:00:00Z", "-1",
            "12",
            "2025-06-26T25:00:00Z", "NaN", "1e308", "99999999999999999999" })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> VendorTime.instant("t", text)).isInstanceOf(Misread.class);
    }
}
