package io.candor.insight.signal;

import static io.candor.insight.signal.LineSignalTest.measured;
import static io.candor.insight.signal.LineSignalTest.reason;
import static io.candor.insight.signal.TestingHistory.LOOK;
import static io.candor.insight.signal.TestingHistory.START;
import static io.candor.insight.signal.TestingHistory.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Persistence, effort, obstacles, last two days and topped-up share. */
class UsePatternSignalsTest {

    @Test
    void callsUseWellAboveARunningTargetPersistent() {
        Signal.Measured above = measured(telemetry(TestingHistory.steady(30, 30, 2), TARGET).persistence());
        assertThat(above.effect().value()).as("never all of them").isEqualTo(0.95);
        assertThat(above.e()).isGreaterThan(5);
        assertThat(telemetry(TestingHistory.steady(30, 20, 2), TARGET).persistence().evidence()).isLessThan(1);
    }

    @Test
    void asksForRegularUseWithoutATarget() {
        Signal.Measured regular = measured(telemetry(TestingHistory.steady(30, 6, 1), null).persistence());
        assertThat(regular.e()).isGreaterThan(5);
        assertThat(regular.sentence()).contains("in at least 3 of the last 4 weeks");
        assertThat(telemetry(TestingHistory.steady(30, 1, 0), null).persistence().evidence()).isLessThan(5);
    }

    @Test
    void comparesUseBeforeAndAfterTheEndOfATarget() {
        LocalDate end = START.plusWeeks(3).minusDays(1);
        TargetLine ended = new TargetLine("human_prompts", 20, true, START, START, end, List.of());
        Signal.Measured kept = measured(telemetry(TestingHistory.steady(30, 15, 2), ended).persistence());
        assertThat(kept.effect().unit()).isEqualTo(Effect.RATIO);
        assertThat(kept.effect().low()).isGreaterThan(0.5);
        List<PersonWeek> dropped = TestingHistory.of(30,
                (person, index) -> TestingHistory.week(person, index, index < 3 ? 20 : 2, 1, 0));
        assertThat(telemetry(dropped, ended).persistence().evidence()).isLessThan(1);
    }

    @Test
    void comparesUseBeforeAndInASuspension() {
        Signal.Measured kept = measured(telemetry(TestingHistory.steady(30, 15, 2), paused(4, true)).persistence());
        assertThat(kept.effect().unit()).isEqualTo(Effect.RATIO);
        assertThat(kept.effect().low()).isGreaterThan(0.5);
        assertThat(kept.e()).isGreaterThan(5);
        assertThat(kept.sentence()).startsWith("While the target was suspended, people kept");
        List<PersonWeek> dropped = TestingHistory.of(30,
                (person, index) -> TestingHistory.week(person, index, index < 4 ? 20 : 2, 1, 0));
        assertThat(telemetry(dropped, paused(4, true)).persistence().evidence()).isLessThan(1);
    }

    @Test
    void leavesTheFirstWeekOfASuspensionToHabit() {
        List<PersonWeek> afterAWeek = TestingHistory.of(30,
                (person, index) -> TestingHistory.week(person, index, index == 4 ? 1 : 20, 1, 0));
        assertThat(telemetry(afterAWeek, paused(4, true)).persistence().evidence()).isGreaterThan(5);
        Signal.Measured two = measured(telemetry(afterAWeek, paused(2, true)).persistence());
        assertThat(two.effect().value()).as("of two weeks both count").isLessThan(0.8);
    }

    @Test
    void readsASuspensionThatWasCalledOffAsNoEvidenceAndItsWeeksAsNobodysUnderTheTarget() {
        List<PersonWeek> above = TestingHistory.of(30,
                (person, index) -> TestingHistory.week(person, index, index < 4 ? 30 : 0, 1, 0));
        TargetLine calledOff = paused(4, false);
        assertThat(calledOff.pauseAt(LOOK.now())).isEmpty();
        assertThat(measured(telemetry(above, calledOff).persistence()).effect().unit()).isEqualTo(Effect.SHARE);
        assertThat(telemetry(above, calledOff).persistence().evidence()).isGreaterThan(5);
        assertThat(telemetry(above, TARGET).persistence().evidence()).as("with its weeks counted")
                .isLessThan(telemetry(above, calledOff).persistence().evidence());
        assertThat(paused(4, true).pauseAt(START.plusWeeks(17))).as("long after").isEmpty();
    }

    /** From the fifth of eight weeks under the target. */
    private static TargetLine paused(int weeks, boolean measured) {
        return new TargetLine("human_prompts", 20, true, START, START, null, List.of(),
                List.of(new Pause(START.plusWeeks(4), START.plusWeeks(4L + weeks).minusDays(1), measured)));
    }

    @Test
    void hasNoRoomAboveFiveActiveDays() {
        TargetLine days = new TargetLine("active_days", 6, true, START, START, null, List.of());
        assertThat(reason(telemetry(TestingHistory.steady(30, 5, 1), days).persistence())).contains("no room");
    }

    @Test
    void countsActiveDaysOfFourWeeks() {
        Signal.Measured effort = measured(telemetry(TestingHistory.steady(30, 12, 1), TARGET).effort());
        assertThat(effort.effect().value()).isEqualTo(20);
        assertThat(reason(telemetry(List.of(), TARGET).effort())).contains("known active days");
    }

    @Test
    void seesTwiceTheObstaclesOfOthers() {
        List<PersonWeek> blocked = TestingHistory.steady(30, 20, 10);
        Double elsewhere = ObstacleRate.median(TestingHistory.steady(30, 20, 4));
        Signal.Measured obstacles = measured(telemetry(blocked, TARGET).obstacles(elsewhere));
        assertThat(obstacles.e()).isGreaterThan(5);
        assertThat(obstacles.effect().value()).isCloseTo(2.4, within(0.2));
        assertThat(obstacles.effect().low()).isGreaterThan(1.25);
        assertThat(telemetry(blocked, TARGET).obstacles(ObstacleRate.median(blocked)).evidence()).isLessThan(1);
    }

    @Test
    void takesOffersNotAcceptedForRefusals() {
        PersonWeek week = new PersonWeek("a", START, 10.0, null, null, 3, 10, 12, 5, null, null);
        assertThat(ObstacleRate.rates(List.of(week))).containsExactly(7.5 / 11);
        assertThat(ObstacleRate.median(List.of(week))).as("somebody's own rate").isNull();
        PersonWeek unknown = new PersonWeek("a", START, 10.0, null, null, 3, 10, null, 5, null, null);
        assertThat(ObstacleRate.rates(List.of(unknown))).isEmpty();
    }

    @Test
    void doesNotJudgeObstaclesWithoutInputOrComparison() {
        List<PersonWeek> blind = TestingHistory.steady(30, 20, 4).stream()
                .map(week -> new PersonWeek(week.subject(), week.monday(), week.metric(), null, null, null)).toList();
        assertThat(reason(telemetry(blind, TARGET).obstacles(0.2))).contains("neither errors nor refused");
        assertThat(reason(telemetry(TestingHistory.steady(30, 20, 4), TARGET).obstacles(null)))
                .contains("too few to compare");
    }

    @Test
    void showsAShiftToTheLastTwoDays() {
        List<PersonWeek> shifted = TestingHistory.of(30, (person, index) -> new PersonWeek("p" + person,
                START.plusWeeks(index), 15.0, null, (index < 0 ? 0.4 : 0.6) + 0.01 * ((person + index + 60) % 3), 5));
        Signal.Measured shift = measured(telemetry(shifted, TARGET).shown(List.of()).getFirst());
        assertThat(shift.effect().value()).isCloseTo(0.2, within(0.02));
        assertThat(shift.e()).isGreaterThan(3);
    }

    @Test
    void countsOnlyWeeksBeyondTheOwnPastAsToppedUp() {
        Signal.Measured half = measured(telemetry(TestingHistory.toppingUp(30), TARGET).toppedUp());
        assertThat(half.effect().value()).isCloseTo(0.5, within(0.05));
        assertThat(half.effect().low()).isGreaterThan(0.05);
        List<PersonWeek> habit = TestingHistory.of(30,
                (person, index) -> TestingHistory.week(person, index, (person + index) % 2 == 0 ? 20 : 13, 6, 2));
        assertThat(measured(telemetry(habit, TARGET).toppedUp()).effect().value()).isCloseTo(0, within(0.05));
    }

    @Test
    void drawsNoBarWithFewerThanTenPeople() {
        List<PersonWeek> mixed = TestingHistory.of(30,
                (person, index) -> TestingHistory.week(person, index, person < 12 ? 20 : person < 24 ? 26 : person, 6, 2));
        for (Signal signal : List.of(telemetry(mixed, TARGET).persistence(), telemetry(mixed, TARGET).line(),
                telemetry(spread(30), TARGET).effort())) {
            Plot plot = measured(signal).plot();
            assertThat(plot).isNotNull();
            plot.series().forEach(series -> {
                assertThat(series.points()).hasSizeGreaterThan(1).allMatch(point -> point.y() >= 0.32);
                assertThat(series.points().stream().mapToDouble(Plot.Point::y).sum()).isCloseTo(1, within(0.02));
            });
        }
    }

    @Test
    void drawsNothingBelowTwentyPeopleOrWithoutTwoBars() {
        assertThat(measured(telemetry(spread(19), TARGET).effort()).plot()).isNull();
        assertThat(measured(telemetry(TestingHistory.steady(30, 12, 1), TARGET).effort()).plot()).isNull();
    }

    @Test
    void saysDaysOfAFewPeopleByFours() {
        assertThat(measured(telemetry(TestingHistory.steady(13, 4, 1), TARGET).effort()).sentence())
                .isEqualTo("Half of the people used it on at least 16 of 28 days.");
        assertThat(measured(telemetry(TestingHistory.of(13, (person, index) -> TestingHistory.week(person, index, 0, 0, 0)),
                TARGET).effort()).sentence())
                .isEqualTo("Half of the people used it on fewer than 4 of 28 days.");
    }

    /** Active days from 1 to 20 of 28. */
    private static List<PersonWeek> spread(int people) {
        return TestingHistory.of(people, (person, index) -> TestingHistory.week(person, index, person % 5 + 1, 1, 0));
    }

    private static Telemetry telemetry(List<PersonWeek> history, @Nullable TargetLine target) {
        return new Telemetry(history, target, LOOK, Detail.PAGE);
    }
}
