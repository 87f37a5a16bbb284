package io.candor.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeSignalTest {

    private static final String SENTENCE = "Tasks done with it take 0.7 of the time of those done without (0.6 to 0.85).";

    @Test
    void shortTasksCarryEvidencePowerAndAPlaceboAndASentenceThatClaimsNoExperiment() {
        Signal.Measured card = (Signal.Measured) OutcomeSignal.of(times(30, 0.7, 0.6, 0.85)).printed(40);
        assertThat(card.n()).isEqualTo(30);
        assertThat(card.effect()).isEqualTo(new Effect(0.7, 0.6, 0.85, Effect.TIME_RATIO));
        // t = log(0.725)/((log 0.85 − log 0.6)/(2 × 2.045)), 29 degrees: −3.78
        assertThat(Objects.requireNonNull(card.p())).isEqualTo(0.0004);
        assertThat(Objects.requireNonNull(card.e())).isGreaterThan(20);
        assertThat(Objects.requireNonNull(card.power())).isEqualTo(0.7);
        assertThat(Objects.requireNonNull(card.detectable())).isEqualTo(0.8);
        assertThat(card.placebo()).isEqualTo(new Placebo("halves of the period", 1, 3));
        assertThat(card.sentence()).startsWith(SENTENCE).endsWith("is no experiment.");
        assertThat(card.plot()).isNotNull();
    }

    @Test
    void noTimeSavedIsNoEvidence() {
        Signal.Measured same = (Signal.Measured) OutcomeSignal.of(times(30, 1, 0.8, 1.25));
        assertThat(Objects.requireNonNull(same.e())).isLessThan(1);
        assertThat(Objects.requireNonNull(same.p())).isGreaterThan(0.5);
        Signal.Measured slower = (Signal.Measured) OutcomeSignal.of(times(30, 1.5, 1.2, 1.9));
        assertThat(Objects.requireNonNull(slower.p())).isGreaterThan(0.99);
        // Limits that fell together still are no certainty.
        Signal.Measured flat = (Signal.Measured) OutcomeSignal.of(times(30, 1, 1, 1));
        assertThat(Objects.requireNonNull(flat.p())).isGreaterThan(0.5);
    }

    @Test
    void smallGroupsPrintOneDigitAndNoPlacebo() {
        Signal.Measured card = (Signal.Measured) OutcomeSignal.of(new TaskTimes(10, 0.7, 0.5, 0.9, 0.1, 9, 0.6,
                new Placebo("halves of the period", 1, 3), SENTENCE)).printed(12);
        assertThat(card.effect().low()).as("printed already").isEqualTo(0.5);
        assertThat(card.placebo()).isNull();
        assertThat(card.plot()).isNull();
        assertThat(Objects.requireNonNull(card.p())).isGreaterThanOrEqualTo(0.01);
    }

    @Test
    void saysWhyNotWhereNothingWasImportedOrNobodyIsNamed() {
        assertThat(reason(OutcomeSignal.of(null))).startsWith("no outcomes were imported");
        assertThat(reason(OutcomeSignal.of(times(null, 0.7, 0.6, 0.85)))).contains("name nobody").endsWith(SENTENCE);
    }

    private static TaskTimes times(@Nullable Integer people, double ratio, double low, double high) {
        return new TaskTimes(people, ratio, low, high, 0.05, 29, 0.6, new Placebo("halves of the period", 1, 3), SENTENCE);
    }

    private static String reason(Signal signal) {
        return ((Signal.NotApplicable) signal).reason();
    }
}
