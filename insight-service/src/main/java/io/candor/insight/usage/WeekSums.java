package io.candor.insight.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Weeks added up from days in one step, as {@code usage_week_told} has them where one row tells of each day: what is known of a
 * row is then known of its day. A week is marked {@code several} where that step is not enough: a day told of by several rows
 * or several surfaces; and {@code otherwise} where days of its person count otherwise than they were told ({@code
 * usage_told_otherwise}, V60).
 */
final class WeekSums {

    /** The Monday of {@code day}; the first of 2001 was one. Of whole numbers: extracting a weekday makes decimals. */
    static final String MONDAY = "day - (day - DATE '2001-01-01') % 7";

    /** Which eight weeks a Monday lies in, by their number: usage_week is kept in their order (V74). */
    static final String BLOCK = "(monday - DATE '2001-01-01') / 56";

    private static final LocalDate FIRST_BLOCK = LocalDate.of(2001, 1, 1);

    /** Weeks added up at once. More spans are read more often; longer ones need more memory than one sort may have. */
    private static final int WEEKS = 2;
    private static final int MOST_SPANS = 40;

    private static final List<String> SUMS = List.of("human_prompts", "sessions", "active_days", "accepts_human",
            "lines_written", "tokens_out", "offers", "rejects", "failures");
    private static final List<String> LATE = List.of("human_prompts", "sessions", "active_days", "accepts_human",
            "lines_written", "tokens_out");
    private static final List<String> MADE_UP = List.of("machine_requests", "passive_events", "accepts_auto", "lines_retained");

    /** What a week is known by. */
    static final List<String> KEY = List.of("tool_id", "subject_key", "monday");

    /** Of {@code usage_week} and its view, in their order. */
    static final List<String> COLUMNS = Stream.of(KEY.stream(), Stream.of("matched", "first_day", "drawn"), SUMS.stream(),
            LATE.stream().map("late_"::concat), Stream.of("outputless_share", "settled", "last_day", "last_final_day"),
            MADE_UP.stream(), Stream.of("surfaces", "surfaces_once")).flatMap(it -> it).toList();

    private WeekSums() {
    }

    /**
     * Weeks by spans, one after the other or on several processors.
     *
     * @param from a Monday
     * @param to a Sunday
     * @param which condition on {@code u}, a row of a day
     * @param otherwise whether anybody's days count otherwise than they were told
     */
    static String of(LocalDate from, LocalDate to, String which, boolean otherwise) {
        return spans(from, to).stream().map(span -> "(%s)".formatted(SQL.replace("{from}", span.getFirst().toString())
                .replace("{to}", span.getLast().toString()).replace("{which}", which)
                .replace("{otherwise}", otherwise ? OTHERWISE : "false"))).collect(Collectors.joining(" UNION ALL "));
    }

    /** The numbers of all blocks ({@link #BLOCK}) from a day on which there may be usage at all to another. */
    static Integer[] blocks(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(Intake.FIRST_DAY) ? Intake.FIRST_DAY : from;
        return IntStream.rangeClosed(block(first), block(to)).boxed().toArray(Integer[]::new);
    }

    /** The number of the block a day lies in. */
    static int block(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(FIRST_BLOCK, day) / 56);
    }

    /** The first day of the block a day lies in. */
    static LocalDate blockStart(LocalDate day) {
        return firstDay(block(day));
    }

    /** Of a block, by its number. */
    static LocalDate firstDay(int block) {
        return FIRST_BLOCK.plusDays(56L * block);
    }

    private static List<List<LocalDate>> spans(LocalDate from, LocalDate to) {
        long weeks = Math.ceilDiv(to.toEpochDay() - from.toEpochDay(), 7);
        long length = weeks <= 2 * WEEKS ? 1 : Math.max(WEEKS, Math.ceilDiv(weeks, MOST_SPANS));
        List<List<LocalDate>> spans = new ArrayList<>();
        for (LocalDate first = from; !first.isAfter(to); first = first.plusWeeks(length)) {
            LocalDate last = first.plusWeeks(length).minusDays(1);
            spans.add(List.of(first, last.isAfter(to) ? to : last));
        }
        return spans;
    }

    /** A sum that is unknown where one of its parts is: one addition finds out both, no count being NaN itself. */
    private static String known(String figure) {
        return "nullif(sum(coalesce(%1$s, 'NaN')), 'NaN') AS %1$s".formatted(figure);
    }

    private static String late(String figure) {
        return "CASE WHEN %1$s IS NOT NULL AND NOT longer THEN coalesce(late_%1$s, 0) END AS late_%1$s".formatted(figure);
    }

    private static String each(Stream<String> figures, UnaryOperator<String> form) {
        return figures.map(form).collect(Collectors.joining(",\n       "));
    }

    private static final String OTHERWISE = "(subject_key IN (SELECT key FROM usage_told_otherwise) "
            + "OR identity_key IN (SELECT key FROM usage_told_otherwise))";

    private static final String SQL = """
            WITH told AS (
                SELECT tool_id, subject_key, {monday} AS monday, matched, as_of, final, surface,
                       (day - DATE '2001-01-01') % 7 AS weekday, day, day_basis IN ('week', 'month') AS longer,
                       {otherwise} AS otherwise,
                       human_prompts::float8, sessions::float8, accepts_human::float8, lines_written::float8,
                       tokens_out::float8, offers::float8, rejects::float8, {made up floats},
                       (coalesce(human_prompts, greatest(sessions, accepts_human, active_seconds_user)) > 0)::integer::float8
                           AS active_days,
                       greatest(accepts_human, accepts_auto, lines_written) AS output,
                       CASE WHEN coalesce(errors, retries, limit_hits) IS NOT NULL
                            THEN (coalesce(errors, 0) + coalesce(retries, 0) + coalesce(limit_hits, 0))::float8 END AS failures
                FROM usage_day u
                WHERE day BETWEEN DATE '{from}' AND DATE '{to}' AND {which} AND {counted} > 0),
            summed AS (
                SELECT tool_id, subject_key, monday, bool_and(matched) AS matched, min(day) AS first_day, max(as_of) AS drawn,
                       bool_or(longer) AS longer,
                       count(*) <> bit_count(bit_or(1 << weekday)::bit(8)) OR min(surface) <> max(surface) AS several,
                       bool_or(otherwise) AS otherwise,
                       {sums},
                       {late sums},
                       bool_or(human_prompts > 0 AND output IS NULL) AS dark,
                       sum(human_prompts) FILTER (WHERE output = 0) AS outputless,
                       bool_and(final) AS settled, max(day) AS last_day, max(day) FILTER (WHERE final) AS last_final_day
                FROM told GROUP BY tool_id, subject_key, monday)
            SELECT tool_id, subject_key, monday, matched, first_day, drawn, human_prompts, sessions,
                   CASE WHEN NOT longer THEN active_days END AS active_days, accepts_human, lines_written, tokens_out, offers,
                   rejects, failures,
                   {late},
                   CASE WHEN human_prompts IS NOT NULL AND NOT dark AND NOT longer
                        THEN coalesce(outputless, 0) / nullif(human_prompts, 0) END AS outputless_share,
                   settled, last_day, last_final_day,
                   {made up},
                   (human_prompts > 0)::integer::bigint AS surfaces, (human_prompts = 1)::integer::bigint AS surfaces_once,
                   several OR otherwise AS several, otherwise
            FROM summed""".replace("{monday}", MONDAY)
            .replace("{made up floats}", each(MADE_UP.stream(), "%1$s::float8"::formatted))
            .replace("{sums}", each(Stream.concat(SUMS.stream(), MADE_UP.stream()), WeekSums::known))
            .replace("{late sums}", each(LATE.stream(), "sum(%1$s) FILTER (WHERE weekday IN (3, 4)) AS late_%1$s"::formatted))
            .replace("{late}", each(LATE.stream(), WeekSums::late))
            .replace("{made up}", each(MADE_UP.stream(), "%1$s::bigint AS %1$s"::formatted))
            .replace("{counted}", Measure.COUNTED);
}
