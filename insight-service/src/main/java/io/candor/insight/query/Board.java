package io.candor.insight.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.target.TargetPeriod;

/**
 * Units × tools of one period.
 *
 * @param periods
 *        every period there is something about, oldest first
 * @param nodes
 *        the units and blocks the viewer may see, parents before children
 * @param cells
 *        one for every node and tool
 */
public record Board(@Nullable @Schema(examples = "2026-P12") String period, List<PeriodOption> periods, List<ToolName> tools,
        List<BoardNode> nodes, List<BoardCell> cells, List<BoardTarget> targets) {

    /**
     * @param figures
     *        {@code running}, then {@code preliminary} while late reports are heard, then {@code final}: they stay as they are
     * @param finalOn
     *        the day they become or became final; null while that is open
     * @param late
     *        waves whose answers came after that day and are not in the figures
     */
    public record PeriodOption(@Schema(examples = "2026-P12") String id, LocalDate from, LocalDate to, boolean closed,
            @Schema(enumeration = {
                    "running", "preliminary", "final" }) String figures,
            @Nullable LocalDate finalOn, int late){
    }

    public record ToolName(String id, String name) {
    }

    /**
     * @param parentId
     *        null for the top of what this viewer sees
     * @param depth
     *        0 for the top of the company
     */
    public record BoardNode(String id, String name, @Nullable String parentId, int depth, int people) {
    }

    public record BoardTarget(String targetId, String name, String tool, String metric, double threshold,
            TargetPeriod per, @Nullable BigDecimal share, LocalDate from, @Nullable LocalDate to) {
    }
}
