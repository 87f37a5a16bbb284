package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.TOOL_INFLATION;

import java.util.List;

/**
 * "The tool counts what nobody asked for": most of the counted figure is automatic or passive, and so is at least half of its
 * rise since the target. No testimony, for nobody is judged.
 */
final class InflationRule {

    private InflationRule() {
    }

    static Rule apply(Signals signals, Facts facts) {
        return new Rule(TOOL_INFLATION,
                List.of(facts.of(TOOL_INFLATION, "human share"), facts.of(TOOL_INFLATION, "explains the rise"),
                        facts.of(TOOL_INFLATION, "limit of the rise")),
                signals.inflatedShare().evidence());
    }
}
