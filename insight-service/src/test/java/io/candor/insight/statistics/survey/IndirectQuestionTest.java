package io.candor.insight.statistics.survey;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.Interval;

class IndirectQuestionTest {

    @Test
    void matchesWarner() {
        Crosswise sixty = new Crosswise(60, 150, 0.75);
        assertPrinted(sixty.share(), "0.300000000000");
        assertPrinted(sixty.standardError(), "0.0800000000000");
        assertPrinted(sixty.unbiasedStandardError(), "0.0802680074509");
    }

    /** Asking with p and with 1−p is the same question turned round. */
    @Test
    void turnsWithTheQuestion() {
        assertThat(new Crosswise(90, 150, 0.25).share()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void cutsTheIntervalToShares() {
        Interval interval = new Crosswise(3, 12, 0.75).interval(0.95);
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isBetween(0.4, 0.6);
    }

    @Test
    void countsItemsByHand() {
        ListExperiment lists = ListExperiment.of(new int[] { 1, 2, 3, 2 }, new int[] { 1, 2, 1, 2, 1, 2 });
        assertThat(lists.share()).isEqualTo(0.5);
        assertThat(lists.standardError()).isCloseTo(Math.sqrt(2.0 / 3 / 4 + 0.3 / 6), within(1e-15));
        assertThat(lists.interval(0.95).low()).isCloseTo(0.5 - 1.959963984540054 * lists.standardError(), within(1e-12));
    }

    @Test
    void findsNothingWhereTheItemAddsNothing() {
        int[] counts = new int[40];
        Arrays.setAll(counts, i -> i % 4);
        assertThat(ListExperiment.of(counts, counts).share()).isZero();
    }

    @Test
    void refusesWhatTellsNothing() {
        assertThatThrownBy(() -> new Crosswise(3, 6, 0.5)).hasMessageContaining("p 0.5");
        assertThatThrownBy(() -> new Crosswise(3, 6, 0.7).interval(0)).hasMessageContaining("confidence");
        assertThatThrownBy(() -> ListExperiment.of(new int[] { 1 }, new int[] { 1, 2 })).hasMessageContaining("1 and 2");
        assertThatThrownBy(() -> new ListExperiment(0.1, 0.1).interval(1)).hasMessageContaining("confidence");
    }
}
