package io.candor.insight.readiness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.insight.readiness.GroupReadiness.VerdictReadiness;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.verdict.Condition;
import io.candor.insight.verdict.Verdict;

/**
 * Turns missing conditions into steps.
 *
 * @param target
 *        what binds the group; null for none
 */
record Steps(Dates dates, @Nullable AdoptionTarget target) {

    /** The input a condition reads. */
    private enum Input {
        SIZE,
        REPORTS,
        WEEKS_BEFORE,
        WEEKS_UNDER,
        ANSWERS,
        FREE_USE
    }

    private static final Map<String, Input> INPUT = Map.ofEntries(
            Map.entry("people", Input.SIZE), Map.entry("displayable", Input.SIZE),
            Map.entry("usage", Input.REPORTS), Map.entry("coverage", Input.REPORTS),
            Map.entry("obstacles", Input.REPORTS), Map.entry("obstacles against elsewhere", Input.REPORTS),
            Map.entry("effort", Input.REPORTS), Map.entry("human share", Input.REPORTS),
            Map.entry("explains the rise", Input.REPORTS), Map.entry("limit of the rise", Input.REPORTS),
            Map.entry("adoption", Input.REPORTS), Map.entry("users gain", Input.ANSWERS), Map.entry("barrier", Input.ANSWERS),
            Map.entry("no empty weeks at the line", Input.WEEKS_UNDER),
            Map.entry("line", Input.WEEKS_BEFORE), Map.entry("topped-up share", Input.WEEKS_BEFORE),
            Map.entry("nothing noted", Input.WEEKS_UNDER), Map.entry("depth", Input.WEEKS_UNDER),
            Map.entry("missing results", Input.WEEKS_UNDER),
            Map.entry("telemetry and testimony together", Input.WEEKS_UNDER),
            Map.entry("testimony", Input.ANSWERS), Map.entry("share of the invited", Input.ANSWERS),
            Map.entry("not company-wide", Input.ANSWERS), Map.entry("behaviour", Input.FREE_USE),
            Map.entry("use kept after the target", Input.FREE_USE), Map.entry("outcomes", Input.REPORTS));

    /** What no further answer or report can mend, so that it stands in the way although its input exists. */
    private static final Set<String> STANDS_IN_THE_WAY = Set.of("people", "coverage", "displayable");

    static boolean knows(Condition condition) {
        return INPUT.containsKey(condition.name());
    }

    /** For a shown group of which no verdict could be given; what every verdict needs is missing for each. */
    List<VerdictReadiness> of(List<Condition> conditions) {
        List<VerdictReadiness> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.INSUFFICIENT_EVIDENCE) {
                Set<Step> steps = new LinkedHashSet<>();
                conditions.stream()
                        .filter(condition -> condition.verdict() == verdict
                                || condition.verdict() == Verdict.INSUFFICIENT_EVIDENCE)
                        .filter(Steps::lacks).map(this::step).forEach(steps::add);
                verdicts.add(VerdictReadiness.of(verdict, List.copyOf(steps)));
            }
        }
        return verdicts;
    }

    /**
     * For a withheld group: the same whatever it said.
     *
     * @param reported
     *        somebody in the company has usage of this tool in the period
     */
    List<VerdictReadiness> ofWithheld(boolean reported) {
        List<VerdictReadiness> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.INSUFFICIENT_EVIDENCE) {
                List<Step> steps = new ArrayList<>();
                steps.add(new Step("answers of more people, so that the group can be shown", Action.OPEN_WAVE,
                        dates.runningEnds()));
                if (!reported) {
                    steps.add(new Step("usage reports of this tool", Action.IMPORT_USAGE, dates.report()));
                }
                if (verdict == Verdict.THEATRE && target == null) {
                    steps.add(new Step("an adoption target that binds this group", Action.DECLARE_TARGET, dates.nextEnds()));
                }
                verdicts.add(VerdictReadiness.of(verdict, List.copyOf(steps)));
            }
        }
        return verdicts;
    }

    /** While the period runs every verdict waits for its end. */
    List<VerdictReadiness> ofRunning() {
        Step end = new Step("the period’s end", Action.WAIT, dates.period().lastDay().plusDays(1));
        List<VerdictReadiness> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.INSUFFICIENT_EVIDENCE) {
                verdicts.add(VerdictReadiness.of(verdict, List.of(end)));
            }
        }
        return verdicts;
    }

    private static boolean lacks(Condition condition) {
        return condition.state() == Condition.State.MISSING
                || condition.state() == Condition.State.UNMET && STANDS_IN_THE_WAY.contains(condition.name());
    }

    private Step step(Condition condition) {
        String need = condition.name() + ": " + condition.detail();
        return switch (INPUT.getOrDefault(condition.name(), Input.REPORTS)) {
            case SIZE -> new Step(need, Action.NONE, null);
            case REPORTS -> new Step(need, Action.IMPORT_USAGE, dates.report());
            case WEEKS_BEFORE -> target == null ? declare(need) : new Step(need, Action.BACKFILL, dates.report());
            case WEEKS_UNDER -> target == null ? declare(need) : new Step(need, Action.IMPORT_USAGE, dates.report());
            case ANSWERS -> new Step(need, Action.OPEN_WAVE, dates.runningEnds());
            case FREE_USE -> free(need);
        };
    }

    private Step declare(String need) {
        return new Step(need, Action.DECLARE_TARGET, dates.nextEnds());
    }

    private Step free(String need) {
        if (target == null) {
            return new Step(need, Action.IMPORT_USAGE, dates.report());
        }
        return target.to() == null ? new Step(need, Action.PLAN_PAUSE, dates.nextEnds())
                : new Step(need, Action.WAIT, dates.after(target.to()));
    }
}
