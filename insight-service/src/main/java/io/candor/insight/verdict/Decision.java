package io.candor.insight.verdict;

import java.util.List;

import io.candor.insight.signal.Signal;

/**
 * The rules' answer for one cell.
 *
 * @param sentence
 *        what a manager reads first; about the figure, never about a person
 * @param signals
 *        every signal asked, applicable or not, in a fixed order
 * @param conditions
 *        every condition of every rule
 * @param missing
 *        what would be needed, one clause each; empty unless the verdict is INSUFFICIENT_EVIDENCE
 * @param evidence
 *        the e-value behind the verdict, by which {@link VerdictFamily} compares cells: the smallest of the verdict's
 *        independent parts; 1 for INSUFFICIENT_EVIDENCE, but where only a note of the group stands in the way
 * @param eligible
 *        enters the period's family: 10 people, coverage and a released wave, whatever the answers were
 */
public record Decision(Verdict verdict, String sentence, List<Signal> signals, List<Condition> conditions,
        List<String> missing, double evidence, boolean eligible) {

    public Decision {
        signals = List.copyOf(signals);
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
    }
}
