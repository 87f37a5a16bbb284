package io.candor.insight.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An audit with everything on its record.
 *
 * @param contentDigest
 *        SHA-256 of what was frozen, without time and people: the same question asked twice of the same figures has the same
 * @param recordDigest
 *        SHA-256 of the content's digest, findings and decisions: what is signed
 * @param comparison
 *        with the last audit of an earlier period that shares units and tools; null where there is none
 * @param signOffs
 *        two make it signed; neither is by who opened it
 * @param withdrawal
 *        null unless whoever opened it said that it was a mistake
 */
public record AuditReport(UUID auditId, @Schema(enumeration = {
        "open", "signed-once", "signed", "withdrawn" }) String state, String openedBy, OffsetDateTime frozenAt,
        String contentDigest,
        String recordDigest, AuditContent content, @Nullable AuditComparison comparison, List<Finding> findings,
        List<SignOff> signOffs, @Nullable Withdrawal withdrawal){

    /**
     * @param number
     *        within the audit, from 1
     * @param owner
     *        the office that decides
     * @param decision
     *        the newest; null while there is none
     */
    public record Finding(int number, String what, String owner, LocalDate notedOn, String notedBy,
            @Nullable Decided decision) {
    }

    /** @param revision counts decisions on the same finding, from 1 */
    public record Decided(@Schema(enumeration = {
            "accepted", "rejected", "deferred" }) String outcome, String reason, int revision, LocalDate decidedOn,
            String decidedBy){
    }

    public record SignOff(String signedBy, OffsetDateTime signedAt, String recordDigest) {
    }

    /** It stays on record and takes nothing in any more. */
    @Schema(name = "AuditWithdrawal")
    public record Withdrawal(String reason, String withdrawnBy, OffsetDateTime withdrawnAt) {
    }

    static String state(int signOffs, boolean withdrawn) {
        return withdrawn ? "withdrawn" : signOffs == 0 ? "open" : signOffs == 1 ? "signed-once" : "signed";
    }
}
