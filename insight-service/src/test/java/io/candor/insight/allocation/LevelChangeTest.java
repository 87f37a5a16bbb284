package io.candor.insight.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.insight.allocation.GoodhartGap.GapEvent;
import io.candor.insight.allocation.GoodhartGap.GapFigures;
import io.candor.insight.allocation.GoodhartGap.GapReading;

class LevelChangeTest {

    private static final List<String> PERIODS = IntStream.rangeClosed(1, 10).mapToObj("2021-P%02d"::formatted).toList();

    @Test
    void findsTheStepAndSaysHowRareItIs() {
        GoodhartGap.Level level = LevelChange.of(PERIODS,
                new double[] { 5.1, 4.9, 5.2, 5.0, 9.1, 8.8, 9.2, 9.0, 8.9, 9.1 });
        assertThat(level.changes()).containsExactly("2021-P05");
        assertThat(Objects.requireNonNull(level.p())).isLessThan(0.02);
    }

    @Test
    void saysNothingOfAShortOrConstantSeries() {
        assertThat(LevelChange.of(PERIODS.subList(0, 7), new double[7]).enough()).isFalse();
        assertThat(LevelChange.of(PERIODS, new double[10]).changes()).isEmpty();
    }

    /** Noise alone: 300 series, at most one in twenty may read as a change. */
    @Test
    void noiseIsRarelyCalledAChange() {
        SplittableRandom random = new SplittableRandom(31);
        long called = IntStream.range(0, 300).filter(i -> !LevelChange
                .of(PERIODS, DoubleStream.generate(random::nextGaussian).limit(10).toArray()).changes().isEmpty()).count();
        assertThat(called).isLessThanOrEqualTo(22);
    }

    /** Use doubles with the target while what people say stays: the gap is told, around the start. */
    @Test
    void aTargetThatMovesOnlyTheFigureReadsSo() {
        List<GapReader.Shown> points = IntStream.range(0, 10).mapToObj(i -> new GapReader.Shown(PERIODS.get(i),
                new GapFigures(6, (i < 5 ? 6 : 12) + 0.1 * (i % 3), 0.4 + 0.01 * (i % 2)))).toList();
        GapReading reading = new GapReader(List.of(new GapEvent("start", LocalDate.of(2021, 5, 24), "2021-P06")), points)
                .reading();
        assertThat(reading.sentence()).contains("Use changed its level at 2021-P06", "what people say did not");
        assertThat(reading.around()).singleElement().satisfies(around -> {
            assertThat(around.activeDaysBefore()).isBetween(6.0, 6.2);
            assertThat(around.activeDaysAfter()).isBetween(12.0, 12.2);
            assertThat(around.sentence()).startsWith("From 6.");
        });
    }
}
