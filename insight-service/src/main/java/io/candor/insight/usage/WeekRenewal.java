package io.candor.insight.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Keeps people's weeks ({@code usage_week}) as the view {@code usage_week_told} has them (V60), week by week where a day of
 * them was touched. Most are {@link WeekSums}; of the others ({@link SeveralTold}) the view's own text is asked.
 */
final class WeekRenewal {

    /** A week {@code w} and one of another table, {@code t}. */
    static final String SAME = WeekSums.KEY.stream().map("w.%1$s = t.%1$s"::formatted)
            .collect(Collectors.joining(" AND "));

    private static final String COLUMNS = String.join(", ", WeekSums.COLUMNS);
    /** Stored weeks {@code w} from one Monday to another: they lie together. */
    private static final String WITHIN = "w.monday BETWEEN :from AND :to AND {w.block} BETWEEN {from.block} AND {to.block}"
            .replace("{w.block}", WeekSums.BLOCK.replace("monday", "w.monday"))
            .replace("{from.block}", WeekSums.BLOCK.replace("monday", "CAST(:from AS date)"))
            .replace("{to.block}", WeekSums.BLOCK.replace("monday", "CAST(:to AS date)"));
    private static final String IN_ORDER = " ORDER BY tool_id, " + WeekSums.BLOCK + ", subject_key, monday";

    private static final int MANY = 1_000;

    private final Handle db;

    WeekRenewal(Handle db) {
        this.db = db;
    }

    /**
     * The weeks in {@code touched} (tool_id, subject_key, monday), each there once, and those of accounts' owners: what is told
     * of an account that was matched by hand changes its owner's weeks, too.
     */
    void renewTouched() {
        db.execute("""
                INSERT INTO touched
                SELECT t.tool_id, m.subject_key, t.monday FROM touched t JOIN identity_match m ON m.identity_key = t.subject_key
                EXCEPT TABLE touched""");
        db.execute("ANALYZE touched");
        Optional<TouchedWeeks> touched = TouchedWeeks.of(db);
        if (touched.isEmpty()) {
            return;
        }
        TouchedWeeks weeks = touched.get();
        addUp(weeks.first(), weeks.last().plusDays(6), weeks.areMost(new UsageMonths(db).rows()) ? OF_TOOLS : OF_TOUCHED,
                weeks.tools());
        SeveralTold several = new SeveralTold(db);
        several.addOtherwise("touched");
        several.addUp(weeks.first(), weeks.last().plusDays(6));
        db.execute("ANALYZE added_up (tool_id, subject_key, monday)");
        // Counted: where one is enough they are compared one by one.
        if (db.createQuery("SELECT count(*) FROM touched t WHERE " + UNTOLD).mapTo(Long.class).one() > 0) {
            within("DELETE FROM usage_week w USING touched t WHERE " + SAME + " AND " + UNTOLD, weeks.first(), weeks.last())
                    .execute();
        }
        int known = within(WRITE_OVER, weeks.first(), weeks.last()).execute();
        if (known < db.createQuery("SELECT count(*) FROM added_up").mapTo(Integer.class).one()) {
            analyzeAfter(db.createUpdate(ADD).bind("from", weeks.first()).bind("to", weeks.last()).execute());
        }
        dropSums();
    }

    /** Every week of these days with one of these tools. */
    void renewAll(LocalDate first, LocalDate last, Collection<String> tools) {
        LocalDate from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        addUp(from, to, OF_TOOLS, tools);
        new SeveralTold(db).addUp(from, to);
        within("DELETE FROM usage_week w WHERE tool_id = ANY(:tools)", from, to)
                .bindArray("tools", String.class, tools.toArray()).execute();
        analyzeAfter(db.execute("INSERT INTO usage_week (%1$s) SELECT %1$s FROM added_up".formatted(COLUMNS) + IN_ORDER));
        dropSums();
    }

    private void addUp(LocalDate from, LocalDate to, String which, Collection<String> tools) {
        boolean otherwise = db.createQuery("SELECT EXISTS (SELECT FROM usage_told_otherwise)").mapTo(Boolean.class).one();
        // A span on one processor: of weeks torn over several, parts had to be put together, which took as long as one alone.
        db.execute("SET LOCAL min_parallel_table_scan_size = '4TB'");
        db.createUpdate("CREATE TEMPORARY TABLE added_up ON COMMIT DROP AS " + WeekSums.of(from, to, which, otherwise))
                .bindArray("tools", String.class, tools.toArray()).execute();
        db.execute("SET LOCAL min_parallel_table_scan_size TO DEFAULT");
    }

    /** A statement about stored weeks {@code w}: no others are looked at. */
    private Update within(String statement, LocalDate first, LocalDate last) {
        return db.createUpdate(statement + " AND " + WITHIN).bind("from", first).bind("to", last);
    }

    /** Of all columns, else nothing is known of blocks; taken for few, weeks were written over by comparing each with each. */
    private void analyzeAfter(int added) {
        if (added >= MANY) {
            db.execute("ANALYZE usage_week");
        }
    }

    private void dropSums() {
        db.execute("DROP TABLE added_up");
    }

    /** A touched week {@code t} of which no day is left. */
    private static final String UNTOLD = "NOT EXISTS (SELECT FROM added_up w WHERE " + SAME + ")";

    private static final String OF_TOOLS = "tool_id = ANY(:tools)";

    private static final String OF_TOUCHED = """
            tool_id = ANY(:tools) AND EXISTS (
                SELECT FROM touched t WHERE t.tool_id = u.tool_id AND t.subject_key = u.subject_key
                AND t.monday = u.day - (u.day - DATE '2001-01-01') % 7)""";

    /** Which leaves the index alone where the page has room. Not MERGE, which takes twice as long. */
    private static final String WRITE_OVER = "UPDATE usage_week w SET %s FROM (SELECT * FROM added_up%s) t WHERE %s".formatted(
            WeekSums.COLUMNS.stream().filter(it -> !WeekSums.KEY.contains(it)).map("%1$s = t.%1$s"::formatted)
                    .collect(Collectors.joining(", ")),
            IN_ORDER, SAME);

    private static final String ADD = "INSERT INTO usage_week (%1$s) SELECT %1$s FROM added_up t WHERE NOT EXISTS (".formatted(
            COLUMNS) + "SELECT FROM usage_week w WHERE " + SAME + " AND " + WITHIN + ")" + IN_ORDER;
}
