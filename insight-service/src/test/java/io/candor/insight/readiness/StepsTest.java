package io.candor.insight.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.readiness.GroupReadiness.VerdictReadiness;
import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Looks;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;
import io.candor.insight.verdict.Condition;
import io.candor.insight.verdict.Condition.State;
import io.candor.insight.verdict.Evidence;
import io.candor.insight.verdict.Verdict;
import io.candor.insight.verdict.VerdictRules;

class StepsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final IsoPeriod LAST = IsoPeriod.parse("2026-P11");
    private static final Dates PRELIMINARY = new Dates(LAST, false, TODAY);

    /** A condition the list does not know would tell nobody what to do about it. */
    @Test
    void everyConditionOfTheRulesHasAStep() {
        Evidence nothing = new Evidence(12, 0, List.of(), null, Looks.once(LAST.lastDay()), List.of(), null, null, false);
        List<Condition> conditions = new VerdictRules().decide(nothing, Detail.RULES).conditions();

        assertThat(conditions).isNotEmpty().allMatch(Steps::knows);
        assertThat(new Steps(PRELIMINARY, null).of(conditions))
                .allSatisfy(verdict -> assertThat(verdict.reachable()).isEqualTo(verdict.steps().isEmpty()).isFalse());
    }

    @Test
    void whatExistsAndSpeaksAgainstAVerdictIsNoStep() {
        List<VerdictReadiness> verdicts = new Steps(PRELIMINARY, target(null))
                .of(List.of(condition(Verdict.VALUE, "testimony", State.UNMET),
                        condition(Verdict.FRICTION, "obstacles", State.MISSING)));

        assertThat(of(verdicts, Verdict.VALUE).reachable()).isTrue();
        assertThat(of(verdicts, Verdict.FRICTION).steps())
                .containsExactly(new Step("obstacles: why", Action.IMPORT_USAGE, TODAY));
    }

    @Test
    void whatEveryVerdictNeedsIsMissingForEach() {
        List<VerdictReadiness> verdicts = new Steps(PRELIMINARY, target(null))
                .of(List.of(condition(Verdict.INSUFFICIENT_EVIDENCE, "coverage", State.UNMET)));

        assertThat(verdicts).hasSize(Verdict.values().length - 1)
                .allSatisfy(
                        verdict -> assertThat(verdict.steps()).extracting(Step::action).containsExactly(Action.IMPORT_USAGE));
    }

    @Test
    void freeUseIsSeenAfterTheTargetOrInAPause() {
        List<Condition> behaviour = List.of(condition(Verdict.VALUE, "behaviour", State.MISSING));

        assertThat(of(new Steps(PRELIMINARY, target(null)).of(behaviour), Verdict.VALUE).steps())
                .containsExactly(new Step("behaviour: why", Action.PLAN_PAUSE, LocalDate.parse("2027-01-04")));
        assertThat(of(new Steps(PRELIMINARY, target(LocalDate.parse("2026-11-15"))).of(behaviour), Verdict.VALUE).steps())
                .containsExactly(new Step("behaviour: why", Action.WAIT, LocalDate.parse("2027-01-04")));
    }

    @Test
    void finalFiguresWaitForTheRunningPeriod() {
        List<Condition> usage = List.of(condition(Verdict.INSUFFICIENT_EVIDENCE, "usage", State.MISSING));

        assertThat(of(new Steps(new Dates(LAST, true, TODAY), null).of(usage), Verdict.VALUE).steps())
                .extracting(Step::earliest)
                .containsExactly(LocalDate.parse("2026-11-30"));
    }

    private static AdoptionTarget target(@Nullable LocalDate to) {
        return new AdoptionTarget("t", "Twenty", "copilot", TargetMetric.HUMAN_PROMPTS, BigDecimal.TEN, TargetPeriod.WEEK, null,
                List.of(),
                LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-07"), to, false, null);
    }

    private static Condition condition(Verdict verdict, String name, State state) {
        return new Condition(verdict, name, state, "why");
    }

    private static VerdictReadiness of(List<VerdictReadiness> verdicts, Verdict verdict) {
        return verdicts.stream().filter(it -> it.verdict() == verdict).findFirst().orElseThrow();
    }
}
