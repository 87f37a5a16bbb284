package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.INSUFFICIENT_EVIDENCE;
import static io.candor.insight.verdict.Verdict.THEATRE;
import static io.candor.insight.verdict.Verdict.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.candor.insight.signal.Detail;

/**
 * The rules and their precedence (docs/decisions/0030, 0085): what every verdict needs, then TOOL_INFLATION, then FRICTION,
 * then "mixed" where VALUE and THEATRE both hold, then THEATRE, VALUE and UNTAPPED, else INSUFFICIENT_EVIDENCE.
 */
public final class VerdictRules {

    /** Nobody is judged in a smaller group. */
    public static final int LEAST_PEOPLE = 10;
    static final double LEAST_COVERAGE = 0.8;

    private final TheatreRule theatre;

    public VerdictRules() {
        this(TheatreRule.STANDARD);
    }

    private VerdictRules(TheatreRule theatre) {
        this.theatre = theatre;
    }

    /**
     * The rules with nothing to back the line: neither depth nor testimony. Never used to judge anybody; the evaluation
     * runs them to show how many honest groups corroboration protects.
     */
    public static VerdictRules withoutCorroboration() {
        return new VerdictRules(new TheatreRule(TheatreRule.STANDARD.line(), 0, 0, 0));
    }

    /** Decides one cell on its own; {@link VerdictFamily#settle} then decides the cells of a period together. */
    public Decision decide(Evidence evidence, Detail detail) {
        Signals signals = Signals.of(evidence, detail);
        Judgement judgement = judge(signals, Facts.of(evidence, signals));
        Rule holding = judgement.holding();
        boolean none = holding == null || judgement.explained();
        String sentence = holding != null && !none ? Sentences.of(holding.verdict(), evidence, signals)
                : judgement.explained() ? Sentences.NOTED
                        : Sentences.cannotTell(evidence, judgement.basis(), judgement.mixed());
        return new Decision(judgement.verdict(), sentence, signals.printed(evidence.people()), judgement.conditions(),
                none ? missing(judgement.conditions(), judgement.mixed()) : List.of(), judgement.evidence(),
                judgement.eligible());
    }

    /** What the rules say of e-values as they are printed and of the sides on which everything else lies. */
    Judgement judge(Signals signals, Facts facts) {
        List<Condition> basis = List.of(facts.of(INSUFFICIENT_EVIDENCE, "people"), facts.of(INSUFFICIENT_EVIDENCE, "coverage"));
        Rule theatreRule = theatre.apply(signals, facts);
        Rule valueRule = ValueRule.STANDARD.apply(signals, facts);
        Rule frictionRule = FrictionRule.STANDARD.apply(signals, facts);
        Rule inflationRule = InflationRule.apply(signals, facts);
        Rule untappedRule = UntappedRule.STANDARD.apply(signals, facts);
        // Beside the rule, so that a note cannot turn "mixed" into VALUE; figures published before had no notes.
        List<Condition> noted = facts.find(THEATRE, Facts.NOTHING_NOTED).stream().toList();
        List<Condition> conditions = Stream.of(basis, theatreRule.conditions(), noted, valueRule.conditions(),
                frictionRule.conditions(), inflationRule.conditions(), untappedRule.conditions()).flatMap(List::stream)
                .toList();
        boolean sound = basis.stream().allMatch(Condition::met);
        boolean mixed = sound && !inflationRule.holds() && !frictionRule.holds() && valueRule.holds() && theatreRule.holds();
        Rule holding = !sound || mixed ? null
                : Stream.of(inflationRule, frictionRule, theatreRule, valueRule, untappedRule).filter(Rule::holds).findFirst()
                        .orElse(null);
        boolean explained = holding != null && holding.verdict() == THEATRE && !noted.stream().allMatch(Condition::met);
        return new Judgement(basis, conditions, holding, mixed, explained, sound && facts.asked());
    }

    private static List<String> missing(List<Condition> conditions, boolean mixed) {
        List<String> clauses = new ArrayList<>();
        if (mixed) {
            clauses.add(VALUE + " and " + THEATRE + " both hold: evidence that separates them");
        }
        for (Condition condition : conditions) {
            if (!condition.met()) {
                clauses.add(clause(condition));
            }
        }
        return List.copyOf(clauses);
    }

    /** One line of what is missing. */
    static String clause(Condition condition) {
        String of = condition.verdict() == INSUFFICIENT_EVIDENCE ? "any verdict" : condition.verdict().name();
        return of + ": " + condition.name() + " (" + condition.detail() + ")";
    }
}
