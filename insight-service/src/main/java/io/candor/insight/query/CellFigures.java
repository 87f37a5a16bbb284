package io.candor.insight.query;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.Verdict;

/**
 * What is printed in a square of the board.
 *
 * @param verdict
 *        null while the period runs
 * @param n
 *        people who answered about this tool in one wave: at least so many, in steps of five below 50
 * @param nTo
 *        at most so many; n where the number is exact
 * @param note
 *        what to know before comparing n: answers by name only, or only the groups below that can be shown
 * @param trend
 *        the same node and tool in earlier periods, oldest first; null where there is none
 */
public record CellFigures(@Nullable Verdict verdict, int n, int nTo,
        @Schema(enumeration = {
                CellFigures.USAGE, CellFigures.NO_USAGE }) String usage,
        @Nullable String note,
        @Nullable List<TrendPoint> trend){

    static final String USAGE = "present";
    static final String NO_USAGE = "no usage data";

    /** The verdict of an earlier period. */
    public record TrendPoint(String period, @Nullable Verdict verdict) {
    }

    static CellFigures of(CellFindings findings, @Nullable List<TrendPoint> trend) {
        return new CellFigures(findings.verdict(), findings.n().from(), findings.n().to(),
                findings.known() == null ? NO_USAGE : USAGE,
                note(findings), trend);
    }

    private static @Nullable String note(CellFindings findings) {
        String note = (findings.shownGroupsOnly() ? "only the groups below that can be shown; " : "")
                + (findings.confidentialOnly() ? "answers by name only; " : "");
        return note.isEmpty() ? null : note.substring(0, note.length() - 2);
    }
}
