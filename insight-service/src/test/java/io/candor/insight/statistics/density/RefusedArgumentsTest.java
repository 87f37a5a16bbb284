package io.candor.insight.statistics.density;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                () -> CentredSample.of(new double[0], 0),
                () -> CentredSample.of(new double[] { -1, -2 }, 0),
                () -> new Bandwidth(1, 0),
                () -> new Bandwidth(Double.POSITIVE_INFINITY, 1),
                () -> new Bandwidth(1, Double.POSITIVE_INFINITY),
                () -> new DensityTest(0, Kernel.UNIFORM, Sides.JOINED, Variance.PLUG_IN));
    }
}
