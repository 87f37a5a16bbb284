package io.candor.insight.allocation;

import java.util.List;
import java.util.Map;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.verdict.CellKey;

/**
 * Everything printed about the money of one period.
 *
 * @param cells
 *        of the board's blocks
 * @param elsewhere
 *        by tool: groups that are not shown and people of no group together
 * @param heads
 *        of the bills, in the order of {@code bills}
 */
record PeriodMoney(Map<CellKey, Disclosure<CellMoney>> cells, Map<String, Disclosure<CellMoney>> elsewhere,
        List<Bill.Head> heads, List<Bill> bills) {

    /** Of a running period: sums that grow day by day would tell who spent today. */
    static final PeriodMoney RUNNING = new PeriodMoney(Map.of(), Map.of(), List.of(), List.of());

    PeriodMoney {
        cells = Map.copyOf(cells);
        elsewhere = Map.copyOf(elsewhere);
        heads = List.copyOf(heads);
        bills = List.copyOf(bills);
    }

    CellMoney of(CellKey key) {
        return cells.getOrDefault(key, Disclosure.withheld()).released().orElse(CellMoney.NOTHING);
    }
}
