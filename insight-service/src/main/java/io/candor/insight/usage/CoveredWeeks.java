package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * The weeks a tool's reports cover completely, by their Mondays: somebody in the company has a row, the figures were drawn
 * when the working week was over, and the first week of all did not begin in its middle.
 */
@ApplicationScoped
class CoveredWeeks {

    private final Jdbi jdbi;

    CoveredWeeks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    TreeSet<LocalDate> of(String tool) {
        List<LocalDate> mondays = jdbi.withHandle(db -> db.createQuery("""
                WITH week AS (SELECT date_trunc('week', day)::date AS monday, min(day) AS first_day, max(as_of) AS drawn
                              FROM usage_day WHERE tool_id = :tool GROUP BY 1)
                SELECT monday FROM week
                WHERE drawn >= (monday + 5)::timestamp AT TIME ZONE 'UTC'
                  AND (first_day <= monday + 1 OR monday > (SELECT min(monday) FROM week))""")
                .bind("tool", tool).mapTo(LocalDate.class).list());
        return new TreeSet<>(mondays);
    }
}
