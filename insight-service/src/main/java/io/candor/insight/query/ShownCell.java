package io.candor.insight.query;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.verdict.Verdict;

/**
 * @param verdict
 *        null while the period runs
 * @param n
 *        people who answered about this tool in one wave
 * @param trend
 *        the same node and tool in earlier periods, oldest first; null where there is none
 */
public record ShownCell(String id, String node, String tool, @Nullable Verdict verdict, int n,
        @Schema(enumeration = {
                "present", "no usage data" }) String usage,
        @Nullable String note,
        @Nullable List<TrendPoint> trend) implements BoardCell{

    public record TrendPoint(String period, @Nullable Verdict verdict) {
    }
}
