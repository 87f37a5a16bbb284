package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.UNTAPPED;

import java.util.List;

/**
 * "Those who use it gain, few do": hardly anybody uses it, users say it helps, and those who do not use it name access,
 * training or permission. That the same use helps elsewhere is said where it is known and is no condition.
 */
record UntappedRule(double users, double barrier) {

    static final UntappedRule STANDARD = new UntappedRule(5, 5);

    Rule apply(Signals signals, Facts facts) {
        return new Rule(UNTAPPED,
                List.of(facts.of(UNTAPPED, "adoption"), Rule.atLeast(UNTAPPED, "users gain", signals.usersTestimony(), users),
                        Rule.atLeast(UNTAPPED, "barrier", signals.barrierTestimony(), barrier)),
                StrictMath.min(signals.adoption().evidence(),
                        StrictMath.min(signals.usersTestimony().evidence(), signals.barrierTestimony().evidence())));
    }
}
