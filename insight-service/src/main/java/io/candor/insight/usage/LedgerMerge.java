package io.candor.insight.usage;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Merges what is staged for one ledger. Only rows that may meet another one are judged: whose key comes twice in the upload, or
 * is known. All others are new, and most uploads hold nothing else.
 */
final class LedgerMerge {

    private static final int MANY = 1_000;

    private final Handle db;
    private final Ledger ledger;
    private final Arrival arrival;
    /** Of the ledger of people, those of the staged rows' months that are there; and those that are not. */
    private final TreeSet<YearMonth> known = new TreeSet<>();
    private final TreeSet<YearMonth> fresh = new TreeSet<>();

    LedgerMerge(Handle db, Ledger ledger, Arrival arrival) {
        this.db = db;
        this.ledger = ledger;
        this.arrival = arrival;
    }

    UsageStaging.Outcome merge(String source, UUID importId, int daysUntilFinal) {
        if (ledger == Ledger.PEOPLE) {
            TreeSet<YearMonth> existing = new UsageMonths(db).existing();
            arrival.days().stream().map(YearMonth::from)
                    .forEach(month -> (existing.contains(month) ? known : fresh).add(month));
        }
        if (!isAllFresh()) {
            db.execute(ledger.sql("ANALYZE {staged} (number, {key})"));
        }
        db.execute(ledger.sql(DOUBTFUL));
        if (isAllFresh()) {
            db.execute(ledger.sql(NOTHING_KNOWN));
        } else {
            within(KNOWN).bind("source", source).execute();
            db.execute(ledger.sql(DOUBTFUL_AS_KNOWN));
        }
        boolean judged = db.createQuery(ledger.sql(ANY_DOUBTFUL)).mapTo(Boolean.class).one();
        UsageStaging.Outcome outcome = judged ? judge() : new UsageStaging.Outcome(arrival.rows(), 0, 0);
        if (ledger == Ledger.PEOPLE && !isAllFresh()) {
            db.execute(ledger.sql(TOUCHED.replace("{wanted}", judged ? STANDS : "true")));
            if (judged) {
                within(TOUCHED_BEFORE).bind("source", source).execute();
            }
        }
        if (judged && !isAllFresh()) {
            within(FORGET_REPLACED).bind("source", source).execute();
            // Before new rows come in: without statistics about them this was joined row by row.
            within(CONFIRM).bind("source", source).bind("daysUntilFinal", daysUntilFinal).execute();
        }
        keep(source, importId, daysUntilFinal, judged ? CHANGES : "true");
        if (outcome.revised() + outcome.duplicate() > 0) {
            within(NOTE_REVISED).bind("source", source).bind("daysUntilFinal", daysUntilFinal).execute();
        }
        if (ledger == Ledger.PEOPLE && arrival.events()) {
            List.of(FORGET_EVENTS, KEEP_EVENTS).forEach(it -> db
                    .createUpdate(ledger.sql(it.replace("{wanted}", judged ? STANDS : "true"))).bind("source", source)
                    .execute());
        }
        if (ledger == Ledger.PEOPLE) {
            WeekRenewal weeks = new WeekRenewal(db);
            if (isAllFresh()) {
                weeks.renewAll(arrival.days().first(), arrival.days().last(), arrival.tools());
            } else {
                weeks.renewTouched();
            }
        }
        return outcome;
    }

    /** Nothing can be known of months that are not there. */
    private boolean isAllFresh() {
        return ledger == Ledger.PEOPLE && known.isEmpty();
    }

    private UsageStaging.Outcome judge() {
        db.execute(ledger.sql("ANALYZE {known}"));
        db.execute(ledger.sql("ANALYZE {doubtful}"));
        db.execute(ledger.sql(JUDGE));
        db.execute(ledger.sql("ANALYZE {judged}"));
        return db.createQuery(ledger.sql(COUNT)).map((row, context) -> new UsageStaging.Outcome(
                row.getLong(1) + arrival.rows() - row.getLong(4), row.getLong(2), row.getLong(3))).one();
    }

    private void keep(String source, UUID importId, int daysUntilFinal, String wanted) {
        int kept = 0;
        if (!fresh.isEmpty()) {
            UsageMonths months = new UsageMonths(db);
            months.begin(fresh);
            kept += insert("usage_day_arriving", wanted, fresh, "").bind("source", source).bind("import", importId)
                    .bind("daysUntilFinal", daysUntilFinal).execute();
            months.complete(fresh);
        }
        if (!isAllFresh()) {
            // In the order of the key, so that its index is entered page by page.
            kept += insert(ledger.table(), wanted, known, " ORDER BY {key}").bind("source", source).bind("import", importId)
                    .bind("daysUntilFinal", daysUntilFinal).execute();
        }
        if (kept >= MANY) {
            // Not left to autovacuum: weeks are added up and the board is read right after.
            analyze();
        }
    }

    private Update insert(String into, String wanted, Set<YearMonth> months, String order) {
        String which = known.isEmpty() || fresh.isEmpty() ? "true"
                : months.stream().map(month -> "day BETWEEN DATE '%s' AND DATE '%s'".formatted(month.atDay(1),
                        month.atEndOfMonth())).collect(Collectors.joining(" OR ", "(", ")"));
        return db.createUpdate(ledger.sql(
                KEEP_NEWEST.replace("{into}", into).replace("{wanted}", wanted).replace("{which}", which) + order));
    }

    /** Of the columns rows are looked for by: a sample of all of them takes a second a month. */
    private void analyze() {
        if (ledger == Ledger.PEOPLE) {
            Stream.concat(Stream.concat(fresh.stream(), known.stream()).map(UsageMonths::table), Stream.of("ONLY usage_day"))
                    .forEach(it -> db.execute(ledger.sql("ANALYZE " + it + " ({key}, source, subject_key, matched)")));
        } else {
            db.execute(ledger.sql("ANALYZE {table}"));
        }
    }

    /** A statement about the days of the upload: no other month is looked at. */
    private Update within(String template) {
        return db.createUpdate(ledger.sql(template)).bind("from", arrival.days().first()).bind("to", arrival.days().last());
    }

    /** By a hash of their key: two keys that share one are judged like any other row. */
    private static final String DOUBTFUL = """
            CREATE TEMPORARY TABLE {doubtful} ON COMMIT DROP AS
            SELECT hash FROM (SELECT {hash} AS hash, number FROM {staged}) AS told
            GROUP BY hash HAVING min(number) <> max(number)""";

    private static final String DOUBTFUL_AS_KNOWN = "INSERT INTO {doubtful} SELECT {hash} FROM {known}";

    private static final String ANY_DOUBTFUL = "SELECT EXISTS (SELECT FROM {doubtful})";

    /** What this source has told before about the same people or groups, tools, days and records. */
    private static final String KNOWN = """
            CREATE TEMPORARY TABLE {known} ON COMMIT DROP AS
            SELECT DISTINCT {key}, u.digest, u.as_of, u.final, u.revised FROM {table} u JOIN (SELECT DISTINCT {key} FROM {staged}) AS s USING ({key})
            WHERE u.source = :source AND u.day BETWEEN :from AND :to""";

    private static final String NOTHING_KNOWN = """
            CREATE TEMPORARY TABLE {known} ON COMMIT DROP AS SELECT {key}, digest, as_of, final, revised FROM {table} WITH NO DATA""";

    /** Each row against the one before it about the same person, tool, day and record; the first against what is known. */
    private static final String JUDGE = """
            CREATE TEMPORARY TABLE {judged} ON COMMIT DROP AS
            WITH told AS (SELECT DISTINCT ON (number) number, {key}, digest, as_of
                          FROM {staged} JOIN staged_file USING (file_number)
                          WHERE {hash} IN (SELECT hash FROM {doubtful})),
                 compared AS (
                     SELECT t.*, k.as_of > t.as_of AS stale, k.digest AS known_digest,
                            k.final AS was_final, k.revised AS was_revised,
                            coalesce(lag(t.digest) OVER told_before, k.digest) AS before,
                            row_number() OVER (PARTITION BY {t.key} ORDER BY t.as_of DESC, t.number DESC) AS newest
                     FROM told t LEFT JOIN {known} k USING ({key})
                     WINDOW told_before AS (PARTITION BY {t.key} ORDER BY t.as_of, t.number))
            SELECT number, {key}, digest, as_of, newest = 1 AND NOT coalesce(stale, false) AS stands,
                   known_digest IS NOT NULL AND known_digest <> digest AS changes, known_digest IS NULL AS first_told,
                   was_final, was_revised,
                   CASE WHEN stale THEN 'duplicate' WHEN before IS NULL THEN 'accepted'
                        WHEN before = digest THEN 'duplicate' ELSE 'revised' END AS was
            FROM compared""";

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE was = 'accepted'), count(*) FILTER (WHERE was = 'revised'),
                   count(*) FILTER (WHERE was = 'duplicate'), count(*) FROM {judged}""";

    private static final String STANDS = """
            NOT EXISTS (SELECT FROM {judged} j WHERE j.number = s.number AND NOT j.stands)""";

    private static final String CHANGES = """
            NOT EXISTS (SELECT FROM {judged} j WHERE j.number = s.number AND NOT (j.stands AND (j.changes OR j.first_told)))""";

    /** Whose weeks with which tool have to be added up again. */
    private static final String TOUCHED = """
            CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
            SELECT DISTINCT tool_id, subject_key, {monday} AS monday FROM {staged} s WHERE {wanted}""";

    /** Also those a replaced row belonged to. */
    private static final String TOUCHED_BEFORE = """
            INSERT INTO touched
            SELECT u.tool_id, u.subject_key, {monday} FROM {table} u JOIN {judged} j USING ({key})
            WHERE j.stands AND u.source = :source AND u.day BETWEEN :from AND :to
            EXCEPT TABLE touched""";

    private static final String FORGET_REPLACED = """
            DELETE FROM {table} u USING {judged} j
            WHERE j.stands AND j.changes AND u.source = :source AND u.day BETWEEN :from AND :to AND {u=j}""";

    private static final String KEEP_NEWEST = """
            INSERT INTO {into} (source, import_id, file, as_of, final, {columns})
            SELECT :source, :import, f.file, f.as_of,
                   f.as_of >= ((day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC'), {columns}
            FROM {staged} s JOIN staged_file f USING (file_number) WHERE {which} AND {wanted}""";

    /** Events told of again: what is said of them now is kept right after. */
    private static final String FORGET_EVENTS = """
            DELETE FROM usage_event e USING {staged} s
            WHERE e.source = :source AND e.identity_key = s.identity_key AND e.record_key = s.record_key
              AND s.hour IS NOT NULL AND {wanted}""";

    private static final String KEEP_EVENTS = """
            INSERT INTO usage_event (identity_key, subject_key, tool_id, hour, kind, model, amount, source, record_key)
            SELECT s.identity_key, s.subject_key, s.tool_id, s.hour, told.kind, min(s.model), sum(told.amount), :source,
                   s.record_key
            FROM {staged} s CROSS JOIN LATERAL (VALUES ('cost_minor', s.cost_minor), {kinds}) AS told (kind, amount)
            WHERE s.hour IS NOT NULL AND told.amount > 0 AND {wanted}
            GROUP BY s.identity_key, s.subject_key, s.tool_id, s.hour, told.kind, s.record_key"""
            .replace("{kinds}", Measure.ALL.stream().map(Measure::column).map("('%1$s', s.%1$s)"::formatted)
                    .collect(Collectors.joining(", ")));

    /** Said again later: the figures are as new as the newest report that gave them. */
    private static final String CONFIRM = """
            UPDATE {table} u
            SET as_of = j.as_of, final = j.as_of >= ((u.day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC')
            FROM {judged} j
            WHERE j.stands AND NOT j.changes AND NOT j.first_told AND j.as_of > u.as_of AND u.source = :source
              AND u.day BETWEEN :from AND :to AND {u=j}""";

    /** Two final reports told different things of the row, whichever came first: also where the older one came later. */
    private static final String NOTE_REVISED = """
            UPDATE {table} u SET revised = true
            FROM (SELECT {key} FROM (
                      SELECT *, as_of >= ((day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC') AS final FROM {judged}) t
                  GROUP BY {key}
                  HAVING bool_or(was_revised) OR bool_or(final AND was_final AND changes)
                      OR min(digest::text) FILTER (WHERE final) <> max(digest::text) FILTER (WHERE final)) j
            WHERE u.source = :source AND u.day BETWEEN :from AND :to AND NOT u.revised AND {u=j}""";
}
