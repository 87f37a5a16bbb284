package io.candor.insight.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one cell.
 *
 * @param basis
 *        what every verdict needs
 * @param conditions
 *        every condition of every rule, the basis first
 * @param holding
 *        the rule whose verdict stands; null for INSUFFICIENT_EVIDENCE
 * @param mixed
 *        VALUE and THEATRE both hold
 * @param explained
 *        THEATRE would hold, and the group has noted what happened; its e-value stays, so that nobody else's verdict changes
 */
record Judgement(List<Condition> basis, List<Condition> conditions, @Nullable Rule holding, boolean mixed,
        boolean explained, boolean eligible) {

    Verdict verdict() {
        return holding == null || explained ? Verdict.INSUFFICIENT_EVIDENCE : holding.verdict();
    }

    double evidence() {
        return holding == null ? 1 : holding.evidence();
    }
}
