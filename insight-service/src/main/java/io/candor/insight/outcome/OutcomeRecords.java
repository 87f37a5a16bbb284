package io.candor.insight.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.usage.Rejection;

/** Tasks and imports as they are stored. */
@ApplicationScoped
class OutcomeRecords {

    private static final int CHUNK = 10_000;
    private static final long TURNS = 0x6f7574636f6d65L;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    OutcomeRecords(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A task without its id and without a person. */
    record Kept(String key, String unit, String tool, LocalDate finished, boolean withTool, double actual,
            @Nullable Double estimate, @Nullable Boolean reworked, @Nullable Double grade, @Nullable String cluster) {

        static Kept of(String key, TaskOutcome task, @Nullable String cluster) {
            return new Kept(key, task.unit(), task.tool(), task.finished(), task.withTool(), task.actualMinutes(),
                    task.estimateMinutes(), task.reworked(), task.grade(), cluster);
        }
    }

    /** @param first day of which something changed; null where nothing did */
    record Merged(long accepted, long revised, @Nullable LocalDate first, @Nullable LocalDate last) {

        Merged plus(Merged other) {
            return new Merged(accepted + other.accepted, revised + other.revised,
                    first == null || other.first != null && other.first.isBefore(first) ? other.first : first,
                    last == null || other.last != null && other.last.isAfter(last) ? other.last : last);
        }
    }

    /** @param number position in the list, for the cursor of the next page */
    record Numbered(long number, OutcomeImportReport report) {
    }

    /** Imports take turns until their transactions end. */
    Merged merge(UUID importId, List<Kept> tasks) {
        return jdbi.withHandle(db -> {
            db.createQuery("SELECT pg_advisory_xact_lock(:turns)").bind("turns", TURNS).mapToMap().list();
            Merged merged = new Merged(0, 0, null, null);
            for (int from = 0; from < tasks.size(); from += CHUNK) {
                merged = merged.plus(merge(db, importId, tasks.subList(from, Math.min(tasks.size(), from + CHUNK))));
            }
            return merged;
        });
    }

    private static Merged merge(Handle db, UUID importId, List<Kept> tasks) {
        return db.createQuery("""
                WITH told AS (
                    SELECT * FROM unnest(CAST(:keys AS text[]), CAST(:units AS text[]), CAST(:tools AS text[]),
                        CAST(:days AS date[]), CAST(:with AS boolean[]), CAST(:actual AS float8[]),
                        CAST(:estimate AS float8[]), CAST(:reworked AS boolean[]), CAST(:grade AS float8[]),
                        CAST(:clusters AS text[]))
                        AS t (task_key, unit_id, tool_id, finished, with_tool, actual_minutes, estimate_minutes, reworked,
                              grade, cluster_key)),
                known AS (SELECT task_key, o.finished FROM task_outcome o JOIN told USING (task_key)),
                changed AS (
                    INSERT INTO task_outcome AS o
                    SELECT told.*, CAST(:id AS uuid) FROM told
                    ON CONFLICT (task_key) DO UPDATE SET unit_id = excluded.unit_id, tool_id = excluded.tool_id,
                        finished = excluded.finished, with_tool = excluded.with_tool,
                        actual_minutes = excluded.actual_minutes, estimate_minutes = excluded.estimate_minutes,
                        reworked = excluded.reworked, grade = excluded.grade, cluster_key = excluded.cluster_key,
                        import_id = excluded.import_id
                    WHERE (o.unit_id, o.tool_id, o.finished, o.with_tool, o.actual_minutes, o.estimate_minutes, o.reworked,
                           o.grade, o.cluster_key)
                        IS DISTINCT FROM (excluded.unit_id, excluded.tool_id, excluded.finished, excluded.with_tool,
                           excluded.actual_minutes, excluded.estimate_minutes, excluded.reworked, excluded.grade,
                           excluded.cluster_key)
                    RETURNING o.task_key, o.finished)
                SELECT count(*) FILTER (WHERE known.task_key IS NULL), count(known.task_key),
                       min(least(changed.finished, known.finished)), max(greatest(changed.finished, known.finished))
                FROM changed LEFT JOIN known USING (task_key)""")
                .bind("id", importId.toString()).bindArray("keys", String.class, tasks.stream().map(Kept::key).toArray())
                .bindArray("units", String.class, tasks.stream().map(Kept::unit).toArray())
                .bindArray("tools", String.class, tasks.stream().map(Kept::tool).toArray())
                .bindArray("days", String.class, tasks.stream().map(it -> it.finished().toString()).toArray())
                .bindArray("with", Boolean.class, tasks.stream().map(Kept::withTool).toArray())
                .bindArray("actual", Double.class, tasks.stream().map(Kept::actual).toArray())
                .bindArray("estimate", Double.class, column(tasks, Kept::estimate))
                .bindArray("reworked", Boolean.class, column(tasks, Kept::reworked))
                .bindArray("grade", Double.class, column(tasks, Kept::grade))
                .bindArray("clusters", String.class, column(tasks, Kept::cluster))
                .map((row, context) -> new Merged(row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .one();
    }

    private static List<@Nullable Object> column(List<Kept> tasks, Function<Kept, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>();
        tasks.forEach(task -> values.add(column.apply(task)));
        return values;
    }

    void keep(OutcomeImportReport report) {
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO outcome_import (import_id, at, read, accepted, revised, duplicate, rejected, rejections, first_day,
                    last_day)
                VALUES (:importId, :atUtc, :read, :accepted, :revised, :duplicate, :rejected, :said::jsonb, :from, :to)""")
                .bindMethods(report).bind("atUtc", report.at().atOffset(ZoneOffset.UTC))
                .bind("said", write(report.rejections())).execute());
    }

    List<Numbered> before(long number, int limit) {
        return jdbi.withHandle(db -> db
                .createQuery("SELECT * FROM outcome_import WHERE number < :number ORDER BY number DESC LIMIT :limit")
                .bind("number", number).bind("limit", limit).map((row, context) -> read(row)).list());
    }

    /** By last day asked for: the newest import that changed a day up to it; 0 for none. */
    Map<LocalDate, Long> newest(Collection<LocalDate> lastDays) {
        Map<LocalDate, Long> newest = new HashMap<>();
        jdbi.useHandle(db -> db.createQuery("""
                SELECT last, coalesce((SELECT max(number) FROM outcome_import WHERE first_day <= asked.last), 0)
                FROM unnest(CAST(:days AS date[])) AS asked (last)""")
                .bindArray("days", String.class, lastDays.stream().map(LocalDate::toString).toArray())
                .map((row, context) -> newest.put(row.getObject(1, LocalDate.class), row.getLong(2))).list());
        return newest;
    }

    String digest(LocalDate last) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', number, import_id, read, accepted, revised,
                                  duplicate, rejected), E'\\n' ORDER BY number), ''), 'UTF8')), 'hex')
                FROM outcome_import WHERE first_day <= :last""").bind("last", last).mapTo(String.class).one());
    }

    List<Kept> within(LocalDate first, LocalDate last) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT task_key, unit_id, tool_id, finished, with_tool, actual_minutes, estimate_minutes, reworked, grade,
                       cluster_key
                FROM task_outcome WHERE finished BETWEEN :first AND :last ORDER BY task_key""")
                .bind("first", first).bind("last", last).map((row, context) -> new Kept(row.getString(1), row.getString(2),
                        row.getString(3), Objects.requireNonNull(row.getObject(4, LocalDate.class)), row.getBoolean(5),
                        row.getDouble(6), row.getObject(7, Double.class), row.getObject(8, Boolean.class),
                        row.getObject(9, Double.class), row.getString(10)))
                .list());
    }

    private Numbered read(ResultSet row) throws SQLException {
        return new Numbered(row.getLong("number"), new OutcomeImportReport(row.getObject("import_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("read"), row.getLong("accepted"),
                row.getLong("revised"), row.getLong("duplicate"), row.getLong("rejected"),
                rejections(row.getString("rejections")), row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class)));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Rejection> rejections(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Rejection>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report cannot be read", e);
        }
    }
}
