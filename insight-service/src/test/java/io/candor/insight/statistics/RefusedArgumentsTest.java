package io.candor.insight.statistics;

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
                () -> new ConditionalOddsRatio(-1, 1, 1, 1),
                () -> new ConditionalOddsRatio(1, 1, -1, 1),
                () -> new ConditionalOddsRatio(1, 1, 1, -1),
                () -> new PersonBootstrap(38),
                () -> new PersonBootstrap(39).interval(0, 0.95, people -> 0, new SplittableRandom(1)),
                () -> EBenjaminiHochberg.cutOff(new double[1], 0),
                () -> EBenjaminiHochberg.cutOff(new double[1], 1),
                () -> BenjaminiHochberg.adjusted(new double[] { 1.5 }),
                () -> BenjaminiHochberg.adjusted(new double[] { -0.5 }),
                () -> MeanEvidence.eValue(-1, 2, 0.2),
                () -> MeanEvidence.eValue(1, 2, 1),
                () -> MeanEvidence.likelihoodRatio(1, 2, 0, 0.4),
                () -> MeanEvidence.likelihoodRatio(1, 2, 0.5, 1),
                () -> MeanEvidence.eValue(new double[] { -0.1, 0.5 }, 0.2),
                () -> new PValueCalibration(1.1),
                () -> new SignFlipPower(1, 10),
                () -> new SignFlipPower(3, 0),
                () -> ProportionInterval.wilson(0, 0, 0.95),
                () -> ProportionInterval.wilson(-1, 4, 0.95),
                () -> ProportionInterval.wilson(1, 4, 0),
                () -> ProportionInterval.wilson(1, 4, 1));
    }
}
