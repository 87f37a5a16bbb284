package io.candor.insight.audit;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.export.Digest;

/** The tables behind audits, which only grow. */
@ApplicationScoped
class AuditRecords {

    private static final String FROZEN = """
            SELECT audit_id, frame, content_digest, compared_with, opened_by, opened_by_name, frozen_at FROM audit
            """;

    private final Jdbi jdbi;
    private final ObjectMapper mapper;

    AuditRecords(Jdbi jdbi, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    /** One change of an audit at a time, until the transaction ends. */
    void lock(UUID auditId) {
        jdbi.useHandle(db -> db.execute("SELECT pg_advisory_xact_lock(70_000_001, ?)", auditId.hashCode()));
    }

    /** Keeps what was frozen, as the bytes its digest is of. */
    UUID add(AuditFreeze.Frozen frozen, @Nullable UUID comparedWith, Staff opener, OffsetDateTime now) {
        UUID id = UUID.randomUUID();
        String frame = write(frozen.frame());
        Map<String, String> released = new TreeMap<>();
        frozen.figures().forEach((address, figure) -> figure.released().ifPresent(it -> released.put(address, write(it))));
        jdbi.useHandle(db -> {
            db.createUpdate("INSERT INTO audit VALUES (:id, :frame, :digest, :compared, :by, :name, :now)").bind("id", id)
                    .bind("frame", frame).bind("digest", digest(frame, released)).bind("compared", comparedWith)
                    .bind("by", opener.id()).bind("name", opener.name()).bind("now", now).execute();
            db.createUpdate("""
                    INSERT INTO audit_figure (audit_id, address, figure)
                    SELECT :id, address, figure FROM unnest(:addresses, :figures) AS told (address, figure)""").bind("id", id)
                    .bindArray("addresses", String.class, List.copyOf(released.keySet()))
                    .bindArray("figures", String.class, List.copyOf(released.values())).execute();
        });
        return id;
    }

    /** Newest first, without figures. */
    List<FrozenAudit> all() {
        return jdbi.withHandle(db -> db.createQuery(FROZEN + " ORDER BY frozen_at DESC, audit_id")
                .map((row, context) -> frozen(row, Map.of())).list());
    }

    Optional<FrozenAudit> find(UUID auditId) {
        Map<String, String> figures = new TreeMap<>();
        jdbi.useHandle(db -> db.createQuery("SELECT address, figure FROM audit_figure WHERE audit_id = ?").bind(0, auditId)
                .map((row, context) -> figures.put(row.getString(1), row.getString(2))).list());
        return jdbi.withHandle(db -> db.createQuery(FROZEN + " WHERE audit_id = ?").bind(0, auditId)
                .map((row, context) -> frozen(row, figures)).findOne());
    }

    List<AuditReport.Finding> findings(UUID auditId) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT DISTINCT ON (f.number) f.number, f.what, f.owner, f.noted_at::date AS noted_on, f.noted_by_name,
                       d.outcome, d.reason, d.revision, d.decided_at::date AS decided_on, d.decided_by_name
                FROM audit_finding f LEFT JOIN audit_decision d USING (audit_id, number)
                WHERE f.audit_id = ? ORDER BY f.number, d.revision DESC""").bind(0, auditId)
                .map((row, context) -> finding(row)).list());
    }

    List<AuditReport.SignOff> signOffs(UUID auditId) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT signed_by_name, signed_at, record_digest FROM audit_sign_off WHERE audit_id = ?
                ORDER BY signed_at, signed_by""").bind(0, auditId)
                .map((row, context) -> new AuditReport.SignOff(row.getString(1),
                        row.getObject(2, OffsetDateTime.class), row.getString(3)))
                .list());
    }

    List<String> signers(UUID auditId) {
        return jdbi.withHandle(db -> db.createQuery("SELECT signed_by FROM audit_sign_off WHERE audit_id = ?")
                .bind(0, auditId).mapTo(String.class).list());
    }

    void addFinding(UUID auditId, int number, String what, String owner, Staff by, OffsetDateTime now) {
        jdbi.useHandle(db -> db.createUpdate("INSERT INTO audit_finding VALUES (:id, :number, :what, :owner, :name, :now)")
                .bind("id", auditId).bind("number", number).bind("what", what).bind("owner", owner).bind("name", by.name())
                .bind("now", now).execute());
    }

    void addDecision(UUID auditId, int number, int revision, String outcome, String reason, Staff by, OffsetDateTime now) {
        jdbi.useHandle(db -> db
                .createUpdate("INSERT INTO audit_decision VALUES (:id, :number, :revision, :outcome, :reason, :name, :now)")
                .bind("id", auditId).bind("number", number).bind("revision", revision).bind("outcome", outcome)
                .bind("reason", reason).bind("name", by.name()).bind("now", now).execute());
    }

    void sign(UUID auditId, String recordDigest, Staff by, OffsetDateTime now) {
        jdbi.useHandle(db -> db.createUpdate("INSERT INTO audit_sign_off VALUES (:id, :by, :name, :digest, :now)")
                .bind("id", auditId).bind("by", by.id()).bind("name", by.name()).bind("digest", recordDigest)
                .bind("now", now).execute());
    }

    Optional<AuditReport.Withdrawal> withdrawal(UUID auditId) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT reason, withdrawn_by_name, withdrawn_at FROM audit_withdrawal WHERE audit_id = ?""").bind(0, auditId)
                .map((row, context) -> new AuditReport.Withdrawal(row.getString(1), row.getString(2),
                        row.getObject(3, OffsetDateTime.class)))
                .findOne());
    }

    Set<UUID> withdrawn() {
        return jdbi.withHandle(db -> db.createQuery("SELECT audit_id FROM audit_withdrawal").mapTo(UUID.class).set());
    }

    void withdraw(UUID auditId, String reason, Staff by, OffsetDateTime now) {
        jdbi.useHandle(db -> db.createUpdate("INSERT INTO audit_withdrawal VALUES (:id, :reason, :by, :name, :now)")
                .bind("id", auditId).bind("reason", reason).bind("by", by.id()).bind("name", by.name()).bind("now", now)
                .execute());
    }

    /** Of what is signed: the frozen content with its findings and decisions. */
    String recordDigest(String contentDigest, List<AuditReport.Finding> findings) {
        return Digest.hex(contentDigest + "\n" + write(findings));
    }

    /** Bytes of a report, the same for the same report. */
    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(String frame, Map<String, String> released) {
        List<String> lines = new ArrayList<>(List.of(frame));
        new TreeMap<>(released).forEach((address, figure) -> lines.add(address + " " + figure));
        return Digest.hex(String.join("\n", lines));
    }

    private FrozenAudit frozen(ResultSet row, Map<String, String> figures) throws SQLException {
        return new FrozenAudit(row.getObject("audit_id", UUID.class), read(row.getString("frame"), AuditFrame.class),
                row.getString("content_digest"), row.getObject("compared_with", UUID.class), row.getString("opened_by"),
                row.getString("opened_by_name"), row.getObject("frozen_at", OffsetDateTime.class), figures,
                json -> read(json, AuditedFigures.class));
    }

    private static AuditReport.Finding finding(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new AuditReport.Finding(row.getInt("number"), row.getString("what"), row.getString("owner"),
                row.getObject("noted_on", LocalDate.class), row.getString("noted_by_name"),
                outcome == null ? null
                        : new AuditReport.Decided(outcome, row.getString("reason"), row.getInt("revision"),
                                row.getObject("decided_on", LocalDate.class), row.getString("decided_by_name")));
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
