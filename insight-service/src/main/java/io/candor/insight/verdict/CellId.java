package io.candor.insight.verdict;

import java.util.Optional;

import io.candor.insight.calendar.IsoPeriod;

/** A cell of the board as the API addresses it, {@code node~tool~period}; the node's own id may hold a {@code ~}. */
public record CellId(CellKey key, IsoPeriod period) {

    /** @return empty where the text is no such address */
    public static Optional<CellId> parse(String text) {
        int beforePeriod = text.lastIndexOf('~');
        int beforeTool = text.lastIndexOf('~', beforePeriod - 1);
        if (beforeTool < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CellId(
                    new CellKey(text.substring(0, beforeTool), text.substring(beforeTool + 1, beforePeriod)),
                    IsoPeriod.parse(text.substring(beforePeriod + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return key.node() + "~" + key.tool() + "~" + period;
    }
}
