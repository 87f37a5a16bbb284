package io.candor.insight.usage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Brings rows into their {@link Ledger}: COPY into a table of this transaction only, then one merge that decides for every row
 * what it was, as if the rows had come one by one.
 */
final class UsageStaging {

    /** How many rows were what. */
    record Outcome(long accepted, long revised, long duplicate) {

        Outcome plus(Outcome other) {
            return new Outcome(accepted + other.accepted, revised + other.revised, duplicate + other.duplicate);
        }
    }

    private static final int MANY = 1_000;

    private final Handle db;

    UsageStaging(Handle db) {
        this.db = db;
        for (Ledger ledger : Ledger.values()) {
            db.execute(ledger.sql("CREATE TEMPORARY TABLE {staged} ON COMMIT DROP AS SELECT 0::bigint AS number, "
                    + "0 AS file_number, {columns} FROM {table} WITH NO DATA"));
        }
        db.execute("CREATE TEMPORARY TABLE staged_file (file_number integer PRIMARY KEY, file text, as_of timestamptz) "
                + "ON COMMIT DROP");
    }

    void add(List<Staged> rows) {
        Map<Ledger, StringBuilder> copies = new EnumMap<>(Ledger.class);
        rows.forEach(row -> row.writeTo(copies.computeIfAbsent(row.ledger(), it -> new StringBuilder(rows.size() * 400))));
        copies.forEach(this::copy);
    }

    private void copy(Ledger ledger, StringBuilder lines) {
        try {
            CopyManager manager = db.getConnection().unwrap(PGConnection.class).getCopyAPI();
            manager.copyIn(ledger.sql("COPY {staged} (number, file_number, {columns}) FROM STDIN"),
                    new StringReader(lines.toString()));
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
        Outcome outcome = new Outcome(0, 0, 0);
        for (Ledger ledger : Ledger.values()) {
            outcome = outcome.plus(merge(ledger, source, importId, daysUntilFinal));
        }
        WeeklyUse.renew(db);
        return outcome;
    }

    private Outcome merge(Ledger ledger, String source, UUID importId, int daysUntilFinal) {
        db.createUpdate(ledger.sql(KNOWN)).bind("source", source).execute();
        // Without figures about the two tables the planner compares every row with every other one.
        db.execute(ledger.sql("ANALYZE {staged}"));
        db.execute(ledger.sql("ANALYZE {known}"));
        db.execute(ledger.sql(JUDGE));
        db.execute(ledger.sql("ANALYZE {judged}"));
        Outcome outcome = db.createQuery(ledger.sql(COUNT))
                .map((row, context) -> new Outcome(row.getLong(1), row.getLong(2), row.getLong(3))).one();
        if (ledger == Ledger.PEOPLE) {
            db.createUpdate(ledger.sql(TOUCHED)).bind("source", source).execute();
            db.execute("ANALYZE touched");
        }
        db.createUpdate(ledger.sql(FORGET_REPLACED)).bind("source", source).execute();
        // Before new rows come in: without statistics about them this was joined row by row.
        db.createUpdate(ledger.sql(CONFIRM)).bind("source", source).bind("daysUntilFinal", daysUntilFinal).execute();
        db.createUpdate(ledger.sql(KEEP_NEWEST)).bind("source", source).bind("import", importId)
                .bind("daysUntilFinal", daysUntilFinal).execute();
        if (outcome.accepted() + outcome.revised() >= MANY) {
            // Not left to autovacuum: weeks are added up and the board is read right after.
            db.execute(ledger.sql("ANALYZE {table}"));
        }
        return outcome;
    }

    /** What this source has told before about the people or groups in hand. */
    private static final String KNOWN = """
            CREATE TEMPORARY TABLE {known} ON COMMIT DROP AS SELECT DISTINCT {key}, digest, as_of FROM {table}
            WHERE source = :source AND {whose} IN (SELECT {whose} FROM {staged})""";

    /** Each row against the one before it about the same person, tool, day and record; the first against what is known. */
    private static final String JUDGE = """
            CREATE TEMPORARY TABLE {judged} ON COMMIT DROP AS
            WITH told AS (SELECT DISTINCT ON (number) number, {key}, digest, as_of
                          FROM {staged} JOIN staged_file USING (file_number)),
                 compared AS (
                     SELECT t.*, k.as_of > t.as_of AS stale, k.digest AS known_digest,
                            coalesce(lag(t.digest) OVER told_before, k.digest) AS before,
                            row_number() OVER (PARTITION BY {t.key} ORDER BY t.as_of DESC, t.number DESC) AS newest
                     FROM told t LEFT JOIN {known} k USING ({key})
                     WINDOW told_before AS (PARTITION BY {t.key} ORDER BY t.as_of, t.number))
            SELECT number, {key}, digest, as_of, newest = 1 AND NOT coalesce(stale, false) AS stands,
                   known_digest IS NOT NULL AND known_digest <> digest AS changes, known_digest IS NULL AS first_told,
                   CASE WHEN stale THEN 'duplicate' WHEN before IS NULL THEN 'accepted'
                        WHEN before = digest THEN 'duplicate' ELSE 'revised' END AS was
            FROM compared""";

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE was = 'accepted'), count(*) FILTER (WHERE was = 'revised'),
                   count(*) FILTER (WHERE was = 'duplicate') FROM {judged}""";

    /** Whose weeks with which tool have to be added up again: also of those a replaced row belonged to. */
    private static final String TOUCHED = """
            CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
            SELECT tool_id, subject_key, min(day) + 1 - extract(isodow FROM min(day))::integer AS first, max(day) AS last
            FROM (SELECT tool_id, subject_key, day FROM {staged} WHERE number IN (SELECT number FROM {judged} WHERE stands)
                  UNION ALL
                  SELECT u.tool_id, u.subject_key, u.day FROM {table} u JOIN {judged} j USING ({key})
                  WHERE j.stands AND u.source = :source) AS told
            GROUP BY tool_id, subject_key""";

    private static final String FORGET_REPLACED = """
            DELETE FROM {table} u USING {judged} j
            WHERE j.stands AND j.changes AND u.source = :source AND {u=j}""";

    private static final String KEEP_NEWEST = """
            INSERT INTO {table} (source, import_id, file, as_of, final, {columns})
            SELECT :source, :import, f.file, f.as_of,
                   f.as_of >= ((day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC'), {columns}
            FROM {staged} JOIN staged_file f USING (file_number)
            WHERE number IN (SELECT number FROM {judged} WHERE stands AND (changes OR first_told))""";

    /** Said again later: the figures are as new as the newest report that gave them. */
    private static final String CONFIRM = """
            UPDATE {table} u
            SET as_of = j.as_of, final = j.as_of >= ((u.day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC')
            FROM {judged} j
            WHERE j.stands AND NOT j.changes AND NOT j.first_told AND j.as_of > u.as_of AND u.source = :source
              AND {u=j}""";
}
