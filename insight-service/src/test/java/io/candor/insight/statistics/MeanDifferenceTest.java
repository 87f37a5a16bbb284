package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** R's {@code sleep} data (Student, Biometrika 6:1, 1908): {@code t.test(extra ~ group)}, unpaired and paired. */
class MeanDifferenceTest {

    private static final double[] ONE = { 0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0 };
    private static final double[] TWO = { 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4 };

    @Test
    void independentValuesAreWelchs() {
        MeanDifference difference = MeanDifference.welch(ONE, TWO);
        assertThat(difference.estimate() / difference.standardError()).isCloseTo(-1.8608, within(5e-5));
        assertThat(difference.degrees()).isCloseTo(17.776, within(5e-4));
        assertThat(difference.interval(0.95).low()).isCloseTo(-3.3654832, within(5e-8));
        assertThat(difference.interval(0.95).high()).isCloseTo(0.2054832, within(5e-8));
    }

    @Test
    void oneValueOnEachSideOfEveryClusterIsThePairedTest() {
        double[] values = IntStream.range(0, 20).mapToDouble(i -> i < 10 ? ONE[i] : TWO[i - 10]).toArray();
        boolean[] treated = new boolean[20];
        IntStream.range(0, 10).forEach(i -> treated[i] = true);
        MeanDifference difference = MeanDifference.clustered(values, treated,
                IntStream.range(0, 20).map(i -> i % 10).toArray());
        assertThat(difference.estimate() / difference.standardError()).isCloseTo(-4.0621, within(5e-5));
        assertThat(difference.degrees()).isEqualTo(9);
        assertThat(difference.interval(0.95).low()).isCloseTo(-2.4598858, within(5e-8));
        assertThat(difference.interval(0.95).high()).isCloseTo(-0.7001142, within(5e-8));
    }

    /** p of R's paired test, alternative less; its interval makes the same difference; power by the shifted t. */
    @Test
    void oneSidedFiguresAreThoseOfTheInterval() {
        MeanDifference paired = new MeanDifference(-1.58, 1.58 / 4.0621277, 9);
        assertThat(paired.pBelow()).isCloseTo(0.00141645, within(5e-8));
        MeanDifference again = MeanDifference.ofInterval(-1.58, paired.interval(0.95), 0.95, 9, 0.001);
        assertThat(again.standardError()).isCloseTo(paired.standardError(), within(1e-12));
        assertThat(MeanDifference.ofInterval(-1.58, new Interval(-1.58, -1.58), 0.95, 9, 0.001).standardError())
                .isEqualTo(0.001);
        assertThat(paired.powerBelow(0, 0.95)).isCloseTo(0.025, within(1e-12));
        assertThat(paired.powerBelow(paired.detectableBelow(0.8, 0.95), 0.95)).isCloseTo(0.8, within(1e-9));
    }

    /** What one person did ten times over is not ten people's. */
    @Test
    void repeatedValuesOfTheSameClusterAddNothing() {
        double[] values = IntStream.range(0, 200).mapToDouble(i -> (i / 10) < 10 ? ONE[i / 10] : TWO[i / 10 - 10]).toArray();
        boolean[] treated = new boolean[200];
        IntStream.range(0, 100).forEach(i -> treated[i] = true);
        int[] cluster = IntStream.range(0, 200).map(i -> i / 10 % 10).toArray();
        assertThat(MeanDifference.clustered(values, treated, cluster).standardError())
                .isCloseTo(1.58 / 4.0621, within(1e-4));
    }

    @Test
    void saysNothingOfFewerThanTwo() {
        assertThatThrownBy(() -> MeanDifference.welch(new double[] { 1 }, TWO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanDifference.clustered(new double[] { 1, 2, 3 }, new boolean[] { true, false, false },
                new int[] { 0, 1, 2 })).isInstanceOf(IllegalArgumentException.class);
    }
}
