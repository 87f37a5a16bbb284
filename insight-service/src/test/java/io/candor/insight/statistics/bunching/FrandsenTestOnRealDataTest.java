package io.candor.insight.statistics.bunching;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.candor.insight.statistics.ReferenceFile;

class FrandsenTestOnRealDataTest {

    /** Every row in both tails; the third p of the file follows another algorithm and is not matched on purpose. */
    @Test
    void matchesEveryPrintedRow() {
        ReferenceFile file = ReferenceFile.of("frandsen-reference.csv");
        assertThat(file.rows()).hasSize(20);
        for (NamedCsvRecord row : file.rows()) {
            FrandsenTest test = new FrandsenTest(count(row, "n_below"), count(row, "n_at"), count(row, "n_above"));
            double k = Double.parseDouble(row.getField("k"));
            assertPrinted(test.excess(k), row.getField("p_one_sided_upper"));
            assertPrinted(test.twoSided(k), row.getField("p_two_sided_doubled"));
        }
    }

    private static int count(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
