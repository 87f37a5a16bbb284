package io.candor.insight.hygiene;

import java.util.Map;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.PeriodBoard;

/**
 * The clean-data labels of one period's blocks.
 *
 * @param board
 *        beside whose cells they stand
 */
public record CleanPeriod(PeriodBoard board, Map<CellKey, Disclosure<CleanCell>> cells) {

    public CleanPeriod {
        cells = Map.copyOf(cells);
    }

    /** Withheld, too, for a unit above blocks and for a key there is no cell for. */
    public Disclosure<CleanCell> cell(CellKey key) {
        return cells.getOrDefault(key, Disclosure.withheld());
    }
}
