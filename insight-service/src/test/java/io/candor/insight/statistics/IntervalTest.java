package io.candor.insight.statistics;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @Test
    void containsItsEnds() {
        Interval interval = new Interval(1, 2);
        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(0.999)).isFalse();
        assertThat(interval.contains(2.001)).isFalse();
    }

    @Test
    void reachesOnePointNineSixErrors() {
        assertPrinted(Interval.normal(10, 2, 0.95), "6.08007203092", "13.9199279691");
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, 1, -0.5, Double.NaN })
    void refusesWhatIsNoConfidence(double confidence) {
        assertThatThrownBy(() -> Interval.normal(0, 1, confidence)).hasMessageContaining("confidence: " + confidence);
    }

    @Test
    void refusesAnUpperEndBelowTheLower() {
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("low 2.0");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
