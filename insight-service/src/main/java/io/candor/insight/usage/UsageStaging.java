package io.candor.insight.usage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Brings rows into {@code usage_day}: COPY into a table of this transaction only, then one merge that decides for every row
 * what it was, as if the rows had come one by one.
 */
final class UsageStaging {

    /** How many rows were what. */
    record Outcome(long accepted, long revised, long duplicate) {
    }

    private static final int MANY = 1_000;

    private static final String COLUMNS = "identity_key, subject_key, matched, record_key, report, tool_id, surface, model, "
            + "day, day_basis, unit_id, roster_unit_id, licensed, "
            + Arrays.stream(Measure.values()).map(Measure::column).collect(Collectors.joining(", "))
            + ", cost_minor, currency, cost_kind, extra, line, digest";

    private static final String KEY = "identity_key, tool_id, day, record_key";

    private final Handle db;

    UsageStaging(Handle db) {
        this.db = db;
        db.execute("CREATE TEMPORARY TABLE staged ON COMMIT DROP AS SELECT 0::bigint AS number, 0 AS file_number, "
                + COLUMNS + " FROM usage_day WITH NO DATA");
        db.execute("CREATE TEMPORARY TABLE staged_file (file_number integer PRIMARY KEY, file text, as_of timestamptz) "
                + "ON COMMIT DROP");
    }

    void add(List<StagedRow> rows) {
        StringBuilder copy = new StringBuilder(rows.size() * 400);
        rows.forEach(row -> row.writeTo(copy));
        try {
            CopyManager manager = db.getConnection().unwrap(PGConnection.class).getCopyAPI();
            manager.copyIn("COPY staged (number, file_number, " + COLUMNS + ") FROM STDIN", new StringReader(copy.toString()));
        } catch (SQLException e) {
            throw new IllegalStateException("rows that were checked do not fit the table", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report may say only at its end when it was made, so the rows' {@code as_of} comes with their file. */
    void endFile(int number, String name, Instant asOf) {
        db.createUpdate("INSERT INTO staged_file VALUES (:number, :name, :asOf)").bind("number", number).bind("name", name)
                .bind("asOf", asOf.atOffset(ZoneOffset.UTC)).execute();
    }

    /** @param daysUntilFinal days after which figures drawn later are final */
    Outcome merge(String source, UUID importId, int daysUntilFinal) {
        // Two uploads about the same people wait for each other instead of meeting in the middle.
        db.createQuery("SELECT pg_advisory_xact_lock(hashtext('usage_day'))").mapToMap().list();
        db.createUpdate(KNOWN).bind("source", source).execute();
        // Without figures about the two tables the planner compares every row with every other one.
        db.execute("ANALYZE staged");
        db.execute("ANALYZE known");
        db.execute(JUDGE);
        db.execute("ANALYZE judged");
        Outcome outcome = db.createQuery(COUNT)
                .map((row, context) -> new Outcome(row.getLong(1), row.getLong(2), row.getLong(3))).one();
        db.createUpdate(TOUCHED).bind("source", source).execute();
        db.execute("ANALYZE touched");
        db.createUpdate(FORGET_REPLACED).bind("source", source).execute();
        // Before new rows come in: without statistics about them this was joined row by row.
        db.createUpdate(CONFIRM).bind("source", source).bind("daysUntilFinal", daysUntilFinal).execute();
        db.createUpdate(KEEP_NEWEST).bind("source", source).bind("import", importId)
                .bind("daysUntilFinal", daysUntilFinal).execute();
        if (outcome.accepted() + outcome.revised() >= MANY) {
            // Not left to autovacuum: weeks are added up and the board is read right after.
            db.execute("ANALYZE usage_day");
        }
        WeeklyUse.renew(db);
        return outcome;
    }

    /** What this source has told before about the people in hand. */
    private static final String KNOWN = """
            CREATE TEMPORARY TABLE known ON COMMIT DROP AS SELECT DISTINCT %1$s, digest, as_of FROM usage_day
            WHERE source = :source AND identity_key IN (SELECT identity_key FROM staged)""".formatted(KEY);

    /** Each row against the one before it about the same person, tool, day and record; the first against what is known. */
    private static final String JUDGE = """
            CREATE TEMPORARY TABLE judged ON COMMIT DROP AS
            WITH told AS (SELECT DISTINCT ON (number) number, %1$s, digest, as_of FROM staged JOIN staged_file USING (file_number)),
                 compared AS (
                     SELECT t.*, k.as_of > t.as_of AS stale, k.digest AS known_digest,
                            coalesce(lag(t.digest) OVER told_before, k.digest) AS before,
                            row_number() OVER (PARTITION BY %2$s ORDER BY t.as_of DESC, t.number DESC) AS newest
                     FROM told t LEFT JOIN known k USING (%1$s)
                     WINDOW told_before AS (PARTITION BY %2$s ORDER BY t.as_of, t.number))
            SELECT number, %1$s, digest, as_of, newest = 1 AND NOT coalesce(stale, false) AS stands,
                   known_digest IS NOT NULL AND known_digest <> digest AS changes, known_digest IS NULL AS first_told,
                   CASE WHEN stale THEN 'duplicate' WHEN before IS NULL THEN 'accepted'
                        WHEN before = digest THEN 'duplicate' ELSE 'revised' END AS was
            FROM compared"""
            .formatted(KEY, "t.identity_key, t.tool_id, t.day, t.record_key");

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE was = 'accepted'), count(*) FILTER (WHERE was = 'revised'),
                   count(*) FILTER (WHERE was = 'duplicate') FROM judged""";

    /** Whose weeks with which tool have to be added up again: also of those a replaced row belonged to. */
    private static final String TOUCHED = """
            CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
            SELECT tool_id, subject_key, min(day) + 1 - extract(isodow FROM min(day))::integer AS first, max(day) AS last
            FROM (SELECT tool_id, subject_key, day FROM staged WHERE number IN (SELECT number FROM judged WHERE stands)
                  UNION ALL
                  SELECT u.tool_id, u.subject_key, u.day FROM usage_day u JOIN judged j USING (%1$s)
                  WHERE j.stands AND u.source = :source) AS told
            GROUP BY tool_id, subject_key""".formatted(KEY);

    private static final String FORGET_REPLACED = """
            DELETE FROM usage_day u USING judged j
            WHERE j.stands AND j.changes AND u.source = :source AND u.identity_key = j.identity_key
              AND u.tool_id = j.tool_id AND u.day = j.day AND u.record_key = j.record_key""";

    private static final String KEEP_NEWEST = """
            INSERT INTO usage_day (source, import_id, file, as_of, final, %1$s)
            SELECT :source, :import, f.file, f.as_of,
                   f.as_of >= ((day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC'), %1$s
            FROM staged JOIN staged_file f USING (file_number)
            WHERE number IN (SELECT number FROM judged WHERE stands AND (changes OR first_told))""".formatted(COLUMNS);

    /** Said again later: the figures are as new as the newest report that gave them. */
    private static final String CONFIRM = """
            UPDATE usage_day u
            SET as_of = j.as_of, final = j.as_of >= ((u.day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC')
            FROM judged j
            WHERE j.stands AND NOT j.changes AND NOT j.first_told AND j.as_of > u.as_of AND u.source = :source
              AND u.identity_key = j.identity_key AND u.tool_id = j.tool_id AND u.day = j.day
              AND u.record_key = j.record_key""";
}
