package io.candor.insight.statistics.careless;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static io.candor.insight.statistics.Printed.assertRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.candor.insight.statistics.ReferenceFile;

/** The simulated answers of 200 people to ten scales of five items that come with R's careless, index by index. */
class CarelessIndicesOnRealDataTest {

    @Test
    void matchesRunsAndVariability() {
        AnswerGrid grid = grid();
        List<NamedCsvRecord> expected = expected();
        for (int person = 0; person < 200; person++) {
            Straightlining runs = Straightlining.of(grid.of(person));
            assertThat(runs.longest()).isEqualTo(Integer.parseInt(expected.get(person).getField("longstr")));
            assertRecorded(runs.average(), expected.get(person).getField("avgstr"));
            assertRecorded(ResponseVariability.of(grid.of(person)), expected.get(person).getField("irv"));
        }
    }

    @Test
    void matchesDistancesAndTheirFlags() {
        MahalanobisDistance distance = new MahalanobisDistance(grid());
        List<NamedCsvRecord> expected = expected();
        double cut = distance.critical(0.99);
        assertPrinted(cut, "76.153891249");
        for (int person = 0; person < 200; person++) {
            assertRecorded(distance.squared(person), expected.get(person).getField("d_sq"));
            assertThat(distance.squared(person) > cut)
                    .isEqualTo(expected.get(person).getField("flagged99").equals("TRUE"));
        }
        assertThat(IntStream.range(0, 200).filter(person -> distance.squared(person) > cut)).hasSize(23);
        assertPrinted(IntStream.range(0, 200).mapToDouble(distance::squared).sum(), "9950.00000000");
    }

    @Test
    void matchesSynonyms() {
        PsychometricSynonyms synonyms = new PsychometricSynonyms(grid(), 0.6);
        assertThat(synonyms.pairs()).hasSize(53);
        PsychometricSynonyms.Pair top = synonyms.pairs().getFirst();
        assertPrinted(top.correlation(), "0.700087887118");
        List<String> items = ReferenceFile.of("careless_dataset.csv").rows().getFirst().getHeader();
        assertThat(items.get(top.later())).isEqualTo("scaleI1");
        assertThat(items.get(top.earlier())).isEqualTo("scaleC1");
        List<NamedCsvRecord> expected = expected();
        for (int person = 0; person < 200; person++) {
            assertOptional(synonyms.consistency(person), expected.get(person).getField("psychsyn"));
        }
    }

    @Test
    void matchesEvenAndOdd() {
        AnswerGrid grid = grid();
        int[] lengths = new int[10];
        Arrays.fill(lengths, 5);
        List<NamedCsvRecord> expected = expected();
        for (int person = 0; person < 200; person++) {
            assertOptional(EvenOddInconsistency.of(grid.of(person), lengths), expected.get(person).getField("evenodd"));
        }
    }

    private static void assertOptional(OptionalDouble actual, String recorded) {
        if (recorded.equals("NA")) {
            assertThat(actual).isEmpty();
        } else {
            assertRecorded(actual.orElseThrow(), recorded);
        }
    }

    private static AnswerGrid grid() {
        List<NamedCsvRecord> rows = ReferenceFile.of("careless_dataset.csv").rows();
        assertThat(rows).hasSize(200);
        return new AnswerGrid(rows.stream()
                .map(row -> row.getFields().stream().mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new));
    }

    private static List<NamedCsvRecord> expected() {
        return ReferenceFile.of("careless_dataset_expected.csv").rows();
    }
}
