package io.candor.insight.outcome;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.database.PhysicalErasure;

/** Erases tasks older than they may be kept, whole periods at a time, and what refused rows said. */
@ApplicationScoped
class OutcomeRetention {

    private final Jdbi jdbi;
    private final OutcomeSettings settings;
    private final Clock clock;

    OutcomeRetention(Jdbi jdbi, OutcomeSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return tasks erased; their files are written anew by {@link PhysicalErasure#complete} afterwards */
    @Transactional
    int apply() {
        LocalDate first = IsoPeriod.of(LocalDate.now(clock).minusMonths(settings.retentionMonths())).firstDay();
        return jdbi.withHandle(db -> {
            int tasks = db.execute("DELETE FROM task_outcome WHERE finished < ?", first);
            if (tasks > 0) {
                PhysicalErasure.due(db, "task_outcome");
            }
            if (db.execute("UPDATE outcome_import SET rejections = '[]' WHERE rejections <> '[]' AND at::date < ?",
                    first) > 0) {
                PhysicalErasure.due(db, "outcome_import");
            }
            return tasks;
        });
    }
}
