package io.candor.insight.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Keeps people's weeks ({@code usage_week}) as the view {@code usage_week_told} has them (V41), week by week where a day of
 * them was touched. Where one row tells of each day, as nearly always, the view's four steps are one: what is known of a row is
 * known of its day. Weeks with a day told of by several rows are read from the view; how a week came about
 * ({@code usage_week_makeup}, V59) always is.
 */
final class WeekRenewal {

    /** The Monday of {@code day}; the first of 2001 was one. Of whole numbers: extracting a weekday makes decimals. */
    static final String MONDAY = "day - (day - DATE '2001-01-01') % 7";

    private static final String MAKEUP = "usage_week_makeup";

    private static final List<String> SUMS = List.of("human_prompts", "sessions", "active_days", "accepts_human",
            "lines_written", "tokens_out", "offers", "rejects", "failures");
    private static final List<String> LATE = List.of("human_prompts", "sessions", "active_days", "accepts_human",
            "lines_written", "tokens_out");
    private static final String COLUMNS = Stream.concat(
            Stream.concat(Stream.of("tool_id", "subject_key", "monday", "matched", "first_day", "drawn"), SUMS.stream()),
            Stream.concat(LATE.stream().map("late_"::concat), Stream.of("outputless_share")))
            .collect(Collectors.joining(", "));

    private final Handle db;

    WeekRenewal(Handle db) {
        this.db = db;
    }

    /** The weeks in {@code touched} (tool_id, subject_key, monday), each there once, and those of accounts' owners. */
    void renewTouched() {
        addOwners();
        db.execute("ANALYZE touched");
        for (String table : List.of("usage_week", MAKEUP)) {
            db.execute("""
                    DELETE FROM %s w USING touched t
                    WHERE w.tool_id = t.tool_id AND w.subject_key = t.subject_key AND w.monday = t.monday""".formatted(table));
        }
        List<LocalDate> span = db.createQuery("SELECT unnest(ARRAY[min(monday), max(monday)]) FROM touched")
                .mapTo(LocalDate.class).list();
        if (span.getFirst() != null) {
            add(span.getFirst(), span.getLast().plusDays(6), """
                    EXISTS (SELECT FROM touched t WHERE t.tool_id = u.tool_id AND t.subject_key = u.subject_key
                            AND t.monday = u.day - (u.day - DATE '2001-01-01') % 7)""");
        }
        // Week by week (OFFSET keeps it so): otherwise the planner adds up everybody's and joins them then.
        db.execute("""
                INSERT INTO usage_week_makeup SELECT told.* FROM touched t CROSS JOIN LATERAL (
                    SELECT * FROM usage_week_makeup_told w
                    WHERE w.tool_id = t.tool_id AND w.subject_key = t.subject_key AND w.monday = t.monday OFFSET 0) told""");
    }

    /** What is told of an account that was matched by hand changes its owner's weeks, too. */
    private void addOwners() {
        db.execute("""
                INSERT INTO touched
                SELECT t.tool_id, m.subject_key, t.monday FROM touched t JOIN identity_match m ON m.identity_key = t.subject_key
                EXCEPT TABLE touched""");
    }

    /** Every week of these days with a tool that was staged. */
    void renewAll(LocalDate first, LocalDate last) {
        LocalDate from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        String tools = "tool_id IN (SELECT DISTINCT tool_id FROM " + Ledger.PEOPLE.staged() + ")";
        for (String table : List.of("usage_week", MAKEUP)) {
            between(db.createUpdate("DELETE FROM " + table + " WHERE monday BETWEEN :from AND :to AND " + tools), from, to)
                    .execute();
        }
        add(from, to, tools);
        between(db.createUpdate("INSERT INTO usage_week_makeup SELECT * FROM usage_week_makeup_told "
                + "WHERE monday BETWEEN :from AND :to AND " + tools), from, to).execute();
    }

    private void add(LocalDate from, LocalDate to, String which) {
        between(db.createUpdate(ADDED_UP.replace("{which}", which)), from, to).execute();
        // In the order of the key, so that its index is entered page by page.
        db.execute("INSERT INTO usage_week (%1$s) SELECT %1$s FROM added_up WHERE NOT several ORDER BY 1, 2, 3"
                .formatted(COLUMNS));
        // Week by week (OFFSET keeps it so): otherwise the planner adds up everybody's and joins them then.
        db.execute("""
                INSERT INTO usage_week SELECT told.* FROM added_up a CROSS JOIN LATERAL (
                    SELECT * FROM usage_week_told w
                    WHERE w.tool_id = a.tool_id AND w.subject_key = a.subject_key AND w.monday = a.monday
                    OFFSET 0) told
                WHERE a.several""");
        db.execute("DROP TABLE added_up");
    }

    private static Update between(Update update, LocalDate from, LocalDate to) {
        return update.bind("from", from).bind("to", to);
    }

    /** A sum that is unknown where one of its parts is: one addition finds out both, no count being NaN itself. */
    private static String known(String figure) {
        return "nullif(sum(coalesce(%1$s, 'NaN')), 'NaN') AS %1$s".formatted(figure);
    }

    private static String late(String figure) {
        return "CASE WHEN %1$s IS NOT NULL AND NOT longer THEN coalesce(late_%1$s, 0) END AS late_%1$s".formatted(figure);
    }

    private static String each(List<String> figures, UnaryOperator<String> form) {
        return figures.stream().map(form).collect(Collectors.joining(",\n       "));
    }

    private static final String ADDED_UP = """
            CREATE TEMPORARY TABLE added_up ON COMMIT DROP AS
            WITH told AS (
                SELECT tool_id, subject_key, {monday} AS monday, day, matched, as_of, (day - DATE '2001-01-01') % 7 AS weekday,
                       day_basis IN ('week', 'month') AS longer, human_prompts::float8, sessions::float8,
                       accepts_human::float8, lines_written::float8, tokens_out::float8, offers::float8, rejects::float8,
                       (coalesce(human_prompts, greatest(sessions, accepts_human, active_seconds_user)) > 0)::integer::float8
                           AS active_days,
                       greatest(accepts_human, accepts_auto, lines_written) AS output,
                       CASE WHEN coalesce(errors, retries, limit_hits) IS NOT NULL
                            THEN (coalesce(errors, 0) + coalesce(retries, 0) + coalesce(limit_hits, 0))::float8 END AS failures
                FROM usage_day_counted u
                WHERE day BETWEEN :from AND :to AND {which} AND num_nonnulls({measures}) > 0),
            summed AS (
                SELECT tool_id, subject_key, monday, bool_and(matched) AS matched, min(day) AS first_day, max(as_of) AS drawn,
                       bool_or(longer) AS longer, count(*) <> bit_count(bit_or(1 << weekday)::bit(8)) AS several,
                       {sums},
                       {late sums},
                       bool_or(human_prompts > 0 AND output IS NULL) AS dark,
                       sum(human_prompts) FILTER (WHERE output = 0) AS outputless
                FROM told GROUP BY tool_id, subject_key, monday)
            SELECT tool_id, subject_key, monday, several, matched, first_day, drawn, human_prompts, sessions,
                   CASE WHEN NOT longer THEN active_days END AS active_days, accepts_human, lines_written, tokens_out, offers,
                   rejects, failures, {late},
                   CASE WHEN human_prompts IS NOT NULL AND NOT dark AND NOT longer
                        THEN coalesce(outputless, 0) / nullif(human_prompts, 0) END AS outputless_share
            FROM summed""".replace("{monday}", MONDAY).replace("{sums}", each(SUMS, WeekRenewal::known))
            .replace("{late sums}", each(LATE,
                    "sum(%1$s) FILTER (WHERE weekday IN (3, 4)) AS late_%1$s"::formatted))
            .replace("{late}", each(LATE, WeekRenewal::late))
            .replace("{measures}", each(Measure.ALL.stream().map(Measure::column).toList(), it -> it));
}
