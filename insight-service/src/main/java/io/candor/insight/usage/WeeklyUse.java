package io.candor.insight.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.target.TargetMetric;

/** People's weeks, as {@link WeekRenewal} keeps them. */
@ApplicationScoped
class WeeklyUse {

    private final Jdbi jdbi;

    WeeklyUse(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Weeks of these people with a tool, by person and week. Everybody's at once would not fit: five million a tool. */
    List<UsageWeek> of(String tool, TargetMetric metric, Collection<String> subjects) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT subject_key, monday, %s AS metric, outputless_share, %s AS late_share,
                       active_days, human_prompts, offers, accepts_human, failures, rejects, settled, machine_requests,
                       passive_events, accepts_auto, lines_written, lines_retained, surfaces, surfaces_once
                FROM usage_week
                WHERE matched AND tool_id = :tool AND subject_key = ANY(:subjects)
                ORDER BY subject_key, monday""".formatted(figure(metric), late(metric)))
                .bind("tool", tool).bindArray("subjects", String.class, subjects.toArray()).map((row, context) -> week(row))
                .list());
    }

    private static String figure(TargetMetric metric) {
        return metric == TargetMetric.ACCEPTANCE_RATE ? "least(100, 100.0 * accepts_human / nullif(offers, 0))"
                : metric.column();
    }

    private static String late(TargetMetric metric) {
        return metric == TargetMetric.ACCEPTANCE_RATE ? "NULL::float8"
                : "late_%1$s / nullif(%1$s, 0)".formatted(metric.column());
    }

    /**
     * The weeks a tool's reports cover completely, by their Mondays: somebody in the company has a row, the figures were drawn
     * when the working week was over, its last working day told of is final for somebody, and the first week of all did not
     * begin in
     * its middle.
     */
    TreeSet<LocalDate> covered(String tool) {
        return new TreeSet<>(jdbi.<List<LocalDate>, RuntimeException> withHandle(db -> db.createQuery("""
                WITH week AS (SELECT monday, min(first_day) AS first_day, max(drawn) AS drawn, max(last_day) AS last_day,
                                     max(last_final_day) AS last_final_day
                              FROM usage_week WHERE tool_id = :tool GROUP BY monday)
                SELECT monday FROM week
                WHERE drawn >= (monday + 5)::timestamp AT TIME ZONE 'UTC'
                  AND (last_day IS NULL OR last_final_day >= least(last_day, monday + 4))
                  AND (first_day <= monday + 1 OR monday > (SELECT min(monday) FROM week))""")
                .bind("tool", tool).mapTo(LocalDate.class).list()));
    }

    private static UsageWeek week(ResultSet row) throws SQLException {
        return new UsageWeek(row.getString("subject_key"), row.getObject("monday", LocalDate.class),
                row.getObject("metric", Double.class), row.getObject("outputless_share", Double.class),
                row.getObject("late_share", Double.class), whole(row, "active_days"), whole(row, "human_prompts"),
                whole(row, "offers"), whole(row, "accepts_human"), whole(row, "failures"), whole(row, "rejects"),
                new WeekMakeup(whole(row, "machine_requests"), whole(row, "passive_events"), whole(row, "accepts_auto"),
                        whole(row, "lines_written"), whole(row, "lines_retained"), whole(row, "surfaces"),
                        whole(row, "surfaces_once")),
                row.getBoolean("settled"));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Integer.valueOf((int) value);
    }
}
