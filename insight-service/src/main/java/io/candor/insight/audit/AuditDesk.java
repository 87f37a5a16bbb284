package io.candor.insight.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** Opens audits, takes findings and decisions, has them signed, or withdrawn by who opened them. */
@ApplicationScoped
class AuditDesk {

    static final int SIGN_OFFS = 2;

    private static final int PAGE = 50;

    private final AuditFreeze freeze;
    private final AuditRecords records;
    private final Clock clock;

    AuditDesk(AuditFreeze freeze, AuditRecords records, Clock clock) {
        this.freeze = freeze;
        this.records = records;
        this.clock = clock;
    }

    /** Freezes what stands now and keeps it. */
    @Transactional
    AuditReport open(Viewer viewer, Staff opener, AuditQuestion asked) {
        AuditFreeze.Frozen frozen = freeze.freeze(viewer, asked);
        return report(viewer, records.add(frozen, last(frozen.frame()).orElse(null), opener, now()));
    }

    /** Newest first, those the viewer may see. */
    AuditList list(Viewer viewer, int page) {
        List<FrozenAudit> seen = records.all().stream().filter(audit -> audit.frame().seenBy(viewer)).toList();
        int from = Math.min(seen.size(), page * PAGE);
        int to = Math.min(seen.size(), from + PAGE);
        Set<UUID> withdrawn = records.withdrawn();
        return new AuditList(
                seen.subList(from, to).stream().map(it -> line(it, withdrawn.contains(it.auditId()))).toList(),
                to == seen.size() ? null : page + 1);
    }

    /** @throws ProblemException for what does not exist and for what this viewer may not see */
    AuditReport report(Viewer viewer, UUID auditId) {
        FrozenAudit audit = records.find(auditId).filter(it -> it.frame().seenBy(viewer))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such audit."));
        List<AuditReport.Finding> findings = records.findings(auditId);
        List<AuditReport.SignOff> signOffs = records.signOffs(auditId);
        UUID then = audit.comparedWith();
        AuditReport.Withdrawal withdrawal = records.withdrawal(auditId).map(it -> new AuditReport.Withdrawal(it.reason(),
                it.withdrawnBy(), utc(it.withdrawnAt()))).orElse(null);
        return new AuditReport(auditId, AuditReport.state(signOffs.size(), withdrawal != null), audit.openedByName(),
                utc(audit.frozenAt()),
                audit.contentDigest(), records.recordDigest(audit.contentDigest(), findings), audit.content(),
                then == null ? null : AuditComparison.of(audit, records.find(then).orElseThrow()), findings,
                signOffs.stream().map(it -> new AuditReport.SignOff(it.signedBy(), utc(it.signedAt()), it.recordDigest()))
                        .toList(),
                withdrawal);
    }

    @Transactional
    AuditReport find(Viewer viewer, Staff by, UUID auditId, String what, String owner) {
        AuditReport report = unsigned(viewer, auditId);
        records.addFinding(auditId, report.findings().size() + 1, what, owner, by, now());
        return report(viewer, auditId);
    }

    @Transactional
    AuditReport decide(Viewer viewer, Staff by, UUID auditId, int number, String outcome, String reason) {
        AuditReport report = unsigned(viewer, auditId);
        AuditReport.Finding finding = report.findings().stream().filter(it -> it.number() == number).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such finding."));
        AuditReport.Decided before = finding.decision();
        records.addDecision(auditId, number, before == null ? 1 : before.revision() + 1, outcome, reason, by, now());
        return report(viewer, auditId);
    }

    /** @param recordDigest of the record the signer has read */
    @Transactional
    AuditReport sign(Viewer viewer, Staff by, UUID auditId, String recordDigest) {
        AuditReport report = inForce(viewer, auditId);
        if (records.find(auditId).orElseThrow().openedBy().equals(by.id())) {
            throw new ProblemException(ProblemType.CONFLICT, "Whoever opened an audit does not sign it.");
        }
        List<String> signers = records.signers(auditId);
        if (signers.contains(by.id())) {
            throw new ProblemException(ProblemType.CONFLICT, "You have signed it already; the other one is somebody else's.");
        }
        if (signers.size() >= SIGN_OFFS) {
            throw new ProblemException(ProblemType.CONFLICT, "It has both its signatures.");
        }
        if (report.findings().stream().anyMatch(finding -> finding.decision() == null)) {
            throw new ProblemException(ProblemType.CONFLICT, "A finding without a decision is not signed.");
        }
        if (!report.recordDigest().equals(recordDigest)) {
            String detail = "The record has changed since you read it; read it again and sign that.";
            throw new ProblemException(ProblemType.CONFLICT, detail,
                    List.of(ProblemDetail.at("/recordDigest", "changed", detail)));
        }
        records.sign(auditId, recordDigest, by, now());
        return report(viewer, auditId);
    }

    /** Marks it as opened by mistake; it stays as it is and is compared with no later one. */
    @Transactional
    AuditReport withdraw(Viewer viewer, Staff by, UUID auditId, String reason) {
        unsigned(viewer, auditId);
        if (!records.find(auditId).orElseThrow().openedBy().equals(by.id())) {
            throw new ProblemException(ProblemType.CONFLICT, "An audit is withdrawn by whoever opened it.");
        }
        records.withdraw(auditId, reason, by, now());
        return report(viewer, auditId);
    }

    private AuditReport unsigned(Viewer viewer, UUID auditId) {
        AuditReport report = inForce(viewer, auditId);
        if (!report.signOffs().isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "It is signed and takes nothing in; open another audit.");
        }
        return report;
    }

    private AuditReport inForce(Viewer viewer, UUID auditId) {
        records.lock(auditId);
        AuditReport report = report(viewer, auditId);
        if (report.withdrawal() != null) {
            throw new ProblemException(ProblemType.CONFLICT, "It was withdrawn and takes nothing in; open another audit.");
        }
        return report;
    }

    /** The newest of the latest earlier period that looked at one of these cells and was no mistake. */
    private Optional<UUID> last(AuditFrame frame) {
        Set<UUID> withdrawn = records.withdrawn();
        return records.all().stream().filter(audit -> !withdrawn.contains(audit.auditId()))
                .filter(audit -> audit.frame().period().compareTo(frame.period()) < 0)
                .filter(audit -> audit.frame().cells().stream().anyMatch(cell -> frame.cells().stream().anyMatch(cell::sameAs)))
                .max(Comparator.comparing((FrozenAudit audit) -> audit.frame().period()).thenComparing(FrozenAudit::frozenAt))
                .map(FrozenAudit::auditId);
    }

    private AuditList.AuditLine line(FrozenAudit audit, boolean withdrawn) {
        AuditFrame frame = audit.frame();
        return new AuditList.AuditLine(audit.auditId(), frame.question(), frame.period(),
                frame.units().stream().map(AuditFrame.FramedUnit::name).toList(),
                frame.tools().stream().map(AuditContent.AuditedTool::name).toList(),
                AuditReport.state(records.signers(audit.auditId()).size(), withdrawn), audit.openedByName(),
                utc(audit.frozenAt()),
                audit.contentDigest());
    }

    private static OffsetDateTime utc(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }
}
