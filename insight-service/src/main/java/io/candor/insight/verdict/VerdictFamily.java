package io.candor.insight.verdict;

import java.util.Collection;
import java.util.List;

import io.candor.insight.statistics.EBenjaminiHochberg;

/**
 * All leaf cells (blocks × tools) of one period as one family of tests: e-BH at 10 % over the cells eligible by size,
 * coverage and response, never by what was answered. A verdict whose evidence falls below the cut becomes
 * INSUFFICIENT_EVIDENCE. Cells of units above the blocks are summaries and stay out.
 */
public final class VerdictFamily {

    private static final double RATE = 0.10;

    private VerdictFamily() {
    }

    /** Settles decisions in the order given. */
    public static List<Decision> settle(List<Decision> leafCells) {
        double[] eValues = leafCells.stream().filter(Decision::eligible).mapToDouble(Decision::evidence).toArray();
        double cut = cutOff(eValues);
        return leafCells.stream().map(decision -> decision.eligible() && decision.evidence() >= cut ? decision
                : withdrawn(decision, eValues.length)).toList();
    }

    /** The least evidence a verdict stands on, among the e-values of all eligible cells of a period. */
    static double cutOff(double[] eligible) {
        return EBenjaminiHochberg.cutOff(eligible, RATE);
    }

    /** The same of all blocks of a period. */
    public static double cutOff(Collection<Grounds> blocks) {
        return cutOff(eligible(blocks).stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** e-values of those eligible; whoever has the grounds of all blocks of a period can settle it. */
    public static List<Double> eligible(Collection<Grounds> blocks) {
        return blocks.stream().filter(Grounds::eligible).map(Grounds::evidence).sorted().toList();
    }

    private static Decision withdrawn(Decision decision, int looked) {
        if (decision.verdict() == Verdict.INSUFFICIENT_EVIDENCE) {
            return decision;
        }
        String reason = decision.eligible()
                ? "stronger evidence for " + decision.verdict() + ", because " + looked + " groups were looked at"
                : "a released wave of this period with at least 10 answers about this tool";
        return new Decision(Verdict.INSUFFICIENT_EVIDENCE, "Cannot tell: this would need " + reason + ".",
                decision.signals(), decision.conditions(), List.of(reason), 1, decision.eligible());
    }
}
