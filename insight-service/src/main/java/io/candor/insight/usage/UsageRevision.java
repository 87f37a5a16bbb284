package io.candor.insight.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A change of known usage that is no import. It takes its number among the imports, so that whoever keeps what was worked out
 * from them works it out again.
 */
final class UsageRevision {

    private UsageRevision() {
    }

    /** Numbers are given in the order of commits: changes take turns with each other and with imports. */
    static void begin(Handle db) {
        db.createQuery("SELECT pg_advisory_xact_lock(hashtext('usage_day'))").mapToMap().list();
    }

    /** One person's days of one week and tool count otherwise than before. */
    static void ofWeek(Handle db, String subject, OwnUsage.Place place) {
        LocalDate monday = place.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        db.createUpdate(
                """
                        CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
                        SELECT CAST(:tool AS text) AS tool_id, CAST(:subject AS text) AS subject_key, CAST(:monday AS date) AS monday""")
                .bind("tool", place.tool()).bind("subject", subject).bind("monday", monday).execute();
        new WeekRenewal(db).renewTouched();
        since(db, monday);
    }

    /** What an account told from a day on counts otherwise than before, for it and for whoever it belongs or belonged to. */
    static void ofAccount(Handle db, String account, Collection<String> subjects, LocalDate from) {
        db.createUpdate("""
                CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
                WITH told AS (SELECT u.tool_id, u.subject_key, u.day
                              FROM usage_account JOIN usage_day u USING (source, identity_key)
                              WHERE identity_key = :account AND u.day >= :from)
                SELECT DISTINCT tool_id, subject_key, {monday} AS monday
                FROM (TABLE told UNION ALL SELECT told.tool_id, s.subject_key, told.day
                      FROM told CROSS JOIN unnest(CAST(:subjects AS text[])) AS s (subject_key)) AS whose"""
                .replace("{monday}", WeekSums.MONDAY)).bind("account", account).bind("from", from)
                .bindArray("subjects", String.class, subjects.toArray()).execute();
        renewTouched(db);
    }

    /** The same of what is told of a person's tool, whichever account tells it. */
    static void ofPerson(Handle db, String subject, @Nullable String tool, LocalDate from) {
        db.createUpdate("""
                CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
                SELECT DISTINCT tool_id, subject_key, {monday} AS monday
                FROM usage_day_resolved WHERE subject_key = :subject AND tool_id = :tool AND day >= :from"""
                .replace("{monday}", WeekSums.MONDAY)).bind("subject", subject).bind("tool", tool).bind("from", from)
                .execute();
        renewTouched(db);
    }

    private static void renewTouched(Handle db) {
        new WeekRenewal(db).renewTouched();
        db.createQuery("SELECT min(monday) FROM touched").mapTo(LocalDate.class).findOne()
                .ifPresent(first -> since(db, first));
    }

    static void since(Handle db, LocalDate firstDay) {
        db.createUpdate("""
                INSERT INTO usage_revision VALUES (:day, nextval(pg_get_serial_sequence('usage_import', 'number')))
                ON CONFLICT (first_day) DO UPDATE SET number = EXCLUDED.number""").bind("day", firstDay).execute();
    }
}
