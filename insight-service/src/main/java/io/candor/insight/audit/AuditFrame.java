package io.candor.insight.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.Viewer;

/**
 * What everybody who may read an audit may know, as it was frozen.
 *
 * @param figures
 *        {@code preliminary} or {@code final}: how firm the period's figures were
 * @param cells
 *        in the order of the board, shown and hidden ones
 */
record AuditFrame(String format, String question, String period, String figures, @Nullable LocalDate finalOn,
        List<FramedUnit> units, List<AuditContent.AuditedTool> tools, Map<String, String> inputs,
        List<AuditContent.AuditedTarget> targets, List<FramedCell> cells) {

    static final String FORMAT = "candor-audit-1";

    /** @param scope units a grant may name to see it */
    record FramedUnit(String id, String name, int people, List<String> scope) {
    }

    /** @param name of the unit or group */
    record FramedCell(String id, String node, String name, String tool, List<String> scope) {

        /** The same group of people, as far as names and places say, with the same tool. */
        boolean sameAs(FramedCell other) {
            return name.equals(other.name) && tool.equals(other.tool) && scope.equals(other.scope);
        }
    }

    /** Whoever may see all its units. */
    boolean seenBy(Viewer viewer) {
        return units.stream().allMatch(unit -> viewer.maySee(unit.scope()));
    }
}
