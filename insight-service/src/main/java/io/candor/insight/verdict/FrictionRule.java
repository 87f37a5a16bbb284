package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.FRICTION;

import java.util.List;

/**
 * "Honest effort, real obstacles": people name them, the telemetry shows more of them than elsewhere, and use is real.
 * Depth at the line must not speak against it; where there is no line to stop at, it cannot (e = 1).
 */
record FrictionRule(double testimony, double obstacles, double depthBelow) {

    static final FrictionRule STANDARD = new FrictionRule(5, 5, 3);

    Rule apply(Signals signals, Facts facts) {
        return new Rule(FRICTION,
                List.of(Rule.atLeast(FRICTION, "testimony", signals.frictionTestimony(), testimony),
                        Rule.atLeast(FRICTION, "obstacles", signals.obstacles(), obstacles),
                        facts.of(FRICTION, "obstacles against elsewhere"), facts.of(FRICTION, "effort"),
                        Rule.condition(FRICTION, "no empty weeks at the line", signals.depth().evidence() < depthBelow,
                                "e of depth at the line " + (signals.depth().evidence() < depthBelow ? "below " : "at least ")
                                        + (int) depthBelow)),
                StrictMath.min(signals.frictionTestimony().evidence(), signals.obstacles().evidence()));
    }
}
