package io.candor.insight.statistics.pooling;

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
                () -> new BetaBinomial(1, 0),
                () -> new Share(1, 0),
                () -> new Share(-1, 3),
                () -> new Estimate(Double.NaN, 1),
                () -> BetaBinomial.byMoments(List.of(new Share(0, 4), new Share(4, 4))));
    }
}
