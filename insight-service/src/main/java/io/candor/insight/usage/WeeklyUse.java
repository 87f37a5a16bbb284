package io.candor.insight.usage;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.target.TargetMetric;

/** People's weeks, as {@link WeekRenewal} keeps them. */
@ApplicationScoped
class WeeklyUse {

    private final Jdbi jdbi;

    WeeklyUse(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Weeks of these people with a tool from one Monday to another: of each, in their order, by week. A person comes back as
     * their number among those asked for, a day and whether it is settled as numbers: of a row, these cost the most. Whom is
     * asked about is looked up one by one (OFFSET keeps it so): reading everybody's instead takes longer.
     */
    List<List<UsageWeek>> of(String tool, TargetMetric metric, List<String> subjects, LocalDate from, LocalDate to) {
        String[] asked = subjects.toArray(String[]::new);
        Map<Integer, LocalDate> mondays = new HashMap<>();
        List<List<UsageWeek>> people = new ArrayList<>(asked.length);
        for (int person = 0; person < asked.length; person++) {
            people.add(new ArrayList<>());
        }
        StoredWeek week = new StoredWeek();
        jdbi.useHandle(db -> db.createQuery("""
                SELECT asked.number::integer, week.*
                FROM unnest(CAST(:subjects AS text[])) WITH ORDINALITY AS asked (subject_key, number) CROSS JOIN LATERAL (
                    SELECT monday - DATE '1970-01-01', %s FROM usage_week
                    WHERE matched AND tool_id = :tool AND %s = ANY(:blocks) AND usage_week.subject_key = asked.subject_key
                      AND monday BETWEEN :from AND :to
                    OFFSET 0) AS week""".formatted(StoredWeek.COLUMNS, WeekSums.BLOCK))
                .bind("tool", tool).bindArray("subjects", String.class, (Object[]) asked).bind("from", from).bind("to", to)
                .bindArray("blocks", Integer.class, (Object[]) WeekSums.blocks(from, to))
                .scanResultSet((result, context) -> {
                    try (context; ResultSet row = result.get()) {
                        while (row.next()) {
                            int person = row.getInt(1) - 1;
                            week.read(row, 3);
                            people.get(person).add(week.as(asked[person],
                                    mondays.computeIfAbsent(row.getInt(2), LocalDate::ofEpochDay), metric));
                        }
                    }
                    return people;
                }));
        people.forEach(own -> own.sort(Comparator.comparing(UsageWeek::monday)));
        return people;
    }

    /**
     * The weeks each tool's reports cover completely, by their Mondays, from the block of a day on: somebody in the company has
     * a row, the figures were drawn when the working week was over, its last working day told of is final for somebody, and the
     * first week of all did not begin in its middle. Of all tools at once: it takes reading every week since.
     */
    Map<String, TreeSet<LocalDate>> covered(LocalDate since) {
        Map<String, TreeSet<LocalDate>> covered = new HashMap<>();
        jdbi.useHandle(db -> db.createQuery("""
                WITH again AS (SELECT tool_id, {monday} AS monday, max(as_of) AS drawn FROM usage_told_again
                               WHERE ledger = 'usage_day' AND counted GROUP BY 1, 2),
                     week AS (SELECT tool_id, monday, min(first_day) AS first_day, max(drawn) AS drawn,
                                     max(last_day) AS last_day, max(last_final_day) AS last_final_day
                              FROM usage_week WHERE {block} >= :block GROUP BY tool_id, monday)
                SELECT tool_id, monday FROM (SELECT *, min(monday) OVER (PARTITION BY tool_id) AS first_monday FROM week) AS it
                LEFT JOIN again USING (tool_id, monday)
                WHERE greatest(it.drawn, again.drawn) >= (monday + 5)::timestamp AT TIME ZONE 'UTC'
                  AND (last_day IS NULL OR last_final_day >= least(last_day, monday + 4))
                  AND (first_day <= monday + 1 OR monday > first_monday OR EXISTS (
                      SELECT FROM usage_week AS earlier WHERE earlier.tool_id = it.tool_id AND {block} < :block))"""
                .replace("{monday}", WeekSums.MONDAY).replace("{block}", WeekSums.BLOCK)).bind("block", WeekSums.block(since))
                .map((row, context) -> covered.computeIfAbsent(row.getString(1), tool -> new TreeSet<>())
                        .add(row.getObject(2, LocalDate.class)))
                .list());
        return covered;
    }

    /** What every person met with a tool in these weeks, as far as both obstacles and prompts are known. */
    Map<String, Met> met(String tool, Collection<LocalDate> mondays) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT subject_key, sum(coalesce(failures, 0) + coalesce(refused, 0))::bigint, sum(human_prompts)::bigint
                FROM (SELECT subject_key, failures, human_prompts, CASE WHEN rejects IS NULL AND offers IS NOT NULL
                             AND accepts_human IS NOT NULL THEN greatest(0, offers - accepts_human) ELSE rejects END AS refused
                      FROM usage_week
                      WHERE matched AND settled AND tool_id = :tool AND monday = ANY(CAST(:mondays AS date[]))) AS week
                WHERE human_prompts IS NOT NULL AND (failures IS NOT NULL OR refused IS NOT NULL)
                GROUP BY subject_key""").bind("tool", tool)
                .bindArray("mondays", String.class, mondays.stream().map(LocalDate::toString).toArray())
                .map((row, context) -> Map.entry(row.getString(1), new Met(row.getLong(2), row.getLong(3))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
