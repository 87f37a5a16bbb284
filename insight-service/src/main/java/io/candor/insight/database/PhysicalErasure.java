package io.candor.insight.database;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Takes deleted rows out of the files. VACUUM alone leaves text in pages, TOAST and WAL; a table written anew drops its old
 * pages, a checkpoint in a new WAL segment lets PostgreSQL remove the old ones (it runs with {@code wal_recycle = off}). The
 * planner's statistics, which sample rows, are made and written anew as well.
 */
@ApplicationScoped
public class PhysicalErasure {

    /** A table that is read for longer is tried again later: whoever waits for it makes every other reader wait. */
    private static final String PATIENCE = "5s";

    private final Jdbi jdbi;

    PhysicalErasure(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public record Due(String tableName, long noted) {
    }

    /** Notes, in the transaction that deleted the rows, that a table has to be written anew. */
    public static void due(Handle handle, String table) {
        handle.execute("""
                INSERT INTO erasure_due VALUES (?, 1) ON CONFLICT (table_name) DO UPDATE SET noted = erasure_due.noted + 1
                """, table);
    }

    /**
     * Writes every noted table anew. Not in a transaction; what fails stays noted.
     *
     * @return whether there was anything to do
     */
    public boolean complete() {
        List<Due> due = jdbi.withHandle(handle -> handle.createQuery("SELECT table_name, noted FROM erasure_due")
                .map(ConstructorMapper.of(Due.class)).list());
        if (due.isEmpty()) {
            return false;
        }
        jdbi.useHandle(handle -> {
            handle.execute("SET lock_timeout = '" + PATIENCE + "'");
            try {
                due.forEach(table -> rewrite(handle, table.tableName()));
                handle.execute("VACUUM (FULL) pg_catalog.pg_statistic");
            } finally {
                handle.execute("RESET lock_timeout");
            }
            handle.execute("CHECKPOINT");
            handle.execute("SELECT pg_switch_wal()");
            handle.execute("CHECKPOINT");
            // A row deleted meanwhile has raised the number and is left for the next time.
            due.forEach(table -> handle.execute("DELETE FROM erasure_due WHERE table_name = ? AND noted = ?",
                    table.tableName(), table.noted()));
        });
        return true;
    }

    /**
     * The planner's samples of the table hold what was erased, too. A table in parts has nothing but samples, those of all its
     * parts together: parts are noted by name.
     */
    private static void rewrite(Handle handle, String table) {
        boolean inParts = handle.createQuery("SELECT relkind = 'p' FROM pg_class WHERE oid = CAST(:table AS regclass)")
                .bind("table", table).mapTo(Boolean.class).one();
        handle.createQuery("""
                SELECT count(pg_clear_attribute_stats(current_schema()::text, :table, attname::text, :inParts))
                FROM pg_attribute WHERE attrelid = CAST(:table AS regclass) AND attnum > 0 AND NOT attisdropped""")
                .bind("table", table).bind("inParts", inParts).mapTo(Long.class).one();
        handle.execute((inParts ? "ANALYZE ONLY " : "VACUUM (FULL, ANALYZE) ") + table);
    }
}
