package io.candor.insight.usage;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * One COPY at a time, kept open while rows go to the same ledger: the database takes a piece in while the next one is read from
 * the file. While it is open the connection does nothing else.
 */
final class StagingCopy implements AutoCloseable {

    /** Characters handed over at once. */
    private static final int PIECE = 1 << 18;

    private final Handle db;
    private final StringBuilder lines = new StringBuilder(PIECE + (PIECE >> 2));
    private @Nullable Ledger ledger;
    private @Nullable CopyIn open;

    StagingCopy(Handle db) {
        this.db = db;
    }

    void add(Staged row) {
        if (row.ledger() != ledger) {
            end();
            ledger = row.ledger();
        }
        row.writeTo(lines);
        if (lines.length() >= PIECE) {
            send();
        }
    }

    /** All rows so far are in their tables, and the connection is free. */
    void end() {
        if (!lines.isEmpty()) {
            send();
        }
        if (open != null) {
            CopyIn done = open;
            open = null;
            checked(done::endCopy);
        }
    }

    private void send() {
        if (ledger == null) {
            throw new IllegalStateException("lines of no ledger");
        }
        String sql = ledger.sql("COPY {staged} (number, file_number, hour, {columns}) FROM STDIN");
        byte[] piece = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        checked(() -> {
            CopyIn copy = open == null ? db.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn(sql) : open;
            open = copy;
            copy.writeToCopy(piece, 0, piece.length);
            return piece.length;
        });
    }

    /** Where the upload failed, what is still open is given up; else there is nothing left to do. */
    @Override
    public void close() {
        CopyIn given = open;
        open = null;
        lines.setLength(0);
        if (given != null && given.isActive()) {
            checked(() -> {
                given.cancelCopy();
                return 0;
            });
        }
    }

    private interface Step {
        long take() throws SQLException;
    }

    private static void checked(Step step) {
        try {
            step.take();
        } catch (SQLException e) {
            throw new IllegalStateException("rows that were checked do not fit the table", e);
        }
    }
}
