package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.THEATRE;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.WaveTestimony;

/**
 * "The figure is shaped by the target": weeks end at the line, those weeks are empty, and the people say so
 * (statistics.md §9 a–f). Deadline shift is shown and never counted.
 */
record TheatreRule(double line, double depth, double testimony, double joint, double toppedUp) {

    static final TheatreRule STANDARD = new TheatreRule(3, 20, 3, 20, 0.05);
    private static final int DISPLAYED_FROM = 20;
    private static final double COMPANY_WIDE = 0.40;

    Rule apply(Evidence evidence, Signals signals) {
        double telemetry = (signals.line().evidence() + signals.depth().evidence()) / 2;
        double product = telemetry * signals.theatreTestimony().evidence();
        List<Condition> conditions = List.of(Rule.atLeast(THEATRE, "line", signals.line(), line),
                Rule.atLeast(THEATRE, "depth", signals.depth(), depth),
                Rule.atLeast(THEATRE, "testimony", signals.theatreTestimony(), testimony),
                Rule.condition(THEATRE, "telemetry and testimony together", product >= joint,
                        "mean of line and depth times testimony, needed " + (int) joint),
                Rule.lowerLimitAbove(THEATRE, "topped-up share", signals.toppedUp(), toppedUp), companyWide(evidence),
                Rule.condition(THEATRE, "displayable", evidence.people() >= DISPLAYED_FROM || evidence.smallGroupsAgreed(),
                        "below " + DISPLAYED_FROM + " people only where a works agreement allows it"));
        double least = StrictMath.min(StrictMath.min(signals.line().evidence(), signals.depth().evidence()),
                signals.theatreTestimony().evidence());
        return new Rule(THEATRE, conditions, least);
    }

    /** Where nearly everybody in the company says so, the statement is about the target, not about one block. */
    private static Condition companyWide(Evidence evidence) {
        Double share = evidence.companyTheatreShare() == null ? elsewhere(evidence) : evidence.companyTheatreShare();
        return share == null
                ? Rule.missing(THEATRE, "not company-wide", "the share of this answer in the whole company is not known")
                : Rule.condition(THEATRE, "not company-wide", share <= COMPANY_WIDE,
                        (share <= COMPANY_WIDE ? "at most " : "more than ")
                                + "40% say so in the whole company; above that only the target is judged");
    }

    private static @Nullable Double elsewhere(Evidence evidence) {
        Double latest = null;
        for (WaveTestimony wave : evidence.waves()) {
            latest = wave.theatreElsewhere() == null ? latest : wave.theatreElsewhere();
        }
        return latest;
    }
}
