package io.candor.insight.statistics.series;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.statistics.ReferenceFile;

/** Flow of the Nile at Aswan, 1871 to 1970; the level fell after 1898. */
class NileOnRealDataTest {

    /** Segments of at least fifteen years, as strucchange finds them; BIC = n(ln(RSS/n)+1+ln 2π) + 2(m+1) ln n. */
    @ParameterizedTest
    @CsvSource({ "0,2835156.750,1318.242,''", "1,1597457.194,1270.084,28", "2,1552923.616,1276.467,28 83",
            "3,1538096.513,1284.718,28 68 83", "4,1507888.476,1291.944,28 45 68 83",
            "5,1659993.500,1310.765,15 30 45 68 83" })
    void matchesTheOptimalSegments(int changes, String squares, String bic, String places) {
        OptimalPartition.Partition best = new OptimalPartition(SegmentCost.mean(nile()), 15).withChanges(changes);
        assertPrinted(best.cost(), squares);
        assertPrinted(100 * (Math.log(best.cost() / 100) + 1 + Math.log(2 * Math.PI)) + 2 * (changes + 1) * Math.log(100),
                bic);
        assertThat(String.join(" ", best.changes().stream().map(String::valueOf).toList())).isEqualTo(places);
    }

    @Test
    void findsTheOneChangeOnceStandardised() {
        OptimalPartition scaled = new OptimalPartition(SegmentCost.standardised(nile()), 2);
        assertThat(scaled.penalised(OptimalPartition.schwarz(1, 100)).changes()).containsExactly(28);
    }

    /** The mistake to avoid: with the variance left in, almost every year is a change. */
    @Test
    void splitsAlmostEverywhereUnscaled() {
        OptimalPartition unscaled = new OptimalPartition(SegmentCost.mean(nile()), 1);
        assertThat(unscaled.penalised(OptimalPartition.schwarz(1, 100)).changes()).hasSizeGreaterThan(90);
    }

    /**
     * The top of the diffuse likelihood, from an independent evaluation with forty digits. R's StructTS stops on the flat
     * top at 1469.14663055 and 15098.57710465, whose likelihood is the same to twelve digits; its digits are left out.
     */
    @Test
    void findsTheTopOfTheLocalLevelsLikelihood() {
        LocalLevel level = LocalLevel.fit(nile());
        assertPrinted(level.levelVariance(), "1469.176360309515");
        assertPrinted(level.noiseVariance(), "15098.518324096279");
        assertPrinted(level.logLikelihood(nile()), "-632.545625103041");
        assertPrinted(new LocalLevel(1469.14663055, 15098.57710465).logLikelihood(nile()), "-632.5456251030");
    }

    private static double[] nile() {
        return ReferenceFile.of("nile.csv").numbers("flow");
    }
}
