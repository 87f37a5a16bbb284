package io.candor.insight.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Signal;
import io.candor.insight.target.AdoptionTarget;

/**
 * What may be said about a shown cell.
 *
 * @param verdict
 *        null while the period runs
 * @param n
 *        people who answered about the tool in the wave with most of them, on one level
 * @param confidentialOnly
 *        n counts answers by name, because none came by token
 * @param known
 *        people whose usage is known; null without usage data, or for fewer people than the floor
 * @param missing
 *        what it would take to say more
 * @param confidential
 *        answers by name, beside; null below the floor
 */
public record CellFindings(@Nullable Verdict verdict, String sentence, int n, boolean confidentialOnly,
        @Nullable Integer known, @Nullable AdoptionTarget target, List<Signal> signals, List<String> missing,
        @Nullable ConfidentialAnswers confidential) {

    public CellFindings {
        signals = List.copyOf(signals);
        missing = List.copyOf(missing);
    }

    /** With everything a page shows; the sentence too, unless the family of cells took the verdict back. */
    CellFindings inFull(Decision page) {
        return new CellFindings(verdict, page.verdict() == verdict ? page.sentence() : sentence, n, confidentialOnly, known,
                target, page.signals(), missing, confidential);
    }
}
