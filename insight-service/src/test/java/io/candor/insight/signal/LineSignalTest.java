package io.candor.insight.signal;

import static io.candor.insight.signal.TestingHistory.LOOK;
import static io.candor.insight.signal.TestingHistory.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineSignalTest {

    @Test
    void seesWeeksThatStopAtTheTarget() {
        Signal.Measured line = measured(line(TestingHistory.toppingUp(30), TARGET));
        assertThat(line.e()).isGreaterThan(1000);
        assertThat(line.effect().value()).isBetween(0.4, 0.6);
        assertThat(line.placebo()).isEqualTo(new Placebo("other thresholds", 1, 15));
        assertThat(line.sentence()).contains("50% of weeks ended at exactly 20 prompts a week").contains("0% did");
    }

    @Test
    void isSilentAboutAHabitThatWasThereBefore() {
        List<PersonWeek> habit = TestingHistory.of(30,
                (person, index) -> TestingHistory.week(person, index, (person + index) % 2 == 0 ? 20 : 13, 6, 2));
        assertThat(line(habit, TARGET).evidence()).isLessThanOrEqualTo(1);
    }

    @Test
    void isSilentAboutANumberNobodyAskedFor() {
        assertThat(line(TestingHistory.toppingUp(30), TestingHistory.target(26)).evidence()).isLessThanOrEqualTo(1);
    }

    @Test
    void doesNotDependOnNamesOrOrder() {
        List<PersonWeek> renamed = new ArrayList<>(TestingHistory.toppingUp(24).stream()
                .map(week -> new PersonWeek("x" + week.subject().hashCode() * 31, week.monday(), week.metric(),
                        week.outputlessShare(), week.lastTwoDaysShare(), week.activeDays()))
                .toList());
        Collections.shuffle(renamed, new Random(5));
        assertThat(line(renamed, TARGET)).isEqualTo(line(TestingHistory.toppingUp(24), TARGET));
    }

    @Test
    void growsWithTheShareToppedUpAndKnowsItsPower() {
        Signal.Measured line = measured(line(TestingHistory.steady(30, 14, 2), TARGET));
        assertThat(line.power()).isBetween(0.9, 1.0);
        assertThat(line.detectable()).isLessThan(0.2);
        assertThat(line.caution()).startsWith("At this size we would");
    }

    @Test
    void printsBandsForSmallGroups() {
        assertThat(measured(line(TestingHistory.toppingUp(12), TARGET)).sentence()).contains("40–60%")
                .doesNotContain("50%");
    }

    @Test
    void doesNotApplyWithoutAPast() {
        List<PersonWeek> onlyAfter = TestingHistory.toppingUp(30).stream()
                .filter(week -> !week.monday().isBefore(TestingHistory.START)).toList();
        assertThat(reason(line(onlyAfter, TARGET))).contains("before the target was announced");
        assertThat(reason(line(onlyAfter, null))).isEqualTo("no target covers this group");
    }

    @Test
    void doesNotApplyWhereWeeksCannotEndAtTheTarget() {
        List<PersonWeek> history = TestingHistory.toppingUp(30);
        assertThat(reason(line(history, TestingHistory.target(4)))).contains("below 5");
        TargetLine monthly = new TargetLine("cost_minor", 20, false, TestingHistory.START, TestingHistory.START, null,
                List.of());
        assertThat(reason(line(history, monthly))).contains("not a number counted per week");
    }

    @Test
    void doesNotApplyNextToAVendorLimitOrARedefinition() {
        LocalDate start = TestingHistory.START;
        Disturbance limit = new Disturbance("a vendor limit", 18.0, null);
        Disturbance redefined = new Disturbance("a new definition of a prompt", null, start.minusDays(7));
        Disturbance far = new Disturbance("another limit", 30.0, start.minusDays(60));
        assertThat(reason(line(TestingHistory.toppingUp(30), disturbed(limit)))).startsWith("a vendor limit");
        assertThat(reason(line(TestingHistory.toppingUp(30), disturbed(redefined)))).startsWith("a new definition");
        assertThat(line(TestingHistory.toppingUp(30), disturbed(far))).isInstanceOf(Signal.Measured.class);
    }

    @Test
    void weighsALookAgainstAllThatWerePlanned() {
        Looks firstOfFour = new Looks(LOOK.ends(), 4);
        Signal alone = line(TestingHistory.toppingUp(30), TARGET);
        Signal ofFour = new Telemetry(TestingHistory.toppingUp(30), TARGET, firstOfFour, Detail.RULES).line();
        assertThat(ofFour.evidence() / alone.evidence()).isBetween(0.24, 0.26);
    }

    private static TargetLine disturbed(Disturbance disturbance) {
        return new TargetLine("human_prompts", 20, true, TestingHistory.START, TestingHistory.START, null,
                List.of(disturbance));
    }

    private static Signal line(List<PersonWeek> history, @Nullable TargetLine target) {
        return new Telemetry(history, target, LOOK, Detail.PAGE).line();
    }

    static Signal.Measured measured(Signal signal) {
        assertThat(signal).isInstanceOf(Signal.Measured.class);
        return (Signal.Measured) signal;
    }

    static String reason(Signal signal) {
        assertThat(signal).isInstanceOf(Signal.NotApplicable.class);
        return ((Signal.NotApplicable) signal).reason();
    }
}
