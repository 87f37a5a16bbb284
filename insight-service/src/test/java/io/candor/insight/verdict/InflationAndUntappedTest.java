package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Makeup;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.signal.TestingHistory;
import io.candor.insight.signal.ToolAnswer;
import io.candor.insight.signal.ToolAnswer.Quality;
import io.candor.insight.signal.ToolAnswer.WithoutTarget;
import io.candor.insight.signal.WaveTestimony;

class InflationAndUntappedTest {

    private static final int PEOPLE = 40;
    private static final TargetLine SESSIONS = new TargetLine("sessions", 20, true, TestingHistory.START, TestingHistory.START,
            null, List.of());
    private static final ToolAnswer GAINS = new ToolAnswer(2, 30, Quality.BETTER, WithoutTarget.YES, false, false, true);
    private static final ToolAnswer BARRED = new ToolAnswer(null, null, null, null, null, true, false);
    private static final ToolAnswer INDIFFERENT = new ToolAnswer(null, null, null, null, null, false, false);
    private static final ToolAnswer GAINS_NOTHING = new ToolAnswer(0, 0, Quality.SAME, WithoutTarget.PARTLY, false, false,
            true);

    @Test
    void callsItInflatedWhereMostOfTheRiseIsAutomatic() {
        Decision decision = decide(inflated(80), SESSIONS, List.of());
        assertThat(decision.verdict()).isEqualTo(Verdict.TOOL_INFLATION);
        assertThat(decision.sentence()).isEqualTo("The tool counts what nobody asked for: about 80% of the counted figure and "
                + "about 100% of its rise came from automatic or passive events. This says nothing about people.");
        assertThat(decision.evidence()).isGreaterThan(20);
    }

    /** Automatic events that were as many before explain no rise, and what is unknown is taken for human. */
    @Test
    void blamesTheToolNeitherForAnOldHabitNorForSilence() {
        assertThat(decide(TestingHistory.of(PEOPLE, (person, index) -> week(person, index, 30, 5, 20)), SESSIONS, List.of())
                .verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        Decision silent = decide(TestingHistory.of(PEOPLE, (person, index) -> new PersonWeek("p" + person,
                TestingHistory.START.plusWeeks(index), index < 0 ? 10.0 : 40.0, null, null, 5)), SESSIONS, List.of());
        assertThat(state(silent, Verdict.TOOL_INFLATION, "human share")).isEqualTo(Condition.State.MISSING);
        assertThat(decide(inflated(6), SESSIONS, List.of()).verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void neverCallsACountOfHumanActsInflated() {
        Decision decision = decide(inflated(80), TestingHistory.TARGET, List.of());
        assertThat(state(decision, Verdict.TOOL_INFLATION, "human share")).isEqualTo(Condition.State.MISSING);
        assertThat(decision.verdict()).isNotEqualTo(Verdict.TOOL_INFLATION);
    }

    @Test
    void prefersInflationToEverythingElse() {
        List<ToolAnswer> answers = TestingHistory.answers(30, GAINS);
        assertThat(decide(inflated(80), SESSIONS, answers).verdict()).isEqualTo(Verdict.TOOL_INFLATION);
    }

    @Test
    void callsItUntappedWhereFewUseItAndTheOthersAreKeptFromIt() {
        Decision decision = decide(hardlyUsed(), null, answers(GAINS, BARRED));
        assertThat(decision.verdict()).isEqualTo(Verdict.UNTAPPED);
        assertThat(decision.sentence()).contains("Users chose themselves");
    }

    @Test
    void needsBothSidesForUntapped() {
        assertThat(decide(hardlyUsed(), null, answers(GAINS, INDIFFERENT)).verdict())
                .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(decide(hardlyUsed(), null, answers(GAINS_NOTHING, BARRED)).verdict())
                .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(decide(TestingHistory.steady(PEOPLE, 20, 2), null, answers(GAINS, BARRED)).verdict())
                .isNotEqualTo(Verdict.UNTAPPED);
    }

    /** Who is not known is not taken for somebody who does not use it. */
    @Test
    void doesNotReadAbsenceAsIdleness() {
        List<PersonWeek> users = TestingHistory.steady(12, 20, 2);
        assertThat(new VerdictRules().decide(new Evidence(PEOPLE, 1, users, null, TestingHistory.LOOK,
                List.of(wave(answers(GAINS, BARRED))), null, null, false), Detail.RULES).verdict())
                .isNotEqualTo(Verdict.UNTAPPED);
    }

    private static List<PersonWeek> inflated(int automatic) {
        return TestingHistory.of(PEOPLE, (person, index) -> index < 0 ? week(person, index, 10, 9, 1)
                : week(person, index, 50, 20, automatic));
    }

    private static List<PersonWeek> hardlyUsed() {
        return TestingHistory.of(PEOPLE, (person, index) -> TestingHistory.week(person, index, person < 4 ? 20 : 0, 5, 0));
    }

    private static List<ToolAnswer> answers(ToolAnswer users, ToolAnswer others) {
        List<ToolAnswer> all = new ArrayList<>(TestingHistory.answers(24, users));
        all.addAll(TestingHistory.answers(14, others));
        return all;
    }

    private static PersonWeek week(int person, int index, double sessions, int prompts, int automatic) {
        return new PersonWeek("p" + person, TestingHistory.START.plusWeeks(index), sessions, null, null, 5, prompts, null, null,
                null, null, new Makeup(automatic / 2, automatic - automatic / 2, null, null, null, null, null));
    }

    private static Decision decide(List<PersonWeek> history, @org.jspecify.annotations.Nullable TargetLine target,
            List<ToolAnswer> answers) {
        return new VerdictRules().decide(new Evidence(PEOPLE, 1, history, target, TestingHistory.LOOK, List.of(wave(answers)),
                null, null, false), Detail.PAGE);
    }

    private static WaveTestimony wave(List<ToolAnswer> answers) {
        return WaveTestimony.of("w", TestingHistory.LOOK.now(), PEOPLE, answers, 0.1, null);
    }

    private static Condition.State state(Decision decision, Verdict verdict, String name) {
        return decision.conditions().stream()
                .filter(condition -> condition.verdict() == verdict && condition.name().equals(name)).findFirst()
                .orElseThrow().state();
    }
}
