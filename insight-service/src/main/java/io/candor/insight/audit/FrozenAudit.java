package io.candor.insight.audit;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.PublishedFigures;

/**
 * An audit as it was frozen.
 *
 * @param figures
 *        JSON of each released figure by cell id
 * @param comparedWith
 *        the last audit before; null where there was none
 */
record FrozenAudit(UUID auditId, AuditFrame frame, String contentDigest, @Nullable UUID comparedWith, String openedBy,
        String openedByName, OffsetDateTime frozenAt, Map<String, String> figures, Function<String, AuditedFigures> reading) {

    Disclosure<AuditedFigures> cell(AuditFrame.FramedCell cell) {
        return new PublishedFigures.Publication(figures).figure(cell.id(), reading);
    }

    AuditContent content() {
        return new AuditContent(frame.format(), frame.question(), frame.period(), frame.figures(), frame.finalOn(),
                frame.units().stream().map(unit -> new AuditContent.AuditedUnit(unit.id(), unit.name(), unit.people()))
                        .toList(),
                frame.tools(), frame.inputs(), frame.targets(),
                frame.cells().stream().map(cell -> new AuditContent.AuditedCell(cell.id(), cell.node(), cell.name(),
                        cell.tool(), cell(cell))).toList());
    }
}
