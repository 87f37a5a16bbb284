package io.candor.insight.statistics.series;

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
                () -> new OptimalPartition(SegmentCost.mean(new double[3]), 0),
                () -> new OptimalPartition(SegmentCost.mean(new double[3]), 1).withChanges(-1),
                () -> new LocalLevel(-1, 2),
                () -> new LocalLevel(2, -1));
    }
}
