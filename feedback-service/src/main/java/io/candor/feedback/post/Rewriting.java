package io.candor.feedback.post;

import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes what was deleted out of the files too. VACUUM alone leaves text in pages, TOAST and WAL; a table written anew drops its
 * old pages, a checkpoint and a new WAL segment let PostgreSQL remove the old ones (it runs with {@code wal_recycle = off}).
 * The planner's statistics, which sample rows, are made and written anew as well.
 */
public final class Rewriting {

    private Rewriting() {
    }

    /** Not in a transaction; the role needs MAINTAIN on the tables. */
    public static void of(Jdbi database, List<String> tables) {
        database.useHandle(handle -> {
            tables.forEach(table -> rewrite(handle, table));
            handle.execute("VACUUM (FULL) pg_catalog.pg_statistic");
            handle.execute("CHECKPOINT");
            handle.execute("SELECT pg_switch_wal()");
            handle.execute("CHECKPOINT");
        });
    }

    private static void rewrite(Handle handle, String table) {
        handle.createQuery("""
                SELECT count(pg_clear_attribute_stats(n.nspname::text, c.relname::text, a.attname::text, false))
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = CAST(:table AS regclass) AND a.attnum > 0 AND NOT a.attisdropped""").bind("table", table)
                .mapTo(Long.class).one();
        handle.execute("VACUUM (FULL, ANALYZE) " + table);
    }
}
