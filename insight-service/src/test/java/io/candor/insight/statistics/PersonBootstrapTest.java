package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PersonBootstrapTest {

    private final PersonBootstrap bootstrap = new PersonBootstrap(1999);

    @Test
    void approachesTheNormalIntervalOfAMean() {
        double[] values = IntStream.range(0, 200).mapToDouble(i -> i % 2).toArray();
        Interval interval = bootstrap.ofMean(values, 0.95, new SplittableRandom(7));
        assertThat(interval.low()).isCloseTo(0.5 - 1.96 * Math.sqrt(0.25 / 200), within(0.01));
        assertThat(interval.high()).isCloseTo(0.5 + 1.96 * Math.sqrt(0.25 / 200), within(0.01));
    }

    @Test
    void doesNotDependOnTheOrderOfThePeople() {
        assertThat(bootstrap.ofMean(new double[] { 1, 2, 3, 9 }, 0.95, new SplittableRandom(7)))
                .isEqualTo(bootstrap.ofMean(new double[] { 9, 3, 1, 2 }, 0.95, new SplittableRandom(7)));
    }

    @Test
    void drawsWholePeople() {
        Interval interval = bootstrap.interval(3, 0.95, people -> people.length, new SplittableRandom(7));
        assertThat(interval).isEqualTo(new Interval(3, 3));
    }
}
