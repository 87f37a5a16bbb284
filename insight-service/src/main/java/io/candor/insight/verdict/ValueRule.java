package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.VALUE;

import java.util.ArrayList;
import java.util.List;

/** "People choose it": they say so, and they use it beyond what is asked. It does not claim that time is saved. */
record ValueRule(double testimony, double behaviour) {

    static final ValueRule STANDARD = new ValueRule(5, 5);

    Rule apply(Signals signals, Facts facts) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Rule.atLeast(VALUE, "testimony", signals.valueTestimony(), testimony));
        conditions.add(facts.of(VALUE, "share of the invited"));
        conditions.add(Rule.atLeast(VALUE, "behaviour", signals.persistence(), behaviour));
        facts.find(VALUE, "use kept after the target").ifPresent(conditions::add);
        facts.find(VALUE, "outcomes").ifPresent(conditions::add);
        return new Rule(VALUE, List.copyOf(conditions),
                StrictMath.min(signals.valueTestimony().evidence(), signals.persistence().evidence()));
    }
}
