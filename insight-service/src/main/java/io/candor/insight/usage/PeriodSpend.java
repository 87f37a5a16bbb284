package io.candor.insight.usage;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import io.candor.insight.calendar.IsoPeriod;

/**
 * What the tools of one period cost, as far as reports tell. Reports about the same person, tool and day show the same work, so
 * the dearest of them stands; currencies and kinds of price are never added. Nothing here may leave the service as it is.
 */
@ApplicationScoped
public class PeriodSpend {

    /** A keyed hash takes the place of people whom no list names: they are nobody's group. */
    private static final String BY_PLACE = """
            WITH told AS (
                SELECT subject_key, matched, roster_unit_id, tool_id, day, currency, coalesce(cost_kind, 'unknown') AS kind,
                       sum(cost_minor) AS minor
                FROM usage_day WHERE day BETWEEN :from AND :to AND cost_minor IS NOT NULL
                GROUP BY subject_key, matched, roster_unit_id, tool_id, day, currency, cost_kind, source, report),
            daily AS (
                SELECT subject_key, bool_or(matched) AS matched, max(roster_unit_id) AS unit, tool_id, currency, kind,
                       max(minor) AS minor
                FROM told GROUP BY subject_key, tool_id, day, currency, kind),
            personal AS (
                SELECT CASE WHEN matched THEN %s END AS place, daily.subject_key, tool_id, currency, kind, sum(minor) AS minor
                FROM daily %s GROUP BY 1, 2, 3, 4, 5)
            SELECT coalesce(place, '') AS place, tool_id AS tool, currency, kind,
                   (count(*) FILTER (WHERE minor > 0))::integer AS people, sum(minor) AS minor, max(minor) AS largest,
                   coalesce((array_agg(minor ORDER BY minor DESC))[2], 0) AS second
            FROM personal GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4""";

    private final Jdbi jdbi;
    private final PeriodLists lists;

    PeriodSpend(Jdbi jdbi, PeriodLists lists) {
        this.jdbi = jdbi;
        this.lists = lists;
    }

    /**
     * What people's rows cost, by where they belong.
     *
     * @param place
     *        a block of the period, or where its lists are not known a unit; empty for whoever is in none
     * @param kind
     *        {@code list}, {@code charged}, {@code estimated} or {@code unknown}
     * @param people
     *        with a cost above nothing
     * @param minor
     *        in minor units, as cents
     * @param largest
     *        of one person
     * @param second
     *        of the next one
     */
    public record Spent(String place, String tool, String currency, String kind, int people, BigDecimal minor,
            BigDecimal largest, BigDecimal second) {

        /** The same tool, currency and kind of different people together. */
        public Spent plus(Spent other) {
            BigDecimal most = largest.max(other.largest);
            BigDecimal next = largest.min(other.largest).max(second).max(other.second);
            return new Spent(place, tool, currency, kind, people + other.people, minor.add(other.minor), most, next);
        }
    }

    /**
     * What a source bills for nobody in particular.
     *
     * @param named
     *        keys and services whose names may be people's stand behind it
     * @param groups
     *        projects, teams, keys, … it adds up
     */
    public record Billed(String source, String tool, String currency, String kind, boolean named, int groups,
            BigDecimal minor, BigDecimal largest, BigDecimal second) {
    }

    /** Automation included: it is nobody's use, and it costs what it costs. */
    public List<Spent> byPlace(IsoPeriod period) {
        boolean frozen = lists.frozen(period);
        String query = BY_PLACE.formatted(frozen ? "list.block_id" : "unit",
                frozen ? "LEFT JOIN period_list list ON list.period = :period AND list.subject_key = daily.subject_key" : "");
        return jdbi.withHandle(db -> {
            var asked = db.createQuery(query).bind("from", period.firstDay()).bind("to", period.lastDay());
            return (frozen ? asked.bind("period", period.toString()) : asked).map(ConstructorMapper.of(Spent.class)).list();
        });
    }

    /** Whether {@link Spent#place} names blocks; else units. */
    public boolean placedByBlock(IsoPeriod period) {
        return lists.frozen(period);
    }

    /**
     * A total stands before its parts, of several cuts the dearest, and of organisations, projects and keys of one source,
     * which show the same money, the dearest level.
     */
    public List<Billed> bills(IsoPeriod period) {
        return jdbi.withHandle(db -> db.createQuery("""
                WITH cuts AS (
                    SELECT source, group_kind, group_key, tool_id, day, record_key, cut, currency,
                           coalesce(cost_kind, 'unknown') AS kind, sum(cost_minor) AS minor
                    FROM usage_group_day WHERE day BETWEEN :from AND :to AND cost_minor IS NOT NULL
                    GROUP BY source, group_kind, group_key, tool_id, day, record_key, cut, currency, cost_kind),
                records AS (
                    SELECT source, group_kind, group_key, tool_id, currency, kind,
                           coalesce(max(minor) FILTER (WHERE cut = ''), max(minor)) AS minor
                    FROM cuts GROUP BY source, group_kind, group_key, tool_id, day, record_key, currency, kind),
                groups AS (
                    SELECT source, group_kind, group_key, tool_id, currency, kind, sum(minor) AS minor
                    FROM records GROUP BY 1, 2, 3, 4, 5, 6),
                levels AS (
                    SELECT source, tool_id AS tool, currency, kind, group_kind IN ('KEY', 'SERVICE') AS named,
                           (count(*) FILTER (WHERE minor > 0))::integer AS groups, sum(minor) AS minor, max(minor) AS largest,
                           coalesce((array_agg(minor ORDER BY minor DESC))[2], 0) AS second
                    FROM groups GROUP BY source, tool_id, currency, kind, group_kind)
                SELECT DISTINCT ON (source, tool, currency, kind) * FROM levels
                ORDER BY source, tool, currency, kind, minor DESC, named""")
                .bind("from", period.firstDay()).bind("to", period.lastDay()).map(ConstructorMapper.of(Billed.class)).list());
    }
}
