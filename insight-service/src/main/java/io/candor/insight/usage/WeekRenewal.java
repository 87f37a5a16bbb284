package io.candor.insight.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

/**
 * Keeps people's weeks ({@code usage_week}) as the view {@code usage_week_told} has them (V60), week by week where a day of
 * them was touched. Nearly all are {@link WeekSums}; the others are read from the view.
 */
final class WeekRenewal {

    private static final String COLUMNS = String.join(", ", WeekSums.COLUMNS);
    private static final String SAME = WeekSums.KEY.stream().map("w.%1$s = t.%1$s"::formatted)
            .collect(Collectors.joining(" AND "));

    private final Handle db;

    WeekRenewal(Handle db) {
        this.db = db;
    }

    /** The weeks in {@code touched} (tool_id, subject_key, monday), each there once, and those of accounts' owners. */
    void renewTouched() {
        db.execute(OWNERS_TO.formatted("touched", "touched"));
        db.execute("ANALYZE touched");
        List<LocalDate> span = db.createQuery("SELECT unnest(ARRAY[min(monday), max(monday)]) FROM touched")
                .mapTo(LocalDate.class).list();
        if (span.getFirst() == null) {
            return;
        }
        addUp(span.getFirst(), span.getLast().plusDays(6), """
                EXISTS (SELECT FROM touched t WHERE t.tool_id = u.tool_id AND t.subject_key = u.subject_key
                        AND t.monday = u.day - (u.day - DATE '2001-01-01') % 7)""", List.of());
        // Of an owner, an account's rows may be all there is.
        db.execute("""
                INSERT INTO several SELECT * FROM touched WHERE subject_key IN (SELECT key FROM usage_told_otherwise)
                EXCEPT TABLE several""");
        readSeveral();
        db.execute("DELETE FROM usage_week w USING touched t WHERE " + SAME
                + " AND NOT EXISTS (SELECT FROM added_up w WHERE " + SAME + ")");
        db.execute("ANALYZE added_up (tool_id, subject_key, monday)");
        db.execute(MERGE);
        dropSums();
    }

    /** Every week of these days with one of these tools. */
    void renewAll(LocalDate first, LocalDate last, Collection<String> tools) {
        LocalDate from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        addUp(from, to, "tool_id = ANY(:tools)", tools);
        readSeveral();
        db.createUpdate("DELETE FROM usage_week WHERE monday BETWEEN :from AND :to AND tool_id = ANY(:tools)")
                .bind("from", from).bind("to", to).bindArray("tools", String.class, tools.toArray()).execute();
        // In the order of the key, so that its index is entered page by page.
        db.execute("INSERT INTO usage_week (%1$s) SELECT %1$s FROM added_up ORDER BY 1, 2, 3".formatted(COLUMNS));
        dropSums();
    }

    private void addUp(LocalDate from, LocalDate to, String which, Collection<String> tools) {
        db.createUpdate("CREATE TEMPORARY TABLE added_up ON COMMIT DROP AS " + WeekSums.of(which)).bind("from", from)
                .bind("to", to).bindArray("tools", String.class, tools.toArray()).execute();
        db.execute("CREATE TEMPORARY TABLE several ON COMMIT DROP AS "
                + "SELECT tool_id, subject_key, monday FROM added_up WHERE several");
    }

    private void readSeveral() {
        db.execute(OWNERS_TO.formatted("several", "several"));
        db.execute("DELETE FROM added_up w USING several t WHERE " + SAME);
        // Week by week (OFFSET keeps it so): otherwise the planner adds up everybody's and joins them then.
        db.execute("""
                INSERT INTO added_up (%1$s) SELECT told.* FROM several t CROSS JOIN LATERAL (
                    SELECT * FROM usage_week_told w WHERE %2$s OFFSET 0) told""".formatted(COLUMNS, SAME));
    }

    private void dropSums() {
        db.execute("DROP TABLE added_up, several");
    }

    /** What is told of an account that was matched by hand changes its owner's weeks, too. */
    private static final String OWNERS_TO = """
            INSERT INTO %s
            SELECT t.tool_id, m.subject_key, t.monday FROM %s t JOIN identity_match m ON m.identity_key = t.subject_key
            EXCEPT TABLE %1$s""";

    /** A week that is there is written over, which leaves the index alone where its page has room; in the order of the key. */
    private static final String MERGE = """
            MERGE INTO usage_week w USING (SELECT * FROM added_up ORDER BY 1, 2, 3) t ON %s
            WHEN MATCHED THEN UPDATE SET %s
            WHEN NOT MATCHED THEN INSERT (%s) VALUES (%s)""".formatted(SAME,
            WeekSums.COLUMNS.stream().filter(it -> !WeekSums.KEY.contains(it)).map("%1$s = t.%1$s"::formatted)
                    .collect(Collectors.joining(", ")),
            COLUMNS, WeekSums.COLUMNS.stream().map("t."::concat).collect(Collectors.joining(", ")));
}
