package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.VALUE;

import java.util.ArrayList;
import java.util.List;

import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;

/** "People choose it": they say so, and they use it beyond what is asked. It does not claim that time is saved. */
record ValueRule(double testimony, double behaviour, double ofInvited) {

    static final ValueRule STANDARD = new ValueRule(5, 5, 0.30);
    private static final double KEPT = 0.5;

    Rule apply(Signals signals) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Rule.atLeast(VALUE, "testimony", signals.valueTestimony(), testimony));
        conditions.add(signals.valueTestimony() instanceof Signal.NotApplicable none
                ? Rule.missing(VALUE, "share of the invited", none.reason())
                : Rule.condition(VALUE, "share of the invited", signals.valueOfInvited() >= ofInvited,
                        (signals.valueOfInvited() >= ofInvited ? "at least " : "below ") + Rule.percent(ofInvited)
                                + " of all invited"));
        conditions.add(Rule.atLeast(VALUE, "behaviour", signals.persistence(), behaviour));
        if (signals.persistence() instanceof Signal.Measured measured && measured.effect().unit().equals(Effect.RATIO)) {
            conditions.add(Rule.lowerLimitAbove(VALUE, "use kept after the target", measured, KEPT));
        }
        return new Rule(VALUE, List.copyOf(conditions),
                StrictMath.min(signals.valueTestimony().evidence(), signals.persistence().evidence()));
    }
}
