package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.THEATRE;

import java.util.ArrayList;
import java.util.List;

/**
 * "The figure is shaped by the target": weeks end at the line, those weeks are empty, and the people say so
 * (statistics.md §9 a–f). Deadline shift is shown and never counted.
 */
record TheatreRule(double line, double depth, double testimony, double joint) {

    static final TheatreRule STANDARD = new TheatreRule(3, 20, 3, 20);

    Rule apply(Signals signals, Facts facts) {
        double telemetry = (signals.line().evidence() + signals.depth().evidence()) / 2;
        double product = telemetry * signals.theatreTestimony().evidence();
        List<Condition> conditions = new ArrayList<>(List.of(Rule.atLeast(THEATRE, "line", signals.line(), line),
                Rule.atLeast(THEATRE, "depth", signals.depth(), depth),
                Rule.atLeast(THEATRE, "testimony", signals.theatreTestimony(), testimony),
                Rule.condition(THEATRE, "telemetry and testimony together", product >= joint,
                        "mean of line and depth times testimony, needed " + (int) joint),
                facts.of(THEATRE, "topped-up share"), facts.of(THEATRE, "not company-wide"),
                facts.of(THEATRE, "displayable")));
        // Figures published before it was asked do not have it; without depth nothing is said of results at all.
        if (depth > 0) {
            facts.find(THEATRE, Facts.MISSING_RESULTS).ifPresent(conditions::add);
        }
        double least = StrictMath.min(StrictMath.min(signals.line().evidence(), signals.depth().evidence()),
                signals.theatreTestimony().evidence());
        return new Rule(THEATRE, conditions, least);
    }
}
