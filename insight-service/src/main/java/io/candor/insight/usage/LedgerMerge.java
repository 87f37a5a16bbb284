package io.candor.insight.usage;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Merges what is staged for one ledger. Only rows that may meet another one are judged ({@link Judgement}): whose key comes
 * twice in the upload, or is known. All others are new, and most uploads hold nothing else.
 */
final class LedgerMerge {

    private static final int MANY = 1_000;
    private static final int GOOD_PART = 10;

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
        if (isGoodPartOfWhatIsThere()) {
            db.execute("SET LOCAL enable_nestloop = off");
        }
        UsageStaging.Outcome outcome = new Judgement(db, ledger, arrival, source, daysUntilFinal).of(!isAllFresh());
        boolean judged = arrival.mayRepeat() || !isAllFresh();
        boolean changes = outcome.accepted() + outcome.revised() > 0;
        boolean people = ledger == Ledger.PEOPLE;
        if (!isAllFresh()) {
            if (people && changes) {
                within(TOUCHED_BEFORE).bind("source", source).execute();
            }
            if (changes) {
                within(FORGET_REPLACED).bind("source", source).execute();
            }
            // Before new rows come in: without statistics about them this was joined row by row.
            ToldAgain.keep(db, ledger, arrival, source);
        }
        if (changes) {
            keep(source, importId, daysUntilFinal, judged ? CHANGES : "true");
        }
        if (outcome.revised() + outcome.duplicate() > 0 && isAnyChanged()) {
            within(NOTE_REVISED).bind("source", source).execute();
        }
        if (people && arrival.events()) {
            List.of(FORGET_EVENTS, KEEP_EVENTS).forEach(it -> db
                    .createUpdate(ledger.sql(it.replace("{wanted}", judged ? STANDS : "true"))).bind("source", source)
                    .execute());
        }
        db.execute("SET LOCAL enable_nestloop TO DEFAULT");
        if (people) {
            renewWeeks(changes);
        }
        return outcome;
    }

    /** Then all are compared at once; looked up one by one, as the planner would have it, they take three times as long. */
    private boolean isGoodPartOfWhatIsThere() {
        if (arrival.rows() <= MANY) {
            return false;
        }
        Map<YearMonth, Long> rows = new UsageMonths(db).rows();
        return GOOD_PART * arrival.rows() > known.stream().mapToLong(month -> rows.getOrDefault(month, 0L)).sum();
    }

    private void renewWeeks(boolean changes) {
        WeekRenewal weeks = new WeekRenewal(db);
        if (isAllFresh()) {
            weeks.renewAll(arrival.days().first(), arrival.days().last(), arrival.tools());
        } else {
            if (!changes) {
                db.execute(ledger.sql(NOTHING_TOUCHED));
            }
            db.execute(ledger.sql(TOUCHED));
            weeks.renewTouched();
        }
    }

    /** A stale row that tells otherwise than a newer one is a duplicate, and tells of a revision all the same. */
    private boolean isAnyChanged() {
        return db.createQuery(ledger.sql("SELECT EXISTS (SELECT FROM {judged} WHERE changes OR was = 'revised')"))
                .mapTo(Boolean.class).one();
    }

    /** Nothing can be known of months that are not there. */
    private boolean isAllFresh() {
        return ledger == Ledger.PEOPLE && known.isEmpty();
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

    private static final String STANDS = """
            NOT EXISTS (SELECT FROM {judged} j WHERE j.number = s.number AND NOT j.stands)""";

    private static final String CHANGES = """
            NOT EXISTS (SELECT FROM {judged} j WHERE j.number = s.number AND NOT (j.stands AND (j.changes OR j.first_told)))""";

    /** Whose weeks with which tool have to be added up again: those a replaced row belonged to … */
    private static final String TOUCHED_BEFORE = """
            CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
            SELECT DISTINCT u.tool_id, u.subject_key, {monday} AS monday FROM {table} u JOIN {judged} j USING ({key})
            WHERE j.stands AND j.changes AND u.source = :source AND u.day BETWEEN :from AND :to""";

    private static final String NOTHING_TOUCHED = """
            CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
            SELECT tool_id, subject_key, {monday} AS monday FROM {table} WITH NO DATA""";

    /** … and those of rows that are new or were written over, or of an account whose owner's days were asked for again. */
    private static final String TOUCHED = """
            INSERT INTO touched
            SELECT tool_id, subject_key, {monday} AS monday FROM {staged} s
            WHERE NOT EXISTS (SELECT FROM {judged} j WHERE j.number = s.number
                              AND NOT (j.stands AND (j.changes OR j.first_told)) AND NOT ({rewritten}))
            UNION
            SELECT s.tool_id, s.subject_key, {monday} FROM {staged} s JOIN identity_match USING (identity_key) WHERE NOT s.matched
            EXCEPT TABLE touched"""
            .replace("{rewritten}", ToldAgain.REWRITTEN);

    private static final String FORGET_REPLACED = """
            DELETE FROM {table} u USING {judged} j
            WHERE j.stands AND j.changes AND u.source = :source AND u.day BETWEEN :from AND :to AND {u=j}""";

    private static final String KEEP_NEWEST = """
            INSERT INTO {into} (source, import_id, file, as_of, final, {columns})
            SELECT :source, :import, f.file, f.as_of,
                   f.as_of >= {final from}, {columns}
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

    /** Two final reports told different things of the row, whichever came first: also where the older one came later. */
    private static final String NOTE_REVISED = """
            UPDATE {table} u SET revised = true
            FROM (SELECT {key} FROM {judged}
                  GROUP BY {key}
                  HAVING bool_or(was_revised) OR bool_or(is_final AND was_final AND changes)
                      OR min(digest::text) FILTER (WHERE is_final) <> max(digest::text) FILTER (WHERE is_final)) j
            WHERE u.source = :source AND u.day BETWEEN :from AND :to AND NOT u.revised AND {u=j}""";
}
