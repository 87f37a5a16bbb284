package io.candor.insight.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Audits, newest first.
 *
 * @param next
 *        number of the following page; null on the last
 */
public record AuditList(List<AuditLine> audits, @Nullable Integer next) {

    public record AuditLine(UUID auditId, String question, String period, List<String> units, List<String> tools,
            @Schema(enumeration = {
                    "open", "signed-once", "signed", "withdrawn" }) String state,
            String openedBy, OffsetDateTime frozenAt, String contentDigest){
    }
}
