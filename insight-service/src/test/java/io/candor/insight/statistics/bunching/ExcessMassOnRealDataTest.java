package io.candor.insight.statistics.bunching;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.ReferenceFile;

/**
 * The kink example of R's bunching: bins of 50 around 10,000. Its diffuse and round-number examples are about other data
 * than this file and are left out.
 */
class ExcessMassOnRealDataTest {

    private static final ExcessMass QUARTIC = new ExcessMass(4, 0, 0, List.of());

    @Test
    void matchesTheFitWithoutCorrection() {
        Excess excess = QUARTIC.fit(kink());
        assertPrinted(excess.mass(), "648.751076072");
        assertPrinted(excess.relative(), "1.988515604");
        assertPrinted(excess.standardError(), "18.8938222443");
    }

    /** The vignette stops as soon as B no longer grows by 1, which is after its second correction. */
    @Test
    void matchesTheVignetteAfterTwoCorrections() {
        Excess excess = QUARTIC.fit(kink());
        excess = QUARTIC.fit(kink(), excess.mass());
        excess = QUARTIC.fit(kink(), excess.mass());
        assertPrinted(excess.mass(), "629.511114962");
        assertPrinted(excess.relative(), "1.822087894");
    }

    @Test
    void goesOnToTheFixedPoint() {
        Excess excess = QUARTIC.fitFromAbove(kink());
        assertPrinted(excess.mass(), "629.493090988");
        assertPrinted(excess.relative(), "1.821940675");
    }

    @Test
    void findsAboutTheSameByLikelihood() {
        LogLinearExcess excess = LogLinearExcess.of(kink(), 4);
        assertThat(excess.excess()).isCloseTo(648.75, within(10.0));
        assertThat(excess.pValue()).isLessThan(1e-100);
    }

    private static BinCounts kink() {
        ReferenceFile bins = ReferenceFile.of("bunching_kink1_bins.csv");
        assertThat(bins.counts("z_rel")).hasSize(39).startsWith(-19).endsWith(19);
        return new BinCounts(-19, bins.numbers("freq_orig"));
    }
}
