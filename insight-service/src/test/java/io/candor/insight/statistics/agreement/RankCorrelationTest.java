package io.candor.insight.statistics.agreement;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PersonBootstrap;

class RankCorrelationTest {

    /** Lightness and preference of nine lots of tuna (Hollander and Wolfe, 1973, p. 187), as in R's help of cor.test. */
    private static final PairedValues TUNA = new PairedValues(
            new double[] { 44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1 },
            new double[] { 2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8 });

    @Test
    void matchesKendall() {
        KendallTau tau = KendallTau.of(TUNA);
        assertPrinted(tau.tau(), "0.444444444444");
        assertThat(KendallExact.of(TUNA).concordant()).isEqualTo(26);
        assertPrinted(KendallExact.of(TUNA).twoSided(), "0.119438932981");
    }

    /** S = Σd² = 48 and ρ = 1 − 6S/(n³−n). */
    @Test
    void matchesSpearman() {
        double rho = SpearmanRho.of(TUNA).rho();
        assertPrinted(rho, "0.600000000000");
        assertThat((1 - rho) * (9 * 9 * 9 - 9) / 6).isCloseTo(48, within(1e-9));
    }

    @Test
    void countsTiesOnBothSides() {
        assertPrinted(KendallTau.tau(new double[] { 12, 2, 1, 12, 2 }, new double[] { 1, 4, 7, 1, 0 }),
                "-0.471404520791");
    }

    @Test
    void matchesTheIntervals() {
        assertPrinted(new SpearmanRho(0.5, 30).fieller(0.95), "0.15958407351", "0.734141797332");
        assertPrinted(new SpearmanRho(0.5, 30).bonettWright(0.95), "0.148132183391", "0.73950319492");
        assertPrinted(new KendallTau(0.4, 30).fieller(0.95), "0.167944169862", "0.590053050668");
    }

    @Test
    void drawsPeopleWholeInSmallGroups() {
        Interval interval = TUNA.bootstrap(KendallTau::tau, new PersonBootstrap(999), 0.95, new SplittableRandom(7));
        assertThat(interval.contains(0.444444444444)).isTrue();
        assertThat(interval.low()).isBetween(-0.5, 0.2);
        assertThat(interval.high()).isBetween(0.7, 1.0);
    }

    /** With two people half of the draws hold only one of them, who has no relation to anybody. */
    @Test
    void countsADrawWithoutVariationAsNoRelation() {
        PairedValues two = new PairedValues(new double[] { 1, 2 }, new double[] { 3, 4 });
        assertThat(two.bootstrap(KendallTau::tau, new PersonBootstrap(199), 0.95, new SplittableRandom(7)))
                .isEqualTo(new Interval(0, 1));
        PairedValues tied = new PairedValues(new double[] { 1, 2, 3 }, new double[] { 3, 4, 4 });
        assertThat(tied.tied()).isTrue();
        assertThat(tied.bootstrap(KendallTau::tau, new PersonBootstrap(199), 0.95, new SplittableRandom(7)).high())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void refusesWhatHasNoRanks() {
        assertThatThrownBy(() -> new PairedValues(new double[] { 1, 2 }, new double[] { 3, 3 }))
                .hasMessageContaining("the same");
        assertThatThrownBy(() -> new PairedValues(new double[] { 1, 2 }, new double[] { 3 }))
                .hasMessageContaining("2 and 1");
        assertThatThrownBy(() -> new KendallTau(0.4, 4).fieller(0.95)).hasMessageContaining("below 5");
        assertThatThrownBy(() -> new SpearmanRho(0.4, 3).fieller(0.95)).hasMessageContaining("below 4");
        assertThatThrownBy(() -> KendallExact.of(new PairedValues(new double[] { 1, 2, 2 }, new double[] { 1, 3, 2 })))
                .hasMessageContaining("untied");
        assertThatThrownBy(() -> new KendallExact(4, 3)).hasMessageContaining("4 concordant");
        assertThatThrownBy(() -> new KendallTau(0.4, 9).fieller(1)).hasMessageContaining("confidence");
    }
}
