package io.candor.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.verdict.Verdict;

/**
 * An audit beside the last one of an earlier period: cells both looked at, from what both froze and nothing else.
 *
 * @param contentDigest
 *        of the earlier one
 */
public record AuditComparison(UUID auditId, String period, String contentDigest, List<ComparedCell> cells) {

    /** @param change withheld unless the cell was shown in both */
    public record ComparedCell(String name, String tool, @Schema(oneOf = {
            Change.class, Disclosure.Withheld.class }) Disclosure<Change> change){
    }

    /**
     * Volumes of usage are in the unit both print; null where one of them knows none.
     */
    public record Change(Verdict verdictThen, Verdict verdictNow, @Nullable String unit, @Nullable Double genuineThen,
            @Nullable Double genuineNow, @Nullable Double rawThen, @Nullable Double rawNow) {
    }

    static AuditComparison of(FrozenAudit now, FrozenAudit then) {
        List<ComparedCell> cells = new ArrayList<>();
        for (AuditFrame.FramedCell cell : now.frame().cells()) {
            then.frame().cells().stream().filter(cell::sameAs).findFirst().ifPresent(before -> cells.add(new ComparedCell(
                    cell.name(), cell.tool(), change(then.cell(before), now.cell(cell)))));
        }
        return new AuditComparison(then.auditId(), then.frame().period(), then.contentDigest(), cells);
    }

    private static Disclosure<Change> change(Disclosure<AuditedFigures> then, Disclosure<AuditedFigures> now) {
        return then.released().isEmpty() ? Disclosure.withheld()
                : now.map(figures -> change(then.released().orElseThrow(), figures));
    }

    private static Change change(AuditedFigures then, AuditedFigures now) {
        AuditedUsage before = then.usage();
        AuditedUsage after = now.usage();
        if (before == null || after == null || !Objects.equals(before.unit(), after.unit())) {
            return new Change(then.verdict(), now.verdict(), null, null, null, null, null);
        }
        return new Change(then.verdict(), now.verdict(), after.unit(), before.genuine().value(), after.genuine().value(),
                before.raw().value(), after.raw().value());
    }
}
