package io.candor.insight.statistics.careless;

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
                () -> new AnswerGrid(new int[][] {}),
                () -> new AnswerGrid(new int[][] { {} }),
                () -> EvenOddInconsistency.of(new int[5], 2, 2, 1),
                () -> EvenOddInconsistency.of(new int[7], 2, 2, 2),
                () -> new Acquiescence(1, 1, 1, 1),
                () -> new Acquiescence(0, 1, 1, 5),
                () -> new Acquiescence(1, 6, 1, 5),
                () -> new Acquiescence(1, 0, 1, 5),
                () -> new AnswerPace(-1, 3),
                () -> FlagSensitivity.of(new double[0], new boolean[0]));
    }
}
