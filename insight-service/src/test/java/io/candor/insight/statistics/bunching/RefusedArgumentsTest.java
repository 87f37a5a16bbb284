package io.candor.insight.statistics.bunching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
                () -> new ExcessMass(1, -1, 0, List.of()),
                () -> new ExcessMass(1, 0, -1, List.of()),
                () -> new ExcessMass(1, 0, 2, List.of()).fit(new BinCounts(-2, new double[] { 1, 2, 3, 4 })),
                () -> new BinCounts(-2, new double[] { 1, 2 }),
                () -> new PersonExcessMass(new ExcessMass(1, 0, 0, List.of()), 0, List.of(new int[1])),
                () -> new FrandsenTest(1, -1, 1),
                () -> new FrandsenTest(1, 1, -1),
                () -> new FrandsenTest(1, 1, 1).excess(-0.1));
    }
}
