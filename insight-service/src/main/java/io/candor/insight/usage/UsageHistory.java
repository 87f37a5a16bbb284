package io.candor.insight.usage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.target.TargetMetric;

/**
 * Weekly use of the people of a roster, for the verdict rules and nobody else. Members are those whose rows place them in the
 * units on the first day of the period; their history follows them back into whatever unit they came from.
 */
@ApplicationScoped
public class UsageHistory {

    private final Jdbi jdbi;
    private final CoveredWeeks covered;

    UsageHistory(Jdbi jdbi, CoveredWeeks covered) {
        this.jdbi = jdbi;
        this.covered = covered;
    }

    /**
     * All complete weeks up to the end of {@code period}. In a period in which a person is known at all, a week without a row
     * that the source covers is a week without use (0); outside such periods it is unknown and absent.
     */
    public List<UsageWeek> weeks(Collection<String> units, String tool, TargetMetric metric, IsoPeriod period) {
        List<UsageWeek> told = jdbi.withHandle(db -> db.createQuery(WEEKS.formatted(daily(metric)))
                .bindArray("units", String.class, units.toArray()).bind("tool", tool).bind("from", period.firstDay())
                .bind("to", period.lastDay()).map(ConstructorMapper.of(UsageWeek.class)).list());
        return IdleWeeks.fill(told, covered.of(tool), period);
    }

    /** Grows with every import. */
    public long revision() {
        return jdbi.withHandle(db -> db.createQuery("SELECT coalesce(max(number), 0) FROM usage_import")
                .mapTo(Long.class).one());
    }

    /** Members about whom the source told something in the period; a told zero counts. */
    public int peopleKnown(Collection<String> units, String tool, IsoPeriod period) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT count(DISTINCT subject_key) FROM usage_day
                WHERE matched AND roster_unit_id = ANY(:units) AND tool_id = :tool AND day BETWEEN :from AND :to""")
                .bindArray("units", String.class, units.toArray()).bind("tool", tool).bind("from", period.firstDay())
                .bind("to", period.lastDay()).mapTo(Integer.class).one());
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
            WITH member AS (
                SELECT DISTINCT subject_key FROM usage_day
                WHERE matched AND roster_unit_id = ANY(:units) AND day BETWEEN :from AND :to),
            told AS (
                SELECT u.subject_key, u.day, u.source, u.report, %1$s
                FROM usage_day u JOIN member USING (subject_key)
                WHERE u.tool_id = :tool AND u.day <= :to
                GROUP BY u.subject_key, u.day, u.source, u.report),
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
