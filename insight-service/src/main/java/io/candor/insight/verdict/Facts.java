package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.FRICTION;
import static io.candor.insight.verdict.Verdict.INSUFFICIENT_EVIDENCE;
import static io.candor.insight.verdict.Verdict.THEATRE;
import static io.candor.insight.verdict.Verdict.TOOL_INFLATION;
import static io.candor.insight.verdict.Verdict.UNTAPPED;
import static io.candor.insight.verdict.Verdict.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.candor.insight.outcome.OutcomeFigures;
import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.WaveTestimony;

/**
 * What the rules read beside e-values: on which side of its threshold each of these lies. Limits of effects are printed in
 * steps too wide to decide on, so the side is what an export tells of them (docs/decisions/0085).
 *
 * @param conditions
 *        of all verdicts, those on e-values not among them
 * @param asked
 *        a wave of the period brought ten answers about this tool
 */
record Facts(List<Condition> conditions, boolean asked) {

    static final String NOTHING_NOTED = "nothing noted";
    static final String MISSING_RESULTS = "missing results";

    private static final double TOPPED_UP = 0.05;
    private static final double MISSING = 1.0 / 3;
    private static final double COMPANY_WIDE = 0.40;
    private static final int DISPLAYED_FROM = 20;
    private static final double OF_INVITED = 0.30;
    private static final double KEPT = 0.5;
    private static final double AGAINST_ELSEWHERE = 1.25;
    private static final double ACTIVE_DAYS = 4;
    private static final double MOSTLY_AUTOMATIC = 0.5;
    private static final double EXPLAINED = 0.5;
    private static final double EXPLAINED_LIMIT = 0.25;
    private static final double HARDLY_USED = 0.6;

    Facts {
        conditions = List.copyOf(conditions);
    }

    static Facts of(Evidence evidence, Signals signals) {
        List<Condition> facts = new ArrayList<>();
        facts.add(people(evidence));
        facts.add(coverage(evidence));
        facts.add(missingResults(signals.missingResults()));
        facts.add(Rule.lowerLimitAbove(THEATRE, "topped-up share", signals.toppedUp(), TOPPED_UP));
        facts.add(companyWide(evidence));
        facts.add(Rule.condition(THEATRE, "displayable", evidence.people() >= DISPLAYED_FROM || evidence.smallGroupsAgreed(),
                "below " + DISPLAYED_FROM + " people only where a works agreement allows it"));
        facts.add(Rule.condition(THEATRE, NOTHING_NOTED, !evidence.noted(),
                evidence.noted() ? "the group has noted what happened in these weeks" : "the group has noted nothing"));
        facts.add(ofInvited(evidence, signals));
        if (signals.persistence() instanceof Signal.Measured measured && measured.effect().unit().equals(Effect.RATIO)) {
            facts.add(Rule.lowerLimitAbove(VALUE, "use kept after the target", measured, KEPT));
        }
        if (evidence.outcomes() != null) {
            facts.add(outcomes(evidence.outcomes()));
        }
        facts.add(Rule.lowerLimitAbove(FRICTION, "obstacles against elsewhere", signals.obstacles(), AGAINST_ELSEWHERE));
        facts.add(effort(signals.effort()));
        facts.add(Rule.lowerLimitAbove(TOOL_INFLATION, "human share", signals.inflatedShare(), MOSTLY_AUTOMATIC));
        facts.add(explained(signals.inflatedRise()));
        facts.add(Rule.lowerLimitAbove(TOOL_INFLATION, "limit of the rise", signals.inflatedRise(), EXPLAINED_LIMIT));
        facts.add(Rule.lowerLimitAbove(UNTAPPED, "adoption", signals.adoption(), HARDLY_USED));
        return new Facts(facts, evidence.waves().stream().anyMatch(wave -> isNow(evidence, wave)));
    }

    private static boolean isNow(Evidence evidence, WaveTestimony wave) {
        return evidence.looks().belongsToNow(wave.closed()) && wave.answered() >= VerdictRules.LEAST_PEOPLE;
    }

    Condition of(Verdict verdict, String name) {
        return find(verdict, name)
                .orElseGet(() -> Rule.missing(verdict, name, "this was not looked at when the verdict was given"));
    }

    Optional<Condition> find(Verdict verdict, String name) {
        return conditions.stream().filter(fact -> fact.verdict() == verdict && fact.name().equals(name)).findFirst();
    }

    private static Condition people(Evidence evidence) {
        return Rule.condition(INSUFFICIENT_EVIDENCE, "people", evidence.people() >= VerdictRules.LEAST_PEOPLE,
                "needed " + VerdictRules.LEAST_PEOPLE + " people");
    }

    private static Condition coverage(Evidence evidence) {
        boolean enough = evidence.coverage() >= VerdictRules.LEAST_COVERAGE;
        String none = evidence.notTold() == null ? "no usage data for this tool"
                : "usage is told by tool and not by " + evidence.notTold();
        return evidence.history().isEmpty() ? Rule.missing(INSUFFICIENT_EVIDENCE, "coverage", none)
                : Rule.condition(INSUFFICIENT_EVIDENCE, "coverage", enough, "usage is known for "
                        + (enough ? "at least " : "fewer than ") + Rule.percent(VerdictRules.LEAST_COVERAGE)
                        + " of the people");
    }

    private static Condition missingResults(@Nullable Double missing) {
        return missing == null
                ? Rule.missing(THEATRE, MISSING_RESULTS, "fewer than 10 people have weeks before, at and away from the target")
                : Rule.condition(THEATRE, MISSING_RESULTS, missing >= MISSING, missing >= MISSING
                        ? "what weeks at the target add brings less than two thirds of the usual results"
                        : "what weeks at the target add brings at least two thirds of the usual results, as real work does");
    }

    private static Condition ofInvited(Evidence evidence, Signals signals) {
        if (evidence.notTold() != null) {
            return Rule.missing(VALUE, "share of the invited",
                    "how many people it could be is not told by " + evidence.notTold());
        }
        return signals.valueTestimony() instanceof Signal.NotApplicable none
                ? Rule.missing(VALUE, "share of the invited", none.reason())
                : Rule.condition(VALUE, "share of the invited", signals.valueOfInvited() >= OF_INVITED,
                        (signals.valueOfInvited() >= OF_INVITED ? "at least " : "below ") + Rule.percent(OF_INVITED)
                                + " of all invited");
    }

    /** Where nothing was imported there is no such condition; figures as they are printed. */
    private static Condition outcomes(OutcomeFigures outcomes) {
        return Rule.condition(VALUE, "outcomes", !outcomes.slower() && !outcomes.worse(),
                outcomes.slower() ? "imported tasks took longer with it"
                        : outcomes.worse() ? "results of imported tasks were worse with it"
                                : "imported tasks say neither slower nor worse");
    }

    private static Condition effort(Signal effort) {
        return switch (effort) {
            case Signal.NotApplicable none -> Rule.missing(FRICTION, "effort", none.reason());
            case Signal.Measured measured -> Rule.condition(FRICTION, "effort", measured.effect().value() >= ACTIVE_DAYS,
                    "median of active days " + (measured.effect().value() >= ACTIVE_DAYS ? "at least " : "below ")
                            + (int) ACTIVE_DAYS + " of 28");
        };
    }

    private static Condition explained(Signal rise) {
        return switch (rise) {
            case Signal.NotApplicable none -> Rule.missing(TOOL_INFLATION, "explains the rise", none.reason());
            case Signal.Measured measured -> Rule.condition(TOOL_INFLATION, "explains the rise",
                    measured.effect().value() >= EXPLAINED, "automatic and passive events explain "
                            + (measured.effect().value() >= EXPLAINED ? "at least " : "less than ") + Rule.percent(EXPLAINED)
                            + " of the rise");
        };
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
