package io.candor.insight.usage;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * What each staged row that may meet another one is, in {@code {judged}}: whether it stands, and whether it changes what is
 * known.
 * A row that is not there is new.
 */
final class Judgement {

    private final Handle db;
    private final Ledger ledger;
    private final Arrival arrival;
    private final String source;
    private final int daysUntilFinal;

    Judgement(Handle db, Ledger ledger, Arrival arrival, String source, int daysUntilFinal) {
        this.db = db;
        this.ledger = ledger;
        this.arrival = arrival;
        this.source = source;
        this.daysUntilFinal = daysUntilFinal;
    }

    /** @param known whether anything may be known of these days */
    UsageStaging.Outcome of(boolean known) {
        if (known) {
            db.execute(ledger.sql("ANALYZE {staged} (number, {key})"));
        }
        if (arrival.mayRepeat()) {
            eachAgainstTheOneBefore(known);
        } else if (known) {
            told(ONCE.replace("{told}", arrival.isSplit() ? "(SELECT DISTINCT ON (number) * FROM {staged})" : "{staged}"))
                    .bind("daysUntilFinal", daysUntilFinal).execute();
        } else {
            return new UsageStaging.Outcome(arrival.rows(), 0, 0);
        }
        db.execute(ledger.sql("ANALYZE {judged}"));
        return db.createQuery(ledger.sql(COUNT)).map((row, context) -> new UsageStaging.Outcome(
                row.getLong(1) + arrival.rows() - row.getLong(4), row.getLong(2), row.getLong(3))).one();
    }

    private void eachAgainstTheOneBefore(boolean known) {
        db.execute(ledger.sql(DOUBTFUL));
        if (known) {
            told(KNOWN).execute();
            db.execute(ledger.sql(DOUBTFUL_AS_KNOWN));
        } else {
            db.execute(ledger.sql(NOTHING_KNOWN));
        }
        db.execute(ledger.sql("ANALYZE {known}"));
        db.execute(ledger.sql("ANALYZE {doubtful}"));
        db.createUpdate(ledger.sql(JUDGE)).bind("daysUntilFinal", daysUntilFinal).execute();
    }

    private Update told(String statement) {
        return db.createUpdate(ledger.sql(statement)).bind("source", source).bind("from", arrival.days().first())
                .bind("to", arrival.days().last());
    }

    /** By a hash of their key: two keys that share one are judged like any other row. */
    private static final String DOUBTFUL = """
            CREATE TEMPORARY TABLE {doubtful} ON COMMIT DROP AS
            SELECT hash FROM (SELECT {hash} AS hash, number FROM {staged}) AS told
            GROUP BY hash HAVING min(number) <> max(number)""";

    private static final String DOUBTFUL_AS_KNOWN = "INSERT INTO {doubtful} SELECT {hash} FROM {known}";

    /** What this source has told before about the same people or groups, tools, days and records. */
    private static final String KNOWN = """
            CREATE TEMPORARY TABLE {known} ON COMMIT DROP AS
            SELECT {key}, {what was known}
            FROM {table} u JOIN (SELECT DISTINCT {key} FROM {staged}) AS s USING ({key}) {and again}
            WHERE u.source = :source AND u.day BETWEEN :from AND :to
            GROUP BY {key}""";

    private static final String NOTHING_KNOWN = """
            CREATE TEMPORARY TABLE {known} ON COMMIT DROP AS
            SELECT {key}, digest, as_of, final, revised, import_id, 0::bigint AS rows FROM {table} WITH NO DATA""";

    /** No key is told of twice: each row against what is known of it. */
    private static final String ONCE = """
            CREATE TEMPORARY TABLE {judged} ON COMMIT DROP AS
            SELECT number, {key}, told AS digest, drawn AS as_of, as_of <= drawn AS stands, digest <> told AS changes,
                   false AS first_told, final AS was_final, revised AS was_revised, drawn >= {final from} AS is_final,
                   as_of AS known_as_of, import_id AS known_import, rows,
                   CASE WHEN as_of > drawn OR digest = told THEN 'duplicate' ELSE 'revised' END AS was
            FROM (SELECT number, {any key}, any_value(s.digest) AS told, any_value(f.as_of) AS drawn,
                         {what was known}
                  FROM {told} s JOIN staged_file f USING (file_number) JOIN {table} u USING ({key}) {and again}
                  WHERE u.source = :source AND u.day BETWEEN :from AND :to
                  GROUP BY number) AS met""";

    /** Each row against the one before it about the same person, tool, day and record; the first against what is known. */
    private static final String JUDGE = """
            CREATE TEMPORARY TABLE {judged} ON COMMIT DROP AS
            WITH told AS (SELECT DISTINCT ON (number) number, {key}, digest, as_of
                          FROM {staged} JOIN staged_file USING (file_number)
                          WHERE {hash} IN (SELECT hash FROM {doubtful})),
                 compared AS (
                     SELECT t.*, k.as_of > t.as_of AS stale, k.digest AS known_digest, k.as_of AS known_as_of,
                            k.final AS was_final, k.revised AS was_revised, k.import_id AS known_import, k.rows,
                            coalesce(lag(t.digest) OVER told_before, k.digest) AS before,
                            row_number() OVER (PARTITION BY {t.key} ORDER BY t.as_of DESC, t.number DESC) AS newest
                     FROM told t LEFT JOIN {known} k USING ({key})
                     WINDOW told_before AS (PARTITION BY {t.key} ORDER BY t.as_of, t.number))
            SELECT number, {key}, digest, as_of, newest = 1 AND NOT coalesce(stale, false) AS stands,
                   known_digest IS NOT NULL AND known_digest <> digest AS changes, known_digest IS NULL AS first_told,
                   was_final, was_revised, as_of >= {final from} AS is_final, known_as_of, known_import, rows,
                   CASE WHEN stale THEN 'duplicate' WHEN before IS NULL THEN 'accepted'
                        WHEN before = digest THEN 'duplicate' ELSE 'revised' END AS was
            FROM compared""";

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE was = 'accepted'), count(*) FILTER (WHERE was = 'revised'),
                   count(*) FILTER (WHERE was = 'duplicate'), count(*) FROM {judged}""";
}
