package io.candor.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeFiguresTest {

    @Test
    void fasterTasksReadFasterAndExpectationsAreComparedWithWhatItTook() {
        OutcomeFigures figures = TestingTasks.figures(30, 20, 0.7, 0, new SplittableRandom(1)).orElseThrow();
        assertThat(figures.faster()).isTrue();
        assertThat(figures.slower()).isFalse();
        assertThat(figures.timeRatio().low()).isLessThanOrEqualTo(0.7);
        assertThat(figures.timeRatio().high()).isGreaterThanOrEqualTo(0.7);
        assertThat(figures.people()).isEqualTo(30);
        assertThat(figures.tasksWith()).isEqualTo(600);
        // Estimates were 0.8 of what it took with the tool and exact without: it took 1.25 times as much as felt.
        assertThat(Objects.requireNonNull(figures.perceptionGap()).value()).isEqualTo(1.25);
        assertThat(figures.sentence()).contains("of the time of those done without");
    }

    @Test
    void slowerAndWorseAreSaidOnlyWhenTheIntervalSaysSo() {
        OutcomeFigures slower = TestingTasks.figures(40, 20, 1.4, -0.8, new SplittableRandom(2)).orElseThrow();
        assertThat(slower.slower()).isTrue();
        assertThat(slower.worse()).isTrue();
        OutcomeFigures same = TestingTasks.figures(12, 3, 1, 0, new SplittableRandom(3)).orElseThrow();
        assertThat(same.slower() || same.faster() || same.worse()).isFalse();
        assertThat(same.sentence()).startsWith("Cannot tell");
    }

    @Test
    void fewerThanTenPeopleOrOneWhoDidMostAreNotShown() {
        assertThat(TestingTasks.figures(9, 40, 0.5, 0, new SplittableRandom(4))).isEmpty();
        assertThat(TestingTasks.figures(10, 40, 0.5, 0, new SplittableRandom(4))).isPresent();
        List<OutcomeRecords.Kept> tasks = TestingTasks.tasks(12, 2, 0.8, 0, new SplittableRandom(5));
        assertThat(OutcomeFigures.of(tasks, 12)).isPresent();
        List<OutcomeRecords.Kept> dominated = Stream.concat(tasks.stream(), IntStream.range(0, 60)
                .mapToObj(i -> task("p0", i % 2 == 0, 60 + i))).toList();
        assertThat(OutcomeFigures.of(dominated, 12)).isEmpty();
    }

    @Test
    void tasksThatNameNobodyNeedThirtyAndAGroupOfTen() {
        List<OutcomeRecords.Kept> tasks = IntStream.range(0, 30).mapToObj(i -> task(null, i % 2 == 0, 60 + i)).toList();
        assertThat(OutcomeFigures.of(tasks, 10)).hasValueSatisfying(it -> assertThat(it.people()).isNull());
        assertThat(OutcomeFigures.of(tasks, 9)).isEmpty();
        assertThat(OutcomeFigures.of(tasks.subList(0, 29), 10)).isEmpty();
    }

    /** Rows without a person beside rows with one may all be the same person's. */
    @Test
    void whoIsNotNamedCountsAsNobody() {
        List<OutcomeRecords.Kept> tasks = Stream.concat(TestingTasks.tasks(9, 10, 0.8, 0, new SplittableRandom(6)).stream(),
                IntStream.range(0, 20).mapToObj(i -> task(null, i % 2 == 0, 60 + i))).toList();
        assertThat(OutcomeFigures.of(tasks, 40)).isEmpty();
    }

    /** 400 groups without an effect: the limits must miss 1 in few of them. */
    @Test
    void limitsHoldTheirLevel() {
        SplittableRandom random = new SplittableRandom(7);
        long missed = IntStream.range(0, 400).filter(i -> {
            OutcomeFigures figures = TestingTasks.figures(15, 8, 1, 0, random).orElseThrow();
            return figures.slower() || figures.faster();
        }).count();
        assertThat(missed).isLessThanOrEqualTo(20);
    }

    private static OutcomeRecords.Kept task(@Nullable String person, boolean with, double minutes) {
        return new OutcomeRecords.Kept("k", "u", "t", LocalDate.EPOCH, with, minutes, null, null, null, person);
    }
}
