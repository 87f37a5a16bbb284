package io.candor.insight.statistics.regression;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no method of this package takes: each argument on the wrong side of its limit, one at a time. */
class RefusedArgumentsTest {

    @ParameterizedTest
    @MethodSource("calls")
    void areRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<ThrowingCallable> calls() {
        return Stream.of(
                () -> InterruptedTimeSeries.of(new double[] { 1, 2, 3 }, 3, 1, 0),
                () -> InterruptedTimeSeries.of(new double[] { 1, 2, 3 }, 1, 0, 0),
                () -> LeastSquares.fit(Design.intercept(1).with(new double[1]), new double[1]),
                () -> LeastSquares.fit(Design.intercept(3), new double[] { 1, 2, 3 }).neweyWest(0, -1),
                () -> LeastSquares.fit(Design.intercept(3).with(new double[3]), new double[] { 1, 2, 3 }),
                () -> PoissonRegression.fit(Design.intercept(1).with(new double[1]), new int[1]),
                () -> DifferenceInDifferences.of(new double[1][2], new int[1], 9, new SplittableRandom(1)),
                () -> DifferenceInDifferences.of(new double[2][2], new int[1], 9, new SplittableRandom(1)));
    }
}
