package io.candor.insight.usage;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.database.PhysicalErasure;

/** Erases usage that is older than it may be kept, whole weeks at a time, and what refused rows said. */
@ApplicationScoped
class UsageRetention {

    private static final int HOURS_KEPT = 90;
    private static final int MARKS_KEPT = 10;

    private final Jdbi jdbi;
    private final UsageSettings settings;
    private final Clock clock;

    UsageRetention(Jdbi jdbi, UsageSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return rows erased; their files are written anew by {@link PhysicalErasure#complete} afterwards */
    @Transactional
    int apply() {
        LocalDate first = firstKept();
        return jdbi.withHandle(db -> {
            UsageRevision.begin(db);
            int days = erasePersonDays(db, first);
            erase(db, "usage_group_day", "DELETE FROM usage_group_day WHERE day < ?", first);
            db.execute("DELETE FROM usage_told_again WHERE day < ?", first);
            erase(db, "usage_week", "DELETE FROM usage_week WHERE monday < ?", first);
            erase(db, "period_list", "DELETE FROM period_list WHERE last_day < ?", first);
            erase(db, "declared_automation", "DELETE FROM declared_automation WHERE day < ?", first);
            erase(db, "usage_rejection", """
                    DELETE FROM usage_rejection r USING usage_import i
                    WHERE i.import_id = r.import_id AND coalesce(i.last_day, i.at::date) < ?""", first);
            eraseAccounts(db, first);
            eraseTelemetry(db);
            if (days > 0) {
                UsageRevision.since(db, Intake.FIRST_DAY);
            }
            return days;
        });
    }

    /** What was said of accounts and jobs goes with the last row they told. */
    private static void eraseAccounts(Handle db, LocalDate first) {
        erase(db, "identity_match_day", "DELETE FROM identity_match_day WHERE day < ?", first);
        erase(db, "automation", "DELETE FROM automation WHERE until_day < ?", first);
        int gone = db.execute("""
                DELETE FROM usage_account a WHERE NOT EXISTS (
                    SELECT FROM usage_day u WHERE u.source = a.source AND u.identity_key = a.identity_key)
                AND NOT EXISTS (SELECT FROM otlp_person_day d WHERE d.identity_key = a.identity_key)""");
        if (gone > 0) {
            PhysicalErasure.due(db, "usage_account");
            for (String table : List.of("identity_match", "identity_machine")) {
                db.execute("DELETE FROM " + table
                        + " m WHERE NOT EXISTS (SELECT FROM usage_account a WHERE a.identity_key = m.identity_key)");
                PhysicalErasure.due(db, table);
            }
        }
    }

    /** Months that are over are emptied, which costs nothing however many rows they held; of the next one the days go. */
    private static int erasePersonDays(Handle db, LocalDate first) {
        int erased = 0;
        for (YearMonth month : new UsageMonths(db).existing().headSet(YearMonth.from(first), true)) {
            String table = UsageMonths.table(month);
            int rows = month.equals(YearMonth.from(first)) ? db.execute("DELETE FROM " + table + " WHERE day < ?", first)
                    : emptied(db, table);
            if (rows > 0) {
                PhysicalErasure.due(db, table);
                erased += rows;
            }
        }
        if (erased > 0) {
            PhysicalErasure.due(db, "usage_day");
        }
        return erased;
    }

    private static int emptied(Handle db, String table) {
        int rows = db.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one();
        if (rows > 0) {
            db.execute("TRUNCATE " + table);
        }
        return rows;
    }

    /** @return how many months went that an earlier run emptied and whose files were written anew since */
    @Transactional
    int dropEmptiedMonths() {
        return jdbi.withHandle(db -> new UsageMonths(db).dropEmptied(YearMonth.from(firstKept())));
    }

    private LocalDate firstKept() {
        return LocalDate.now(clock).minusMonths(settings.retentionMonths())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Hours and what they were added up from: 90 days; marks of points that came: somewhat longer than a point may be late. */
    private void eraseTelemetry(Handle db) {
        LocalDate today = LocalDate.now(clock);
        LocalDate hours = LocalDate.ofInstant(firstHour(clock), ZoneOffset.UTC);
        erase(db, "usage_event", "DELETE FROM usage_event WHERE hour < ?", hours);
        erase(db, "otlp_person_day", "DELETE FROM otlp_person_day WHERE day < ?", hours);
        erase(db, "otlp_group_day", "DELETE FROM otlp_group_day WHERE day < ?", hours);
        erase(db, "otlp_group_amount", "DELETE FROM otlp_group_amount WHERE day < ?", hours);
        db.execute("DELETE FROM otlp_seen WHERE day < ?", today.minusDays(MARKS_KEPT));
        // Of a sequence its newest point stays: the next one is counted from there.
        db.execute("""
                DELETE FROM otlp_sequence s WHERE at < ? AND (at < ? OR EXISTS (
                    SELECT FROM otlp_sequence n WHERE n.series = s.series AND n.started = s.started AND n.at > s.at))""",
                nanos(today.minusDays(MARKS_KEPT)), nanos(hours));
    }

    /** What lies before is not kept by the hour. */
    static Instant firstHour(Clock clock) {
        return LocalDate.now(clock).minusDays(HOURS_KEPT).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static long nanos(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() * 1_000_000_000L;
    }

    private static int erase(Handle db, String table, String statement, LocalDate first) {
        int rows = db.execute(statement, first);
        if (rows > 0) {
            PhysicalErasure.due(db, table);
        }
        return rows;
    }
}
