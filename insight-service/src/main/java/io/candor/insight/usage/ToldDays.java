package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * What sources told of which days, in counts of people by unit: never whose. Read from the rows as they are, so that it holds
 * after a revision, an erasure and an identity that is known late. A week's or month's figures tell of each of its days. Days
 * somebody declared a job of theirs count too: that they did is theirs to know.
 */
@ApplicationScoped
public class ToldDays {

    /** A list of licences says nothing about days so much later. */
    private static final int LICENCES_HOLD = 31;
    private static final int LONGEST_BASIS = 30;

    /** @param first the first day it ever told of */
    public record Told(String source, String tool, LocalDate first) {
    }

    /** A day some row tells of, be it about people, keys or a whole organisation. */
    public record SourceDay(String source, String tool, LocalDate day, boolean provisional, boolean revised) {
    }

    /** @param unit where the directory had them on that day */
    public record UnitDay(String source, String tool, LocalDate day, String unit, int seen, int provisional, int revised) {
    }

    /** @param unit null for the day as a whole, with no people: licences are known, whoever has any */
    public record Licences(String tool, LocalDate day, @Nullable String unit, int people) {
    }

    private final Jdbi jdbi;

    ToldDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By source and tool. */
    public List<Told> all() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT source, tool_id, min(first) FROM (
                    SELECT source, tool_id, min(day) AS first FROM usage_day GROUP BY source, tool_id
                    UNION ALL
                    SELECT source, tool_id, min(day) FROM usage_group_day GROUP BY source, tool_id) AS told
                GROUP BY source, tool_id ORDER BY source, tool_id""")
                .map((row, context) -> new Told(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list());
    }

    /** @param source null for all */
    public List<SourceDay> days(@Nullable String source, LocalDate from, LocalDate to) {
        return asked(source, from, to, ROWS.replace("{table}", "usage_day") + " UNION ALL "
                + ROWS.replace("{table}", "usage_group_day"), """
                        SELECT source, tool_id, day, bool_or(provisional), bool_or(revised) FROM told
                        GROUP BY source, tool_id, day""",
                (row, context) -> new SourceDay(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
                        row.getBoolean(4), row.getBoolean(5)));
    }

    /** People known to the directory about whom something was told: use, a cost or a licence. */
    public List<UnitDay> people(@Nullable String source, LocalDate from, LocalDate to) {
        return asked(source, from, to, PEOPLE, """
                SELECT source, tool_id, day, unit_id, count(*)::int, count(*) FILTER (WHERE provisional)::int,
                       count(*) FILTER (WHERE revised)::int
                FROM (SELECT source, tool_id, day, unit_id, subject_key, bool_or(provisional) AS provisional,
                             bool_or(revised) AS revised
                      FROM told GROUP BY source, tool_id, day, unit_id, subject_key) AS person
                GROUP BY source, tool_id, day, unit_id""",
                (row, context) -> new UnitDay(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
                        row.getString(4), row.getInt(5), row.getInt(6), row.getInt(7)));
    }

    /** Who has a licence of a tool, by each source's newest list of at most a month before the day. */
    public List<Licences> licences(LocalDate from, LocalDate to) {
        return jdbi.withHandle(db -> db.createQuery("""
                WITH list AS (SELECT DISTINCT source, tool_id, day FROM usage_day
                              WHERE licensed IS NOT NULL AND day BETWEEN CAST(:from AS date) - :hold AND :to),
                     stands AS (SELECT d::date AS day, l.source, l.tool_id, max(l.day) AS listed
                                FROM generate_series(CAST(:from AS date), CAST(:to AS date), interval '1 day') d
                                JOIN list l ON l.day BETWEEN d::date - :hold AND d::date
                                GROUP BY d, l.source, l.tool_id)
                SELECT s.tool_id, s.day, u.unit_id, count(DISTINCT u.subject_key)::int
                FROM stands s JOIN usage_day u ON u.source = s.source AND u.tool_id = s.tool_id AND u.day = s.listed
                WHERE u.licensed AND u.matched
                GROUP BY s.tool_id, s.day, u.unit_id
                UNION ALL
                SELECT DISTINCT tool_id, day, NULL::text, 0 FROM stands""")
                .bind("from", from).bind("to", to).bind("hold", LICENCES_HOLD)
                .map((row, context) -> new Licences(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3),
                        row.getInt(4)))
                .list());
    }

    private <T> List<T> asked(@Nullable String source, LocalDate from, LocalDate to, String told, String query,
            RowMapper<T> rows) {
        return jdbi.withHandle(db -> db.createQuery("WITH told AS (" + told + ") " + query).bind("source", source)
                .bind("from", from).bind("to", to).bind("longest", LONGEST_BASIS).map(rows).list());
    }

    private static final String DAYS_OF_A_ROW = """
            CROSS JOIN LATERAL generate_series(0, CASE day_basis WHEN 'week' THEN 6 WHEN 'month'
                THEN (u.day + interval '1 month')::date - u.day - 1 ELSE 0 END) AS later
            WHERE (CAST(:source AS text) IS NULL OR source = :source)
              AND (u.day BETWEEN :from AND :to
                   OR day_basis IN ('week', 'month') AND u.day BETWEEN CAST(:from AS date) - :longest AND :to)
              AND u.day + later BETWEEN :from AND :to""";

    private static final String FIRMNESS = "NOT final AND %s > 0 AS provisional, revised".formatted(Measure.COUNTED);

    private static final String ROWS = "SELECT source, tool_id, u.day + later AS day, " + FIRMNESS + " FROM {table} u "
            + DAYS_OF_A_ROW;

    private static final String PEOPLE = "SELECT source, tool_id, u.day + later AS day, unit_id, subject_key, " + FIRMNESS
            + " FROM usage_day u " + DAYS_OF_A_ROW
            + " AND matched AND unit_id IS NOT NULL AND (licensed IS NOT NULL OR cost_minor IS NOT NULL OR %s > 0)"
                    .formatted(Measure.COUNTED);
}
