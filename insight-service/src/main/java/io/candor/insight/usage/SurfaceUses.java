package io.candor.insight.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;

/** Adds up what people's rows say of one period, surface by surface. */
@ApplicationScoped
class SurfaceUses {

    private final Jdbi jdbi;

    SurfaceUses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Reports about the same day show the same work: the one that tells most stands, with its surfaces. What a surface does not
     * report on one of its days is not known of it.
     */
    List<SurfaceUse> of(String tool, IsoPeriod period) {
        return jdbi.withHandle(db -> db.createQuery("""
                WITH told AS (
                    SELECT subject_key, day, source, report, surface, job, mixed,
                           CASE WHEN bool_and(human_prompts IS NOT NULL) THEN sum(human_prompts) END AS prompts,
                           sum(machine_requests) AS machine, sum(passive_events) AS passive,
                           coalesce(sum(human_prompts), 0) + coalesce(sum(machine_requests), 0)
                               + coalesce(sum(passive_events), 0) AS events
                    FROM usage_day_sorted
                    WHERE tool_id = :tool AND day BETWEEN :from AND :to AND matched AND final AND counts
                    GROUP BY subject_key, day, source, report, surface, job, mixed),
                weighed AS (
                    SELECT *, sum(events) OVER (PARTITION BY subject_key, day, source, report) AS whole FROM told),
                ranked AS (
                    SELECT *, dense_rank() OVER (PARTITION BY subject_key, day ORDER BY whole DESC, source, report) AS place
                    FROM weighed)
                SELECT subject_key, surface,
                       CASE WHEN bool_and(job OR prompts IS NOT NULL)
                            THEN coalesce(sum(prompts) FILTER (WHERE NOT job), 0) END::bigint AS prompts,
                       (sum(machine) FILTER (WHERE NOT job))::bigint AS machine,
                       (sum(passive) FILTER (WHERE NOT job))::bigint AS passive,
                       coalesce(sum(events) FILTER (WHERE job), 0)::bigint AS jobs,
                       CASE WHEN bool_and(job OR prompts IS NOT NULL)
                            THEN coalesce(sum(prompts) FILTER (WHERE mixed AND NOT job), 0) ELSE 0 END::bigint AS mixed
                FROM ranked WHERE place = 1 GROUP BY subject_key, surface ORDER BY subject_key, surface""")
                .bind("tool", tool).bind("from", period.firstDay()).bind("to", period.lastDay())
                .map((row, context) -> use(row)).list());
    }

    private static SurfaceUse use(ResultSet row) throws SQLException {
        return new SurfaceUse(row.getString("subject_key"), row.getString("surface"), whole(row, "prompts"),
                whole(row, "machine"), whole(row, "passive"), row.getLong("jobs"), row.getLong("mixed"));
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(value);
    }
}
