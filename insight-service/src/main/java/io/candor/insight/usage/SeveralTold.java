package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

/**
 * The weeks that one step does not add up ({@code several} of {@code added_up}): their rows are gathered, then the text of the
 * views that are the rule is asked of these rows instead of all. So the rule stands in one place, and its steps are taken once
 * for all such weeks.
 */
final class SeveralTold {

    private static final String MEASURES = Measure.ALL.stream().map(Measure::column).collect(Collectors.joining(", "));
    private static final String COLUMNS = "tool_id, subject_key, matched, day, source, report, surface, day_basis, as_of, final, "
            + MEASURES;
    private static final String ROWS = "usage_day_counted";

    private final Handle db;

    SeveralTold(Handle db) {
        this.db = db;
        db.execute("CREATE TEMPORARY TABLE several ON COMMIT DROP AS "
                + "SELECT tool_id, subject_key, monday, otherwise FROM added_up WHERE several");
        // Of an owner, rows of an account may be all there is.
        db.execute("""
                INSERT INTO several
                SELECT t.tool_id, m.subject_key, t.monday, true
                FROM several t JOIN identity_match m ON m.identity_key = t.subject_key
                EXCEPT TABLE several""");
    }

    /** Weeks of a table (tool_id, subject_key, monday), as far as their person's days count otherwise than they were told. */
    void addOtherwise(String weeks) {
        db.execute("""
                INSERT INTO several SELECT tool_id, subject_key, monday, true FROM %s
                WHERE subject_key IN (SELECT key FROM usage_told_otherwise) EXCEPT TABLE several""".formatted(weeks));
    }

    /** Puts them in {@code added_up} as the view has them. */
    void addUp(LocalDate from, LocalDate to) {
        if (db.createQuery("SELECT EXISTS (SELECT FROM several)").mapTo(Boolean.class).one()) {
            db.execute("DELETE FROM added_up w USING several t WHERE " + WeekRenewal.SAME);
            gather(from, to);
            // Both have the same weeks; a full join cannot be taken for one of few rows and done row by row.
            db.execute("""
                    INSERT INTO added_up (%s)
                    SELECT f.*, m.settled, m.last_day, m.last_final_day, m.machine_requests, m.passive_events, m.accepts_auto,
                           m.lines_retained, m.surfaces, m.surfaces_once
                    FROM (%s) f FULL JOIN (%s) m USING (tool_id, subject_key, monday)""".formatted(
                    String.join(", ", WeekSums.COLUMNS), ofGathered("usage_week_figures_told"),
                    ofGathered("usage_week_makeup_told")));
            db.execute("DROP TABLE several_day");
        }
        db.execute("DROP TABLE several");
    }

    /** Rows that count as told are joined all at once; the others are looked up week by week (OFFSET keeps it so). */
    private void gather(LocalDate from, LocalDate to) {
        db.execute("ANALYZE several");
        db.createUpdate("""
                CREATE TEMPORARY TABLE several_day ON COMMIT DROP AS
                SELECT %1$s FROM usage_day u JOIN several t USING (tool_id, subject_key)
                WHERE u.day BETWEEN :from AND :to AND t.monday = u.day - (u.day - DATE '2001-01-01') %% 7 AND NOT t.otherwise
                UNION ALL
                SELECT u.* FROM several t CROSS JOIN LATERAL (
                    SELECT %1$s FROM usage_day_counted u
                    WHERE u.tool_id = t.tool_id AND u.subject_key = t.subject_key AND u.day BETWEEN t.monday AND t.monday + 6
                    OFFSET 0) u
                WHERE t.otherwise""".formatted(COLUMNS)).bind("from", from).bind("to", to).execute();
        db.execute("ANALYZE several_day (tool_id, subject_key, day)");
    }

    private String ofGathered(String view) {
        return db.createQuery("SELECT rtrim(pg_get_viewdef(CAST(:view AS regclass)), ';')").bind("view", view)
                .mapTo(String.class).one().replace(ROWS, "several_day");
    }
}
