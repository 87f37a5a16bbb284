package io.candor.insight.usage;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.database.PhysicalErasure;

/** Erases usage that is older than it may be kept, whole weeks at a time, and what refused rows said. */
@ApplicationScoped
class UsageRetention {

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
        LocalDate first = LocalDate.now(clock).minusMonths(settings.retentionMonths())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return jdbi.withHandle(db -> {
            UsageRevision.begin(db);
            int days = erase(db, "usage_day", "DELETE FROM usage_day WHERE day < ?", first);
            erase(db, "usage_group_day", "DELETE FROM usage_group_day WHERE day < ?", first);
            erase(db, "usage_week", "DELETE FROM usage_week WHERE monday < ?", first);
            erase(db, "period_list", "DELETE FROM period_list WHERE last_day < ?", first);
            erase(db, "declared_automation", "DELETE FROM declared_automation WHERE day < ?", first);
            erase(db, "usage_import", """
                    UPDATE usage_import SET rejections = '[]' WHERE rejections <> '[]'
                    AND coalesce(last_day, at::date) < ?""", first);
            if (days > 0) {
                UsageRevision.since(db, Intake.FIRST_DAY);
            }
            return days;
        });
    }

    private static int erase(Handle db, String table, String statement, LocalDate first) {
        int rows = db.execute(statement, first);
        if (rows > 0) {
            PhysicalErasure.due(db, table);
        }
        return rows;
    }
}
