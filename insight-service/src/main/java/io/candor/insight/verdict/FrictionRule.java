package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.FRICTION;

import java.util.List;

import io.candor.insight.signal.Signal;

/**
 * "Honest effort, real obstacles": people name them, the telemetry shows more of them than elsewhere, and use is real.
 * Depth at the line must not speak against it; where there is no line to stop at, it cannot (e = 1).
 */
record FrictionRule(double testimony, double obstacles, double ratio, double activeDays, double depthBelow) {

    static final FrictionRule STANDARD = new FrictionRule(5, 5, 1.25, 4, 3);

    Rule apply(Signals signals) {
        return new Rule(FRICTION,
                List.of(Rule.atLeast(FRICTION, "testimony", signals.frictionTestimony(), testimony),
                        Rule.atLeast(FRICTION, "obstacles", signals.obstacles(), obstacles),
                        Rule.lowerLimitAbove(FRICTION, "obstacles against elsewhere", signals.obstacles(), ratio),
                        effort(signals.effort()),
                        Rule.condition(FRICTION, "no empty weeks at the line", signals.depth().evidence() < depthBelow,
                                "e of depth at the line " + (signals.depth().evidence() < depthBelow ? "below " : "at least ")
                                        + (int) depthBelow)),
                StrictMath.min(signals.frictionTestimony().evidence(), signals.obstacles().evidence()));
    }

    private Condition effort(Signal effort) {
        return switch (effort) {
            case Signal.NotApplicable none -> Rule.missing(FRICTION, "effort", none.reason());
            case Signal.Measured measured -> Rule.condition(FRICTION, "effort", measured.effect().value() >= activeDays,
                    "median of active days " + (measured.effect().value() >= activeDays ? "at least " : "below ")
                            + (int) activeDays + " of 28");
        };
    }
}
