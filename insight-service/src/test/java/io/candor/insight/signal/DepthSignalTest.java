package io.candor.insight.signal;

import static io.candor.insight.signal.LineSignalTest.measured;
import static io.candor.insight.signal.LineSignalTest.reason;
import static io.candor.insight.signal.TestingHistory.LOOK;
import static io.candor.insight.signal.TestingHistory.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class DepthSignalTest {

    @Test
    void seesThatTheLastPromptsLedNowhere() {
        Signal.Measured depth = measured(depth(TestingHistory.toppingUp(30)));
        assertThat(depth.e()).isGreaterThan(20);
        assertThat(depth.sentence()).contains("led to no accepted result");
    }

    @Test
    void clearsRealWorkDoneUpToTheLine() {
        assertThat(depth(TestingHistory.dutiful(30)).evidence()).isLessThan(3);
    }

    @Test
    void missesTheResultsOfJunkOnly() {
        assertThat(missing(TestingHistory.toppingUp(30))).isGreaterThan(0.5);
        assertThat(missing(TestingHistory.dutiful(30))).isBetween(-0.1, 0.1);
    }

    /**
     * 14 prompts a week before, 20 or 16 since; half of them bring a result, of the six that reach the target one in so many.
     */
    @Test
    void comparesWhatIsAddedWithWhatPromptsUsuallyBring() {
        assertThat(missing(added(20, 9))).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(missing(added(20, 7))).isCloseTo(1, within(1e-12));
        assertThat(missing(added(20, 10))).isZero();
    }

    @Test
    void missesNothingWhereNobodyHadToAddAnything() {
        assertThat(new Telemetry(
                TestingHistory.of(30,
                        (person, index) -> TestingHistory.week(person, index, 20 + Math.abs(index) % 2 * 9, 10, 0)),
                TARGET, LOOK, Detail.RULES).missingResults()).isNull();
        assertThat(new Telemetry(TestingHistory.toppingUp(9), TARGET, LOOK, Detail.RULES).missingResults()).isNull();
        assertThat(new Telemetry(TestingHistory.toppingUp(30), null, LOOK, Detail.RULES).missingResults()).isNull();
    }

    private static List<PersonWeek> added(int prompts, int results) {
        return TestingHistory.of(30, (person, index) -> index < 0 ? TestingHistory.week(person, index, 14, 7, 0)
                : index % 2 == 0 ? TestingHistory.week(person, index, prompts, results, 0)
                        : TestingHistory.week(person, index, 16, 8, 0));
    }

    private static double missing(List<PersonWeek> history) {
        Double missing = new Telemetry(history, TARGET, LOOK, Detail.RULES).missingResults();
        return missing == null ? Double.NaN : missing;
    }

    @Test
    void comparesDaysWhereResultsAreNotCountedPerPrompt() {
        Signal.Measured depth = measured(depth(byDay(TestingHistory.toppingUp(30))));
        assertThat(depth.e()).isGreaterThan(20);
        assertThat(depth.sentence()).contains("on days without accepted output");
    }

    /** By day, a quiet week is emptier than a busy one; people who are always above the line must not count. */
    @Test
    void leavesOutPeopleWhoseOtherWeeksAllLieAbove() {
        List<PersonWeek> busy = byDay(TestingHistory.of(30, (person, index) -> index % 2 == 0
                ? TestingHistory.week(person, index, 20, 8, 0)
                : TestingHistory.week(person, index, 30, 24, 0)));
        assertThat(reason(depth(busy))).contains("both at the target and away from it");
    }

    @Test
    void weighsQuietAndBusyWeeksTheSameByDay() {
        List<PersonWeek> rising = byDay(TestingHistory.of(30, (person, index) -> switch (Math.floorMod(index, 4)) {
            case 0 -> TestingHistory.week(person, index, 15, 6, 0);
            case 1 -> TestingHistory.week(person, index, 20, 10, 0);
            default -> TestingHistory.week(person, index, 25, 15, 0);
        }));
        assertThat(measured(depth(rising)).effect().value()).isBetween(-0.01, 0.01);
    }

    @Test
    void doesNotApplyWhereNoOutputIsReported() {
        List<PersonWeek> blind = TestingHistory.toppingUp(30).stream()
                .map(week -> new PersonWeek(week.subject(), week.monday(), week.metric(), null, null, null)).toList();
        assertThat(reason(depth(blind))).isEqualTo("the source reports no accepted output per period");
    }

    private static Signal depth(List<PersonWeek> history) {
        return new Telemetry(history, TARGET, LOOK, Detail.PAGE).depth();
    }

    private static List<PersonWeek> byDay(List<PersonWeek> history) {
        return history.stream().map(week -> new PersonWeek(week.subject(), week.monday(), week.metric(),
                week.outputlessShare(), week.lastTwoDaysShare(), week.activeDays())).toList();
    }
}
