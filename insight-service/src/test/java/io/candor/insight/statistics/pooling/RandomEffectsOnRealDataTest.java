package io.candor.insight.statistics.pooling;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.candor.insight.statistics.ReferenceFile;

/** Log risk ratios of thirteen trials of the BCG vaccine (Colditz et al., JAMA 271:698, 1994). */
class RandomEffectsOnRealDataTest {

    @Test
    void matchesDerSimonianAndLaird() {
        List<Estimate> trials = trials();
        RandomEffects effects = RandomEffects.derSimonianLaird(trials);
        assertPrinted(effects.tau2(), "0.308760262862");
        assertPrinted(effects.mu(), "-0.714117222073");
        assertPrinted(effects.standardError(), "0.178742089535");
        assertPrinted(effects.interval(0.95), "-1.06444528008", "-0.363789164062");
        assertPrinted(effects.prediction(0.95), "-1.85815375273", "0.429919308586");
        assertPrinted(RandomEffects.q(trials), "152.233008082");
        assertPrinted(RandomEffects.inconsistency(trials), "92.1173468546");
    }

    @Test
    void pullsSmallTrialsFurther() {
        List<Estimate> trials = trials();
        RandomEffects effects = RandomEffects.derSimonianLaird(trials);
        assertPrinted(trials.getFirst().value(), "-0.88931133392");
        assertPrinted(trials.getFirst().variance(), "0.3255847650040");
        assertPrinted(effects.shrunk(trials.get(0)), "-0.799390973186");
        assertPrinted(effects.shrunk(trials.get(1)), "-1.248573568693");
        assertPrinted(effects.shrunk(trials.get(2)), "-0.984429013264");
        assertPrinted(effects.shrunk(trials.get(3)), "-1.397277187360");
    }

    /**
     * The root to machine precision, from an independent evaluation. metafor prints τ² 0.318093711863 because its root
     * finder stops at 1.2e-4: there Σ(y−μ)²/(v+τ²) is 11.9993 and not 12.
     */
    @Test
    void solvesThePauleMandelEquation() {
        RandomEffects effects = RandomEffects.pauleMandel(trials());
        assertPrinted(effects.tau2(), "0.318068452205");
        assertPrinted(effects.mu(), "-0.714968153493");
        assertPrinted(effects.standardError(), "0.180892191538");
    }

    private static List<Estimate> trials() {
        List<Estimate> trials = ReferenceFile.of("bcg.csv").rows().stream().map(RandomEffectsOnRealDataTest::logRatio)
                .toList();
        assertThat(trials).hasSize(13);
        return trials;
    }

    private static Estimate logRatio(NamedCsvRecord row) {
        double tpos = number(row, "tpos");
        double cpos = number(row, "cpos");
        double treated = tpos + number(row, "tneg");
        double controls = cpos + number(row, "cneg");
        return new Estimate(Math.log(tpos / treated / (cpos / controls)),
                1 / tpos - 1 / treated + 1 / cpos - 1 / controls);
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
