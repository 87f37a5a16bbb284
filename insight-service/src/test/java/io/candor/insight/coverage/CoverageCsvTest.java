package io.candor.insight.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.disclosure.Disclosure;

class CoverageCsvTest {

    private static CoverageDay of(String tool) {
        Disclosure<PeopleRange> hidden = Disclosure.withheld();
        return new CoverageDay("csv", tool, LocalDate.of(2026, 4, 20), DayState.MISSING, 48, hidden, hidden,
                CoverageDay.UNKNOWN, hidden, hidden, hidden);
    }

    @Test
    void noNameBecomesAFormula() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(CoverageCsv.of(List.of(of(start + "cmd"))).lines().skip(1).findFirst().orElseThrow())
                    .contains("'").doesNotContain("csv," + start);
        }
        assertThat(CoverageCsv.of(List.of(of("a \"b\", c")))).contains("csv,\"a \"\"b\"\", c\",2026-04-20,missing,48,");
    }

    @Test
    void whatIsWithheldAndWhatIsUnknownAreWordsAndNoNumbers() {
        assertThat(CoverageCsv.of(List.of(of("chat"))).lines().skip(1).findFirst().orElseThrow().split(","))
                .hasSize(15).doesNotContain("0", "").contains("unknown", Disclosure.WORDING);
    }
}
