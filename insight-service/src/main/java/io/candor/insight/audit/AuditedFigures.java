package io.candor.insight.audit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.verdict.Verdict;

/**
 * A shown cell as it was printed when an audit froze it.
 *
 * @param n
 *        people who answered about the tool in one wave: at least so many, in steps of five below 50
 * @param nTo
 *        at most so many
 * @param known
 *        people whose usage is known, at least; null without usage data
 * @param said
 *        what people say, one line for each question that was answered; the value beside the usage
 * @param usage
 *        null where none is known
 * @param contradictions
 *        where telemetry and testimony disagree, a sentence each
 * @param gaps
 *        what the usage does not cover, a sentence each
 * @param noted
 *        what the unit said of these weeks
 */
public record AuditedFigures(Verdict verdict, String sentence, int n, int nTo, @Nullable Integer known, List<Said> said,
        @Nullable AuditedUsage usage, List<String> contradictions, List<String> gaps, List<Noted> noted) {

    public AuditedFigures {
        said = List.copyOf(said);
        contradictions = List.copyOf(contradictions);
        gaps = List.copyOf(gaps);
        noted = List.copyOf(noted);
    }

    /**
     * @param share
     *        who answer yes, 0 to 1, as printed
     * @param low
     *        lower 95 % limit
     * @param high
     *        upper 95 % limit
     */
    public record Said(String question, double share, double low, double high) {
    }

    public record Noted(LocalDate from, LocalDate to, String what) {
    }
}
