package io.candor.insight.verdict;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoWeek;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A company as imports and releases leave it: units of ten people under a tree, five tools, weeks of use with levels of heavy
 * tails, two weeks of leave each and quiet Fridays, a target on two tools after the tenth week, and a wave a period in which
 * each unit speaks of one tool. Every fourth unit has ten more people, who use none.
 *
 * @param run
 *        tells it apart from others in the database
 * @param last
 *        the period it ends with
 */
record SimulatedCompany(String run, int units, int weeks, IsoPeriod last) {

    static final int PEOPLE_OF_A_UNIT = 10;
    private static final int TOOLS = 5;
    private static final int HOUR = 3_600;
    private static final int PERIODS_WITH_A_WAVE = 3;

    List<Tool> tools() {
        return IntStream.range(0, TOOLS).mapToObj(tool -> new Tool(run + "-" + tool, run + "-" + tool)).toList();
    }

    String block(int unit) {
        return "b-" + run + "-" + unit + "@" + last;
    }

    String group(int unit) {
        return run + "-g" + unit / 25;
    }

    private LocalDate first() {
        return last.lastDay().minusDays(7L * weeks - 1);
    }

    int people() {
        return units * PEOPLE_OF_A_UNIT;
    }

    /** Rows of weeks. */
    long fill(Jdbi jdbi, ToolCatalogue catalogue) {
        tools().forEach(catalogue::add);
        return QuarkusTransaction.requiringNew().timeout(HOUR).call(() -> jdbi.withHandle(db -> {
            db.execute("SELECT setseed(0.42)");
            db.execute("CREATE TEMPORARY TABLE simulated_person ON COMMIT DROP AS SELECT p, p / " + PEOPLE_OF_A_UNIT
                    + " AS unit, left(translate(encode(sha256(convert_to(? || p, 'UTF8')), 'base64'), '+/', '-_'), 22) AS key, "
                    + "exp(1.6 + 1.1 * random_normal()) AS level, (random() * ?)::integer AS leave "
                    + "FROM generate_series(0, ?) AS p", run, weeks, people() - 1);
            long rows = sql(db, WEEKS);
            IntStream.range(0, PERIODS_WITH_A_WAVE).forEach(back -> wave(db, back));
            days(db);
            sql(db, UNITS);
            sql(db, TARGETS);
            TestingUsage.toldSince(db, first());
            return rows;
        }));
    }

    private void wave(Handle db, int back) {
        IsoPeriod period = last;
        for (int i = 0; i < back; i++) {
            period = period.previous();
        }
        IsoWeek week = period.weeks().get(1);
        Map<String, Object> of = Map.of("period", period.toString(), "week", week.toString(), "opens",
                week.monday().atStartOfDay().atOffset(ZoneOffset.UTC), "lastDay", period.lastDay());
        for (String statement : List.of(WAVE, BLOCKS, ANSWERS, LISTS, CHANGED)) {
            db.createUpdate(placed(statement)).bindMap(of).execute();
        }
    }

    private void days(Handle db) {
        for (LocalDate month = last.firstDay().withDayOfMonth(1); !month.isAfter(last.lastDay()); month = month.plusMonths(1)) {
            String table = "usage_day_%d_%02d".formatted(month.getYear(), month.getMonthValue());
            if (db.createQuery("SELECT to_regclass(?) IS NULL").bind(0, table).mapTo(Boolean.class).one()) {
                db.createQuery("SELECT usage_month_begin(:month)").bind("month", month).mapToMap().list();
                db.createQuery("SELECT usage_month_complete(:month)").bind("month", month).mapToMap().list();
            }
        }
        sql(db, DAYS);
    }

    private int sql(Handle db, String statement) {
        return db.createUpdate(placed(statement)).execute();
    }

    private String placed(String statement) {
        return statement.replace("{run}", run).replace("{weeks}", Integer.toString(weeks))
                .replace("{first}", first().toString())
                .replace("{period first}", last.firstDay().toString()).replace("{last}", last.lastDay().toString());
    }

    private static final String WEEKS = """
            INSERT INTO usage_week (tool_id, subject_key, monday, matched, first_day, drawn, human_prompts, sessions, active_days,
                accepts_human, lines_written, offers, rejects, failures, late_human_prompts, late_sessions, late_active_days,
                late_accepts_human, late_lines_written, outputless_share, settled, last_day, last_final_day, machine_requests,
                lines_retained, surfaces, surfaces_once)
            SELECT '{run}-' || t, key, monday, true, monday, monday + interval '30 days', n, ceil(n / 4.0), least(5, n),
                   floor(n * 0.4), floor(n * 0.4) * 7, n * 3, floor(n * 0.3), floor(n * late / 5), floor(n * late),
                   floor(n * late / 4), least(2, floor(n * late)), floor(n * late * 0.4), floor(n * late * 2.8),
                   CASE WHEN n > 0 THEN round((late * 0.6)::numeric, 3) END, true, monday + 4, monday + 4, floor(n * late),
                   floor(n * 2), least(1, n), CASE WHEN n = 1 THEN 1 ELSE 0 END
            FROM generate_series(0, 4) AS t
            CROSS JOIN (SELECT key, level, leave FROM simulated_person) AS person
            CROSS JOIN generate_series(0, {weeks} - 1) AS w
            CROSS JOIN LATERAL (
                SELECT DATE '{first}' + 7 * w AS monday, floor(level * -ln(1 - random()) * (5 - t) / 3) AS n,
                       0.2 + 0.3 * random() AS late OFFSET 0) AS drawn
            WHERE w NOT BETWEEN leave AND leave + 1
            ORDER BY 1, 2, 3""";

    private static final String DAYS = """
            INSERT INTO usage_day (source, identity_key, subject_key, matched, record_key, report, tool_id, surface, model, day,
                day_basis, unit_id, roster_unit_id, human_prompts, extra, as_of, final, import_id, file, line, digest)
            SELECT 'simulated', key, key, true, '', '', '{run}-' || t, 'all', '', day, '', '{run}-u' || unit, '{run}-u' || unit,
                   3, '{}', day + interval '30 days', true, '00000000-0000-0000-0000-000000000000', '', 1,
                   '00000000-0000-0000-0000-000000000000'
            FROM generate_series(0, 4) AS t CROSS JOIN simulated_person
            CROSS JOIN generate_series(DATE '{period first}', DATE '{last}', interval '7 days') AS day""";

    private static final String UNITS = """
            INSERT INTO unit (unit_id, parent_id, name, valid_from, headcount)
            SELECT '{run}', NULL::text, 'Company', DATE '2015-01-01', 100
            UNION ALL SELECT DISTINCT '{run}-d' || unit / 500, '{run}', 'Division ' || unit / 500, DATE '2015-01-01', 100
                      FROM simulated_person
            UNION ALL SELECT DISTINCT '{run}-g' || unit / 25, '{run}-d' || unit / 500, 'Group ' || unit / 25, DATE '2015-01-01',
                             100 FROM simulated_person""";

    private static final String TARGETS = """
            INSERT INTO adoption_target (target_id, name, tool_id, metric, threshold, per, units, announced, from_day, to_day,
                leaderboard, declared_at)
            SELECT lower('{run}-' || t), 'Twenty a week', '{run}-' || t, 'human_prompts', 20, 'week', '{}', DATE '{first}' + 63,
                   DATE '{first}' + 77, NULL, false, now() FROM generate_series(0, 1) AS t""";

    private static final String WAVE = """
            INSERT INTO wave (wave, survey, period, week, opens_at, closes_at, origin, state, refused, settled_on)
            VALUES ('{run}-' || :week, 'ai', :period, :week, :opens, :opens, 'web', 'closed', 0, current_date)""";

    private static final String BLOCKS = """
            INSERT INTO wave_block (wave, block_id, names, unit_ids, parent_unit_id, invited, label)
            SELECT '{run}-' || :week, 'b-{run}-' || unit || '@' || :period, ARRAY['Unit ' || unit], ARRAY['{run}-u' || unit],
                   '{run}-g' || unit / 25, CASE WHEN unit % 4 = 0 THEN 20 ELSE count(*) END,
                   'b-{run}-' || unit || '@' || :period
            FROM simulated_person GROUP BY unit""";

    /**
     * Of every fourth unit twelve people of twenty answer, ten of whom use the tools, so that its cell is shown; else seven.
     */
    private static final String ANSWERS = """
            INSERT INTO released_response (response_id, batch, wave, period, survey, survey_version, level, origin, label, person,
                tool, answers)
            SELECT gen_random_uuid(), '{run}', '{run}-' || :week, :period, 'ai', 1, 'anonymous', 'web',
                   'b-{run}-' || unit || '@' || :period, true, '{run}-' || unit % 5,
                   jsonb_build_object('usefulness', floor(random() * 5) - 2, 'netMinutes', floor(random() * 60) - 20, 'quality',
                       CASE WHEN random() < 0.3 THEN 'worse' ELSE 'better' END, 'withoutTarget',
                       CASE WHEN random() < 0.7 THEN 'yes' ELSE 'no' END, 'obstacles',
                       CASE WHEN random() < 0.5 THEN '["none"]'::jsonb ELSE '["errors"]'::jsonb END)
            FROM (SELECT DISTINCT unit FROM simulated_person) AS unit
            CROSS JOIN LATERAL generate_series(1, CASE WHEN unit % 4 = 0 THEN 12 ELSE 7 END) AS answer""";

    private static final String LISTS = """
            INSERT INTO period_list (period, subject_key, block_id, last_day)
            SELECT :period, key, 'b-{run}-' || unit || '@' || :period, :lastDay FROM simulated_person""";

    private static final String CHANGED = """
            INSERT INTO period_change VALUES (:period, 1)
            ON CONFLICT (period) DO UPDATE SET changes = period_change.changes + 1""";
}
