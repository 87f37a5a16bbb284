package io.candor.insight.usage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Everybody's weeks in the order in which they lie, eight weeks of a tool at a time ({@link WeekSums#BLOCK}). */
@ApplicationScoped
class WeekBlocks {

    /** A tool's eight weeks, by their number. */
    record Block(String tool, int number) {
    }

    /** Takes what was told of one person; the week is another's afterwards. */
    @FunctionalInterface
    interface Taker {
        void take(String subject, LocalDate monday, StoredWeek week);
    }

    private static final int ROWS_AT_ONCE = 2_000;
    private static final int SECONDS = 600;

    /** Figures come as numbers from the first statement on, not as text until a few have run. */
    private static final StatementCustomizer BINARY = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
        }
    };

    private final Jdbi jdbi;

    WeekBlocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The blocks between the first and the last told of, of every tool, from that of a day on. */
    List<Block> since(LocalDate day) {
        return jdbi.withHandle(db -> db.createQuery("""
                WITH RECURSIVE tool (id) AS (
                    (SELECT min(tool_id) FROM usage_week)
                    UNION ALL
                    SELECT (SELECT min(tool_id) FROM usage_week WHERE tool_id > tool.id) FROM tool WHERE tool.id IS NOT NULL)
                SELECT id, number FROM tool CROSS JOIN LATERAL (
                    SELECT min({block}) AS first, max({block}) AS last FROM usage_week WHERE tool_id = id) AS told
                CROSS JOIN generate_series(greatest(first, :since), last) AS number
                WHERE id IS NOT NULL""".replace("{block}", WeekSums.BLOCK)).bind("since", WeekSums.block(day))
                .map((row, context) -> new Block(row.getString(1), row.getInt(2))).list());
    }

    /** A block's weeks from a Monday on. In a transaction: without one, PostgreSQL hands over all rows at once. */
    void read(Block block, LocalDate since, Taker taker) {
        Map<Integer, LocalDate> mondays = new HashMap<>();
        StoredWeek week = new StoredWeek();
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> jdbi.useHandle(db -> db.createQuery("""
                SELECT subject_key, monday - DATE '1970-01-01', %s FROM usage_week
                WHERE matched AND tool_id = :tool AND %s = :block AND monday >= :since"""
                .formatted(StoredWeek.COLUMNS, WeekSums.BLOCK))
                .bind("tool", block.tool()).bind("block", block.number()).bind("since", since).setFetchSize(ROWS_AT_ONCE)
                .addCustomizer(BINARY)
                .scanResultSet((result, context) -> {
                    try (context; ResultSet row = result.get()) {
                        while (row.next()) {
                            week.read(row, 3);
                            taker.take(row.getString(1), mondays.computeIfAbsent(row.getInt(2), LocalDate::ofEpochDay), week);
                        }
                    }
                    return block;
                })));
    }
}
