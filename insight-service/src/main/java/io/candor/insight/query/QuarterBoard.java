package io.candor.insight.query;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The periods of a quarter side by side, as each was printed: nothing is pooled over lists of people that differ.
 *
 * @param periods
 *        those of the quarter there is something about, oldest first
 * @param nodes
 *        of the latest of them, as far as the viewer may see, parents before children
 * @param cells
 *        one for every node, tool and period; a node that an earlier period did not have looks withheld there
 */
public record QuarterBoard(@Schema(examples = "2026-Q4") String quarter, List<Board.PeriodOption> periods,
        List<Board.ToolName> tools, List<Board.BoardNode> nodes, List<QuarterCell> cells) {

    /** @param periods in the order of the quarter's */
    public record QuarterCell(String node, String tool, List<BoardCell> periods) {
    }
}
