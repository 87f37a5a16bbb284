package io.candor.insight.statistics.survey;

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
                () -> new Margin(new int[] { 0, 1 }, new double[] { 3, 0 }),
                () -> new Weights(new double[] { Double.POSITIVE_INFINITY }),
                () -> new Crosswise(0, 0, 0.7),
                () -> new Crosswise(-1, 3, 0.7),
                () -> new Crosswise(4, 3, 0.7),
                () -> new Crosswise(1, 3, 0),
                () -> new Crosswise(1, 3, 1),
                () -> ListExperiment.of(new int[2], new int[1]),
                () -> new ManskiBounds(-1, 1, 1),
                () -> new ManskiBounds(2, 1, 1),
                () -> new ManskiBounds(0, 0, 0),
                () -> SampleDesign.of(new int[2], new int[1], new double[] { 3 }),
                () -> SampleDesign.ofPeople(0, 3),
                () -> SampleDesign.ofPeople(1, 3).variance(new double[1]),
                () -> SampleDesign.ofPeople(4, 3).variance(new double[4]),
                () -> new Linearisation(SampleDesign.ofPeople(2, 9), new Weights(new double[] { 1 }), List.of()));
    }
}
