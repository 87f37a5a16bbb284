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
 * them was touched. Most are {@link WeekSums}; of the others ({@link SeveralTold}) the view's own text is asked.
 */
final class WeekRenewal {

    private static final String COLUMNS = String.join(", ", WeekSums.COLUMNS);
    /** A week {@code w} and one of another table, {@code t}. */
    static final String SAME = WeekSums.KEY.stream().map("w.%1$s = t.%1$s"::formatted)
            .collect(Collectors.joining(" AND "));

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
        List<LocalDate> span = db.createQuery("SELECT unnest(ARRAY[min(monday), max(monday)]) FROM touched")
                .mapTo(LocalDate.class).list();
        if (span.getFirst() == null) {
            return;
        }
        addUp(span.getFirst(), span.getLast().plusDays(6), """
                EXISTS (SELECT FROM touched t WHERE t.tool_id = u.tool_id AND t.subject_key = u.subject_key
                        AND t.monday = u.day - (u.day - DATE '2001-01-01') % 7)""", List.of());
        SeveralTold several = new SeveralTold(db);
        several.addOtherwise("touched");
        several.addUp(span.getFirst(), span.getLast().plusDays(6));
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
        new SeveralTold(db).addUp(from, to);
        db.createUpdate("DELETE FROM usage_week WHERE monday BETWEEN :from AND :to AND tool_id = ANY(:tools)")
                .bind("from", from).bind("to", to).bindArray("tools", String.class, tools.toArray()).execute();
        // In the order of the key, so that its index is entered page by page.
        db.execute("INSERT INTO usage_week (%1$s) SELECT %1$s FROM added_up ORDER BY 1, 2, 3".formatted(COLUMNS));
        dropSums();
    }

    private void addUp(LocalDate from, LocalDate to, String which, Collection<String> tools) {
        db.createUpdate("CREATE TEMPORARY TABLE added_up ON COMMIT DROP AS " + WeekSums.of(which)).bind("from", from)
                .bind("to", to).bindArray("tools", String.class, tools.toArray()).execute();
    }

    private void dropSums() {
        db.execute("DROP TABLE added_up");
    }

    /** A week that is there is written over, which leaves the index alone where its page has room; in the order of the key. */
    private static final String MERGE = """
            MERGE INTO usage_week w USING (SELECT * FROM added_up ORDER BY 1, 2, 3) t ON %s
            WHEN MATCHED THEN UPDATE SET %s
            WHEN NOT MATCHED THEN INSERT (%s) VALUES (%s)""".formatted(SAME,
            WeekSums.COLUMNS.stream().filter(it -> !WeekSums.KEY.contains(it)).map("%1$s = t.%1$s"::formatted)
                    .collect(Collectors.joining(", ")),
            COLUMNS, WeekSums.COLUMNS.stream().map("t."::concat).collect(Collectors.joining(", ")));
}
