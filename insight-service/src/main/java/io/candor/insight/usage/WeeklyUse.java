package io.candor.insight.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.target.TargetMetric;

/** Adds rows of people's days up to weeks. */
@ApplicationScoped
class WeeklyUse {

    private final Jdbi jdbi;

    WeeklyUse(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everybody's weeks with a tool, by person and week. */
    List<UsageWeek> of(String tool, TargetMetric metric) {
        return jdbi.withHandle(db -> db.createQuery(WEEKS.formatted(daily(metric))).bind("tool", tool)
                .map((row, context) -> week(row)).list());
    }

    private static UsageWeek week(ResultSet row) throws SQLException {
        return new UsageWeek(row.getString("subject"), row.getObject("monday", LocalDate.class),
                row.getObject("metric", Double.class), row.getObject("outputless_share", Double.class),
                row.getObject("last_two_days_share", Double.class), row.getObject("active_days", Integer.class),
                row.getObject("prompts", Integer.class), row.getObject("offers", Integer.class),
                row.getObject("accepts", Integer.class), row.getObject("errors", Integer.class),
                row.getObject("rejects", Integer.class));
    }

    private static String daily(TargetMetric metric) {
        return metric == TargetMetric.ACTIVE_DAYS ? "used::int" : metric.column();
    }

    /** A figure of several surfaces is known when every surface that saw use knows it. */
    private static String known(String column) {
        return "CASE WHEN NOT bool_or(%1$s IS NULL AND coalesce(human_prompts, 1) > 0) THEN sum(%1$s) END AS %1$s"
                .formatted(column);
    }

    /** A week's figure is known when every told day knows it. */
    private static String week(String column, String name) {
        return "CASE WHEN count(*) = count(%1$s) THEN least(sum(%1$s), 2147483647)::int END AS %2$s".formatted(column, name);
    }

    private static final String WEEKS = """
            WITH told AS (
                SELECT subject_key, day, source, report, %1$s
                FROM usage_day WHERE matched AND tool_id = :tool
                GROUP BY subject_key, day, source, report),
            daily AS (
                SELECT subject_key, day, %2$s FROM told GROUP BY subject_key, day),
            counted AS (
                SELECT *, coalesce(human_prompts, greatest(sessions, accepts_human, active_seconds_user)) > 0 AS used,
                       greatest(accepts_human, accepts_auto, lines_written) AS output,
                       CASE WHEN coalesce(errors, retries, limit_hits) IS NOT NULL
                            THEN coalesce(errors, 0) + coalesce(retries, 0) + coalesce(limit_hits, 0) END AS failures
                FROM daily),
            measured AS (SELECT *, (%%s)::double precision AS metric FROM counted)
            SELECT subject_key AS subject, date_trunc('week', day)::date AS monday,
                   CASE WHEN count(*) = count(metric) THEN sum(metric) END AS metric,
                   CASE WHEN count(*) = count(human_prompts) AND NOT bool_or(human_prompts > 0 AND output IS NULL)
                        THEN coalesce(sum(human_prompts) FILTER (WHERE output = 0), 0) / nullif(sum(human_prompts), 0)
                        END::double precision AS outputless_share,
                   CASE WHEN count(*) = count(metric)
                        THEN coalesce(sum(metric) FILTER (WHERE extract(isodow FROM day) IN (4, 5)), 0)
                             / nullif(sum(metric), 0) END AS last_two_days_share,
                   CASE WHEN count(*) = count(used) THEN count(*) FILTER (WHERE used) END::int AS active_days,
                   %3$s
            FROM measured GROUP BY subject_key, date_trunc('week', day) ORDER BY 1, 2"""
            .formatted(Arrays.stream(Measure.values()).map(measure -> known(measure.column()))
                    .collect(Collectors.joining(",\n")),
                    Arrays.stream(Measure.values()).map(measure -> "max(%1$s) AS %1$s".formatted(measure.column()))
                            .collect(Collectors.joining(", ")),
                    String.join(",\n", week("human_prompts", "prompts"), week("offers", "offers"),
                            week("accepts_human", "accepts"), week("failures", "errors"), week("rejects", "rejects")));
}
