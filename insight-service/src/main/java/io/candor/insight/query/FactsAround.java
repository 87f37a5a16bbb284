package io.candor.insight.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFact;
import io.candor.insight.target.TargetMetric;

/**
 * Which facts can show in a cell's telemetry: those about its figure that began within a week of the period, of the
 * announcement and start of its target or of its end, and limits near its threshold whenever they began.
 *
 * @param target
 *        null where the cell is under none; then prompts are counted
 */
record FactsAround(IsoPeriod period, @Nullable AdoptionTarget target) {

    private static final double NEAR_LEVEL = 2;

    /** Their causes, as a card names them, oldest first. */
    List<String> of(String tool, List<DatedFact> facts) {
        TargetMetric counted = target == null ? TargetMetric.HUMAN_PROMPTS : target.metric();
        return facts.stream().filter(fact -> fact.concerns(tool, counted) && around(fact)).map(DatedFact::cause).toList();
    }

    private boolean around(DatedFact fact) {
        if (fact.near(period.firstDay(), period.lastDay())) {
            return true;
        }
        if (target == null || fact.day().isAfter(period.lastDay())) {
            return false;
        }
        LocalDate end = target.to();
        return fact.near(target.announced(), target.from()) || end != null && fact.near(end, end)
                || fact.level() != null
                        && StrictMath.abs(fact.level().doubleValue() - target.weekly().doubleValue()) <= NEAR_LEVEL;
    }
}
