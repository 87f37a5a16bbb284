package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.FRICTION;
import static io.candor.insight.verdict.Verdict.INSUFFICIENT_EVIDENCE;
import static io.candor.insight.verdict.Verdict.THEATRE;
import static io.candor.insight.verdict.Verdict.TOOL_INFLATION;
import static io.candor.insight.verdict.Verdict.UNTAPPED;
import static io.candor.insight.verdict.Verdict.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.candor.insight.signal.Detail;

/**
 * The rules and their precedence (docs/decisions/0030): what every verdict needs, then FRICTION, then "mixed" where
 * VALUE and THEATRE both hold, then THEATRE, then VALUE, else INSUFFICIENT_EVIDENCE. TOOL_INFLATION and UNTAPPED need
 * inputs that do not exist yet and are listed as missing.
 */
public final class VerdictRules {

    /** Nobody is judged in a smaller group. */
    public static final int LEAST_PEOPLE = 10;
    static final double LEAST_COVERAGE = 0.8;

    private final TheatreRule theatre;
    private final ValueRule value;
    private final FrictionRule friction;

    public VerdictRules() {
        this(TheatreRule.STANDARD, ValueRule.STANDARD, FrictionRule.STANDARD);
    }

    private VerdictRules(TheatreRule theatre, ValueRule value, FrictionRule friction) {
        this.theatre = theatre;
        this.value = value;
        this.friction = friction;
    }

    /**
     * The rules with nothing to back the line: neither depth nor testimony. Never used to judge anybody; the evaluation
     * runs them to show how many honest groups corroboration protects.
     */
    public static VerdictRules withoutCorroboration() {
        return new VerdictRules(new TheatreRule(TheatreRule.STANDARD.line(), 0, 0, 0, TheatreRule.STANDARD.toppedUp()),
                ValueRule.STANDARD, FrictionRule.STANDARD);
    }

    /** Decides one cell on its own; {@link VerdictFamily#settle} then decides the cells of a period together. */
    public Decision decide(Evidence evidence, Detail detail) {
        Signals signals = Signals.of(evidence, detail);
        List<Condition> basis = basis(evidence);
        Rule frictionRule = friction.apply(signals);
        Rule theatreRule = theatre.apply(evidence, signals);
        Rule valueRule = value.apply(signals);
        List<Condition> conditions = Stream
                .of(basis, theatreRule.conditions(), valueRule.conditions(), frictionRule.conditions(), notYet())
                .flatMap(List::stream).toList();
        boolean sound = basis.stream().allMatch(Condition::met);
        boolean mixed = valueRule.holds() && theatreRule.holds();
        Rule holding = !sound ? null
                : frictionRule.holds() ? frictionRule
                        : mixed ? null : theatreRule.holds() ? theatreRule : valueRule.holds() ? valueRule : null;
        boolean eligible = sound && evidence.waves().stream().anyMatch(
                wave -> evidence.looks().belongsToNow(wave.closed()) && wave.answered() >= LEAST_PEOPLE);
        if (holding == null) {
            boolean tie = sound && !frictionRule.holds() && mixed;
            return new Decision(INSUFFICIENT_EVIDENCE, Sentences.cannotTell(evidence, basis, tie),
                    signals.printed(evidence.people()), conditions, missing(conditions, tie), 1, eligible);
        }
        return new Decision(holding.verdict(), Sentences.of(holding.verdict(), evidence, signals),
                signals.printed(evidence.people()),
                conditions, List.of(), holding.evidence(), eligible);
    }

    private static List<Condition> basis(Evidence evidence) {
        return List.of(
                Rule.condition(INSUFFICIENT_EVIDENCE, "people", evidence.people() >= LEAST_PEOPLE,
                        "needed " + LEAST_PEOPLE + " people"),
                evidence.history().isEmpty() ? Rule.missing(INSUFFICIENT_EVIDENCE, "usage", "no usage data for this tool")
                        : Rule.condition(INSUFFICIENT_EVIDENCE, "coverage", evidence.coverage() >= LEAST_COVERAGE,
                                "usage is known for " + (evidence.coverage() >= LEAST_COVERAGE ? "at least " : "fewer than ")
                                        + Rule.percent(LEAST_COVERAGE) + " of the people"));
    }

    private static List<Condition> notYet() {
        return List.of(
                Rule.missing(TOOL_INFLATION, "event kinds", "human, passive and automatic events are not weighed yet"),
                Rule.missing(UNTAPPED, "adoption", "eligible people without use are not weighed yet"));
    }

    private static List<String> missing(List<Condition> conditions, boolean mixed) {
        List<String> clauses = new ArrayList<>();
        if (mixed) {
            clauses.add(VALUE + " and " + THEATRE + " both hold: evidence that separates them");
        }
        for (Condition condition : conditions) {
            if (!condition.met()) {
                String of = condition.verdict() == INSUFFICIENT_EVIDENCE ? "any verdict" : condition.verdict().name();
                clauses.add(of + ": " + condition.name() + " (" + condition.detail() + ")");
            }
        }
        return List.copyOf(clauses);
    }
}
