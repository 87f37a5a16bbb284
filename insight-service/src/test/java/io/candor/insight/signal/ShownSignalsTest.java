package io.candor.insight.signal;

import static io.candor.insight.signal.TestingHistory.LOOK;
import static io.candor.insight.signal.TestingHistory.START;
import static io.candor.insight.signal.TestingHistory.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.signal.ToolAnswer.Quality;
import io.candor.insight.signal.ToolAnswer.WithoutTarget;

/** Signals that no rule reads: each sees what is planted for it, stays silent on what is not, and abstains without input. */
class ShownSignalsTest {

    private static final int PEOPLE = 30;

    @Test
    void seesPromptsThatLeadToNothing() {
        Signal.Measured rise = measured(telemetry(plain((person, index) -> week(person, index, Makeup.UNKNOWN,
                index < 0 ? 0.3 : 0.5)), TARGET), SignalKind.OUTPUTLESS);
        assertThat(rise.effect().value()).isCloseTo(0.2, within(0.02));
        assertThat(rise.e()).isGreaterThan(3);
        assertThat(rise.sentence())
                .isEqualTo("50% of prompts under the target fell on days without output; before it were 30%.");
        assertThat(measured(telemetry(plain((person, index) -> week(person, index, Makeup.UNKNOWN,
                0.4 + 0.01 * ((person + index) % 2 == 0 ? 1 : -1))), TARGET), SignalKind.OUTPUTLESS).e()).isLessThan(3);
    }

    @Test
    void comparesTheLastFourWeeksWhereThereIsNoTarget() {
        Signal.Measured rise = measured(telemetry(plain((person, index) -> week(person, index, Makeup.UNKNOWN,
                index < 4 ? 0.3 : 0.5)), null), SignalKind.OUTPUTLESS);
        assertThat(rise.e()).isGreaterThan(3);
        assertThat(rise.sentence()).contains("in the last four weeks");
    }

    @Test
    void seesAutomaticAcceptanceAgentsTickedFeaturesAndWhatIsThrownAway() {
        List<PersonWeek> shifted = plain((person, index) -> week(person, index, index < 0
                ? new Makeup(5, 0, 2, 100, 80, 4, 1)
                : new Makeup(60, 0, 30, 100, 30, 4, 3), 0.4));
        for (SignalKind kind : List.of(SignalKind.AUTO_ACCEPT, SignalKind.MACHINE_SHARE, SignalKind.BREADTH,
                SignalKind.RETAINED)) {
            Signal.Measured signal = measured(telemetry(shifted, TARGET), kind);
            assertThat(signal.e()).as(kind.id()).isGreaterThan(3);
            assertThat(signal.effect().value()).as(kind.id()).isGreaterThan(0.3);
            assertThat(signal.power()).isNotNull();
            assertThat(signal.placebo()).isNotNull();
        }
        List<PersonWeek> steady = plain((person, index) -> week(person, index,
                new Makeup(5 + (person + index + 60) % 2, 0, 2, 100, 80, 4, 1), 0.4));
        assertThat(measured(telemetry(steady, TARGET), SignalKind.MACHINE_SHARE).e()).isLessThan(3);
    }

    @Test
    void seesWeeksBecomeAlike() {
        Signal.Measured alike = measured(
                telemetry(TestingHistory.of(PEOPLE, (person, index) -> TestingHistory.week(person, index,
                        index < 0 ? 10 + 7 * ((person + index + 60) % 3) : 20 + (person + index) % 2, 6, 2)), TARGET),
                SignalKind.UNIFORMITY);
        assertThat(alike.e()).isGreaterThan(3);
        assertThat(alike.sentence()).isEqualTo("Weeks have become more alike since the target.");
        RandomGenerator random = new SplittableRandom(1);
        assertThat(measured(telemetry(TestingHistory.of(PEOPLE,
                (person, index) -> TestingHistory.week(person, index, 10 + random.nextInt(15), 6, 2)), TARGET),
                SignalKind.UNIFORMITY).e()).isLessThan(3);
    }

    @Test
    void readsPullFromToolsNoTargetCounts() {
        List<PersonWeek> elsewhere = TestingHistory.steady(PEOPLE, 6, 1);
        Signal.Measured pull = measured(new Telemetry(TestingHistory.steady(PEOPLE, 20, 2), TARGET, LOOK, Detail.PAGE)
                .shown(twice(elsewhere)), SignalKind.PULL);
        assertThat(pull.effect().value()).isEqualTo(1);
        assertThat(pull.n()).isEqualTo(PEOPLE);
        assertThat(pull.e()).isGreaterThan(3);
        assertThat(reason(telemetry(TestingHistory.steady(PEOPLE, 20, 2), TARGET), SignalKind.PULL))
                .isEqualTo("no use of a tool that no target counts is known");
    }

    @Test
    void addsUpWhatNobodyAskedFor() {
        Signal.Measured passive = measured(telemetry(plain((person, index) -> week(person, index,
                new Makeup(null, 60, null, null, null, null, null), 0.4)), TARGET), SignalKind.PASSIVE_SHARE);
        assertThat(passive.effect().value()).isEqualTo(0.75);
        assertThat(passive.e()).isGreaterThan(3);
    }

    @Test
    void saysWhatTheSourceDoesNotReport() {
        List<Signal> blind = telemetry(plain((person, index) -> new PersonWeek("p" + person, START.plusWeeks(index), 20.0, null,
                null, null)), TARGET);
        assertThat(blind).filteredOn(signal -> signal.kind() != SignalKind.UNIFORMITY).hasSize(8)
                .allMatch(signal -> signal instanceof Signal.NotApplicable);
        assertThat(reason(blind, SignalKind.RETAINED)).contains("how much of what was written was kept");
    }

    @Test
    void saysNothingOfFewerThanTenPeople() {
        assertThat(
                telemetry(TestingHistory.of(9, (person, index) -> week(person, index, new Makeup(5, 5, 2, 100, 80, 4, 1), 0.3)),
                        TARGET))
                .allMatch(signal -> signal instanceof Signal.NotApplicable);
    }

    @Test
    void tellsSingleQuestionsOfAWave() {
        List<ToolAnswer> answers = new ArrayList<>(TestingHistory.answers(24,
                new ToolAnswer(2, 30, Quality.BETTER, WithoutTarget.YES, false)));
        answers.addAll(TestingHistory.answers(12, new ToolAnswer(1, -10, Quality.WORSE, WithoutTarget.NO, true)));
        Testimony testimony = testimony(answers, 40);
        assertThat(measured(testimony.shown(), SignalKind.USEFULNESS).effect().value()).as("never all").isEqualTo(0.95);
        assertThat(measured(testimony.shown(), SignalKind.NET_MINUTES).effect().value()).isEqualTo(0.65);
        assertThat(measured(testimony.shown(), SignalKind.OBSTACLES_NAMED).effect().value()).isEqualTo(0.3);
        assertThat(measured(testimony.shown(), SignalKind.VOLUNTARY).effect().value()).isEqualTo(0.65);
        assertThat(measured(testimony.shown(), SignalKind.CARELESS).effect().value()).isEqualTo(0.3);
    }

    @Test
    void tellsUsersFromOthersByWhatTheCardsOfAllSay() {
        List<ToolAnswer> answers = new ArrayList<>(TestingHistory.answers(24,
                new ToolAnswer(2, 30, Quality.BETTER, WithoutTarget.YES, false, false, true)));
        answers.addAll(TestingHistory.answers(12, new ToolAnswer(null, null, null, null, null, true, false)));
        Testimony testimony = testimony(answers, 40);
        assertThat(measured(testimony.shown(), SignalKind.USEFULNESS).sentence())
                .isEqualTo("50% of those asked find it useful.");
        // 20 of 40, of 24 at most
        assertThat(measured(testimony.shown(), SignalKind.USEFULNESS_OF_USERS).sentence())
                .isEqualTo("80% of those who use it find it useful.");
        assertThat(testimony.users().evidence()).isGreaterThan(5);
        assertThat(testimony.barrier().evidence()).isGreaterThan(5);
    }

    @Test
    void asksNobodyWhatOnlyUsersCanSay() {
        Testimony testimony = testimony(TestingHistory.answers(30,
                new ToolAnswer(2, 30, Quality.BETTER, WithoutTarget.YES, false)), 40);
        assertThat(reason(List.of(testimony.users()), SignalKind.TESTIMONY_USERS))
                .isEqualTo("the answers do not tell ten people who use it apart from ten who do not");
        assertThat(reason(testimony.shown(), SignalKind.USEFULNESS_OF_USERS))
                .isEqualTo("the answers do not tell ten people who use it apart from ten who do not");
    }

    private static Testimony testimony(List<ToolAnswer> answers, int invited) {
        return new Testimony(List.of(WaveTestimony.of("w", LOOK.now(), invited, answers, 0.1, null)), LOOK, Detail.PAGE);
    }

    private static List<PersonWeek> plain(BiFunction<Integer, Integer, PersonWeek> week) {
        return TestingHistory.of(PEOPLE, week);
    }

    private static PersonWeek week(int person, int index, Makeup makeup, double outputless) {
        return new PersonWeek("p" + person, START.plusWeeks(index), 20.0, outputless, 0.4, 5, 20, null, 20, null, null, makeup);
    }

    /** The same weeks with another tool too. */
    private static List<PersonWeek> twice(List<PersonWeek> weeks) {
        List<PersonWeek> both = new ArrayList<>(weeks);
        both.addAll(weeks);
        return both;
    }

    private static List<Signal> telemetry(List<PersonWeek> history, @Nullable TargetLine target) {
        return new Telemetry(history, target, LOOK, Detail.PAGE).shown(List.of());
    }

    private static Signal.Measured measured(List<Signal> signals, SignalKind kind) {
        return (Signal.Measured) of(signals, kind);
    }

    private static String reason(List<Signal> signals, SignalKind kind) {
        return ((Signal.NotApplicable) of(signals, kind)).reason();
    }

    private static Signal of(List<Signal> signals, SignalKind kind) {
        return signals.stream().filter(signal -> signal.kind() == kind).findFirst().orElseThrow();
    }
}
