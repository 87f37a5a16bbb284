package io.candor.insight.verdict;

import java.util.List;
import java.util.Map;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.usecase.Tool;

/**
 * One period decided for everybody; what a viewer gets is a slice of it.
 *
 * @param closed
 *        the period has ended, so verdicts have been given
 * @param nodes
 *        parents before children
 * @param targets
 *        those that ran within the period
 */
public record PeriodBoard(IsoPeriod period, boolean closed, List<Node> nodes, List<Tool> tools,
        List<AdoptionTarget> targets, Map<CellKey, Disclosure<CellFindings>> cells) {

    public PeriodBoard {
        nodes = List.copyOf(nodes);
        tools = List.copyOf(tools);
        targets = List.copyOf(targets);
        cells = Map.copyOf(cells);
    }

    /** Withheld, too, for a key this board has no cell for. */
    public Disclosure<CellFindings> cell(CellKey key) {
        return cells.getOrDefault(key, Disclosure.withheld());
    }
}
