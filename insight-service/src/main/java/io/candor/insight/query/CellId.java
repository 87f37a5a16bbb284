package io.candor.insight.query;

import java.util.Optional;

import io.candor.insight.calendar.IsoPeriod;

/** Address of a cell: {@code node~tool~period}. The node's own id may hold a {@code ~}, the other two cannot. */
record CellId(String node, String tool, IsoPeriod period) {

    static Optional<CellId> parse(String text) {
        int beforePeriod = text.lastIndexOf('~');
        int beforeTool = text.lastIndexOf('~', beforePeriod - 1);
        if (beforeTool < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CellId(text.substring(0, beforeTool), text.substring(beforeTool + 1, beforePeriod),
                    IsoPeriod.parse(text.substring(beforePeriod + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return node + "~" + tool + "~" + period;
    }
}
