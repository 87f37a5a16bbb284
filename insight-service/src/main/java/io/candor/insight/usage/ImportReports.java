package io.candor.insight.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The reports of all imports, newest first. */
@ApplicationScoped
class ImportReports {

    /** @param number position in the list, for the cursor of the next page */
    record Numbered(long number, ImportReport report) {
    }

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ImportReports(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void keep(ImportReport report) {
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO usage_import (import_id, source, at, as_of, read, accepted, revised, duplicate, rejected,
                    warnings, first_day, last_day, people, matched, unmatched, days)
                VALUES (:importId, :source, :atUtc, :asOfUtc, :read, :accepted, :revised, :duplicate, :rejected,
                    :warningsJson::jsonb, :from, :to, :people, :matched, :unmatched, :days)""")
                .bindMethods(report).bindMethods(report.coverage())
                .bind("atUtc", report.at().atOffset(ZoneOffset.UTC)).bind("asOfUtc", report.asOf().atOffset(ZoneOffset.UTC))
                .bind("warningsJson", write(report.warnings())).execute());
    }

    List<Numbered> before(long number, int limit) {
        return jdbi.withHandle(db -> db
                .createQuery("SELECT * FROM usage_import WHERE number < :number ORDER BY number DESC LIMIT :limit")
                .bind("number", number).bind("limit", limit).map((row, context) -> read(db, row)).list());
    }

    Optional<ImportReport> find(UUID importId) {
        return jdbi.withHandle(db -> db.createQuery("SELECT * FROM usage_import WHERE import_id = :id").bind("id", importId)
                .map((row, context) -> read(db, row).report()).findOne());
    }

    /** @param after number of the last one before them; 0 = from the first */
    List<Rejection> rejections(UUID importId, long after, int limit) {
        return jdbi.withHandle(db -> RejectedRows.of(db, importId, after, limit));
    }

    private Numbered read(Handle db, ResultSet row) throws SQLException {
        ImportReport.Coverage coverage = new ImportReport.Coverage(row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class), row.getLong("people"), row.getLong("matched"),
                row.getLong("unmatched"), row.getLong("days"));
        return new Numbered(row.getLong("number"), new ImportReport(row.getObject("import_id", UUID.class),
                row.getString("source"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("as_of", OffsetDateTime.class).toInstant(), row.getLong("read"), row.getLong("accepted"),
                row.getLong("revised"), row.getLong("duplicate"), row.getLong("rejected"),
                RejectedRows.of(db, row.getObject("import_id", UUID.class), 0, ImportReport.SHOWN),
                read(row.getString("warnings"), new TypeReference<List<String>>() {
                }), coverage));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report cannot be read", e);
        }
    }
}
