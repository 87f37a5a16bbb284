package io.candor.insight.usage;

import org.jdbi.v3.core.Handle;

/**
 * Rows that were told again, the same, by a report drawn later: they are as new as that. Where these are all rows an import
 * brought about a tool and a day, that is noted once ({@code usage_told_again}, V75): no row comes to these any more. It is
 * written into rows where they are some of them, or final from now on.
 */
final class ToldAgain {

    /** Of {@code j} in {@code {judged}}. */
    private static final String SAME = "j.stands AND NOT j.changes AND NOT j.first_told AND j.as_of > j.known_as_of";

    /** The same, and written into its rows. */
    static final String REWRITTEN = SAME + " AND (j.is_final <> j.was_final OR NOT EXISTS (SELECT FROM {again} g "
            + "WHERE g.import_id = j.known_import AND g.tool_id = j.tool_id AND g.day = j.day))";

    private ToldAgain() {
    }

    /** Once rows that are replaced are gone. */
    static void keep(Handle db, Ledger ledger, Arrival arrival, String source) {
        db.createUpdate(ledger.sql(WHOLE)).bind("source", source).bind("from", arrival.days().first())
                .bind("to", arrival.days().last()).execute();
        db.execute(ledger.sql("ANALYZE {again}"));
        db.execute(ledger.sql(NOTE));
        if (db.createQuery(ledger.sql(ANY_REWRITTEN)).mapTo(Boolean.class).one()) {
            db.createUpdate(ledger.sql(REWRITE)).bind("source", source).bind("from", arrival.days().first())
                    .bind("to", arrival.days().last()).execute();
        }
    }

    private static final String WHOLE = """
            CREATE TEMPORARY TABLE {again} ON COMMIT DROP AS
            SELECT told.*, counted
            FROM (SELECT known_import AS import_id, tool_id, day, min(as_of) AS as_of, sum(rows) AS rows FROM {judged} j
                  WHERE {same} GROUP BY 1, 2, 3 HAVING min(as_of) = max(as_of)) AS told
            JOIN (SELECT import_id, tool_id, day, count(*) AS rows, bool_or({counted} > 0) AS counted FROM {table} u
                  WHERE u.source = :source AND u.day BETWEEN :from AND :to GROUP BY 1, 2, 3) AS stored
            USING (import_id, tool_id, day, rows)"""
            .replace("{same}", SAME).replace("{counted}", Measure.COUNTED);

    private static final String NOTE = """
            INSERT INTO usage_told_again AS known (ledger, import_id, tool_id, day, counted, as_of)
            SELECT '{table}', import_id, tool_id, day, counted, as_of FROM {again}
            ON CONFLICT (ledger, import_id, tool_id, day) DO UPDATE SET as_of = greatest(known.as_of, EXCLUDED.as_of)""";

    private static final String ANY_REWRITTEN = "SELECT EXISTS (SELECT FROM {judged} j WHERE " + REWRITTEN + ")";

    private static final String REWRITE = """
            UPDATE {table} u SET as_of = j.as_of, final = j.is_final FROM {judged} j
            WHERE {rewritten} AND u.source = :source AND u.day BETWEEN :from AND :to AND {u=j}"""
            .replace("{rewritten}", REWRITTEN);
}
