package io.candor.insight.statistics.agreement;

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
                () -> new PairedValues(new double[] { 1 }, new double[] { 1 }),
                () -> new PairedValues(new double[] { 1, 1 }, new double[] { 1, 2 }),
                () -> new KendallExact(0, 1),
                () -> new KendallExact(0, 101),
                () -> new KendallExact(-1, 5));
    }
}
