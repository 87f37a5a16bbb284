package io.candor.insight.verdict;

import java.util.List;

/**
 * What a shown block was judged on by itself, before the cells of its period were settled together. From this and its signals
 * as printed the verdict can be worked out again ({@link Recomputation}).
 *
 * @param verdict
 *        of the block alone
 * @param evidence
 *        by which {@link VerdictFamily} compares it
 * @param eligible
 *        enters the family
 */
public record Grounds(Verdict verdict, List<Condition> conditions, double evidence, boolean eligible) {

    public Grounds {
        conditions = List.copyOf(conditions);
    }

    static Grounds of(Decision alone) {
        return new Grounds(alone.verdict(), alone.conditions(), alone.evidence(), alone.eligible());
    }
}
