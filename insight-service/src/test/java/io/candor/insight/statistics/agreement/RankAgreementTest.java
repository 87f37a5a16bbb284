package io.candor.insight.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RankAgreementTest {

    private static final double[] X = { 44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1 };
    private static final double[] Y = { 2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8 };

    @Test
    void agreesWithThePublishedExample() {
        RankAgreement agreement = RankAgreement.of(new PairedValues(X, Y));
        assertThat(agreement.tau()).isCloseTo(0.444444444444, within(1e-9));
        assertThat(agreement.rho()).isCloseTo(0.6, within(1e-9));
        assertThat(agreement.tauLimits().contains(0)).isTrue();
        assertThat(agreement.direction()).isEqualTo(RankAgreement.Direction.CANNOT_TELL);
        assertThat(RankAgreement.of(new PairedValues(X, Y))).as("nothing is left to chance").isEqualTo(agreement);
    }

    @Test
    void turnsRoundWithOneSide() {
        double[] rising = IntStream.range(0, 20).mapToDouble(i -> i + i % 3).toArray();
        double[] order = IntStream.range(0, 20).asDoubleStream().toArray();
        double[] falling = IntStream.range(0, 20).mapToDouble(i -> -rising[i]).toArray();
        assertThat(RankAgreement.of(new PairedValues(order, rising)).direction()).isEqualTo(RankAgreement.Direction.MORE);
        assertThat(RankAgreement.of(new PairedValues(order, falling)).direction()).isEqualTo(RankAgreement.Direction.LESS);
    }

    /** Where nothing goes together, a side is taken in no more than one case in twenty, and a little for the draws. */
    @Test
    void takesASideRarelyWhereThereIsNone() {
        for (int n : new int[] { 8, 20 }) {
            SplittableRandom random = new SplittableRandom(n);
            int taken = 0;
            for (int run = 0; run < 400; run++) {
                double[] x = random.doubles(n).toArray();
                double[] y = random.doubles(n).toArray();
                taken += RankAgreement.of(new PairedValues(x, y)).direction() == RankAgreement.Direction.CANNOT_TELL ? 0 : 1;
            }
            assertThat(taken).as("n = %d", n).isLessThan(n < RankAgreement.FORMULA_FROM ? 60 : 32);
        }
    }

    @Test
    void needsFivePairs() {
        assertThatThrownBy(() -> RankAgreement.of(new PairedValues(new double[] { 1, 2, 3, 4 }, new double[] { 1, 2, 4, 3 })))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
