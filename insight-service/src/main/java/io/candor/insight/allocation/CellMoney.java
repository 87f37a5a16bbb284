package io.candor.insight.allocation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.outcome.OutcomeFigures;

/**
 * What is printed of one cell's money.
 *
 * @param spend
 *        one for each currency and kind of price; none where nothing is known or nothing may be shown, which look alike
 * @param outcomes
 *        of the cell's tasks; null where none may be shown
 */
record CellMoney(List<Amount> spend, @Nullable OutcomeFigures outcomes) {

    static final CellMoney NOTHING = new CellMoney(List.of(), null);

    CellMoney {
        spend = List.copyOf(spend);
    }
}
