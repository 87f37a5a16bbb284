package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SignFlipPowerTest {

    private static final double[] FORTY = IntStream.range(0, 40).mapToDouble(i -> StrictMath.sin(i)).toArray();
    private final SignFlipPower power = new SignFlipPower(3, 200);

    @Test
    void growsWithTheEffect() {
        assertThat(power.at(0, FORTY, new SplittableRandom(1))).isLessThan(1.0 / 3);
        assertThat(power.at(0.6, FORTY, new SplittableRandom(1))).isGreaterThan(0.95);
    }

    @Test
    void detectsLessInFewerPeople() {
        double forty = power.detectable(2, FORTY, new SplittableRandom(1));
        double ten = power.detectable(2, Arrays.copyOf(FORTY, 10), new SplittableRandom(1));
        assertThat(forty).isLessThan(ten).isBetween(0.1, 0.6);
    }

    @Test
    void admitsWhatItCannotSee() {
        assertThat(new SignFlipPower(1000, 50).detectable(1, new double[] { 1, -1, 1 }, new SplittableRandom(1)))
                .isInfinite();
    }
}
