package io.candor.insight.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jdbi.v3.core.Handle;

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
        db.createUpdate("""
                CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
                SELECT CAST(:tool AS text) AS tool_id, CAST(:subject AS text) AS subject_key, CAST(:monday AS date) AS first,
                       CAST(:monday AS date) AS last""")
                .bind("tool", place.tool()).bind("subject", subject).bind("monday", monday).execute();
        WeeklyUse.renew(db);
        since(db, monday);
    }

    static void since(Handle db, LocalDate firstDay) {
        db.createUpdate("""
                INSERT INTO usage_revision VALUES (:day, nextval(pg_get_serial_sequence('usage_import', 'number')))
                ON CONFLICT (first_day) DO UPDATE SET number = EXCLUDED.number""").bind("day", firstDay).execute();
    }
}
