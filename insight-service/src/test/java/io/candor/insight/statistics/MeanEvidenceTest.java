package io.candor.insight.statistics;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class MeanEvidenceTest {

    @Test
    void agreesWithAnIndependentEvaluation() {
        assertThat(MeanEvidence.eValue(22, 34, 0.2)).isCloseTo(2406417.5281767, within(2e-3));
        assertThat(MeanEvidence.eValue(3, 20, 0.15)).isCloseTo(0.175573801274162, within(1e-10));
        assertThat(MeanEvidence.eValue(30, 40, 0.5)).isCloseTo(75.3286766453714, within(7e-8));
        assertThat(MeanEvidence.eValue(new double[] { .5, .25, .75, 0, 1, .5 }, 0.25))
                .isCloseTo(4.096643625, within(4e-9));
    }

    /** 15 of 25 at the line against a third, with a half fixed beforehand. */
    @Test
    void matchesTheLikelihoodRatioOfOneAlternative() {
        assertPrinted(MeanEvidence.likelihoodRatio(15, 25, 1.0 / 3, 0.5), "24.6593440372");
    }

    @Test
    void bettingOnYesAndNoIsTheLikelihoodRatio() {
        double[] answers = new double[34];
        Arrays.fill(answers, 0, 22, 1);
        double ratio = MeanEvidence.eValue(22, 34, 0.2);
        assertThat(MeanEvidence.eValue(answers, 0.2)).isCloseTo(ratio, within(ratio * 1e-12));
    }

    @Test
    void knowsItsExactPower() {
        assertThat(MeanEvidence.power(34, 0.2, 0.45, 3)).isCloseTo(0.9060030501283107, within(1e-12));
        assertThat(MeanEvidence.power(8, 0.15, 0.3, 3)).isCloseTo(0.19410435, within(1e-12));
        assertThat(MeanEvidence.power(0, 0.15, 0.3, 3)).isZero();
    }

    @Test
    void findsTheLeastShareItWouldSee() {
        double share = MeanEvidence.detectable(34, 0.2, 3);
        assertThat(MeanEvidence.power(34, 0.2, share, 3)).isGreaterThanOrEqualTo(0.8);
        assertThat(MeanEvidence.power(34, 0.2, share - 0.01, 3)).isLessThan(0.8);
        assertThat(MeanEvidence.detectable(1, 0.2, 1000)).isInfinite();
    }

    /** Exact mean over all outcomes, for every share up to the null: never above 1. */
    @Property(tries = 100)
    void meanIsAtMostOneUnderTheNull(@ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll @DoubleRange(min = 0.05, max = 0.6) double nullShare,
            @ForAll @DoubleRange(min = 0.01, max = 1) double fraction) {
        BinomialDistribution outcomes = BinomialDistribution.of(n, nullShare * fraction);
        double mean = 0;
        for (int yes = 0; yes <= n; yes++) {
            mean += outcomes.probability(yes) * MeanEvidence.eValue(yes, n, nullShare);
        }
        assertThat(mean).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> MeanEvidence.eValue(3, 2, 0.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanEvidence.likelihoodRatio(1, 2, 0.5, 0.4)).hasMessageContaining("alternative 0.4");
        assertThatThrownBy(() -> MeanEvidence.eValue(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanEvidence.eValue(new double[] { 1.5 }, 0.2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
