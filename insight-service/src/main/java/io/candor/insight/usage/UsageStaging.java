package io.candor.insight.usage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;

/**
 * Brings rows into their {@link Ledger}: COPY into a table of this transaction only, then one merge that decides for every row
 * what it was, as if the rows had come one by one.
 */
final class UsageStaging implements AutoCloseable {

    /** How many rows were what. */
    record Outcome(long accepted, long revised, long duplicate) {

        Outcome plus(Outcome other) {
            return new Outcome(accepted + other.accepted, revised + other.revised, duplicate + other.duplicate);
        }
    }

    private final Handle db;
    private final StagingCopy copy;
    private final Map<Ledger, Arrival> arrivals = new EnumMap<>(Ledger.class);

    UsageStaging(Handle db) {
        this.db = db;
        this.copy = new StagingCopy(db);
        room(db);
        for (Ledger ledger : Ledger.values()) {
            db.execute(ledger.sql("CREATE TEMPORARY TABLE {staged} ON COMMIT DROP AS SELECT 0::bigint AS number, "
                    + "0 AS file_number, NULL::timestamptz AS hour, {columns} FROM {table} WITH NO DATA"));
        }
        db.execute("CREATE TEMPORARY TABLE staged_file (file_number integer PRIMARY KEY, file text, as_of timestamptz) "
                + "ON COMMIT DROP");
    }

    /** One import at a time sorts and joins, so it may have room for it. */
    static void room(Handle db) {
        List.of("SET LOCAL work_mem = '128MB'", "SET LOCAL maintenance_work_mem = '256MB'",
                "SET LOCAL default_statistics_target = 25").forEach(db::execute);
    }

    void add(Staged row) {
        arrivals.computeIfAbsent(row.ledger(), ledger -> new Arrival()).add(row);
        copy.add(row);
    }

    /** Does something else on the same connection, between two rows. */
    void apart(Consumer<Handle> work) {
        copy.end();
        work.accept(db);
    }

    /** A report may say only at its end when it was made, so the rows' {@code as_of} comes with their file. */
    void endFile(int number, String name, Instant asOf) {
        copy.end();
        db.createUpdate("INSERT INTO staged_file VALUES (:number, :name, :asOf)").bind("number", number).bind("name", name)
                .bind("asOf", asOf.atOffset(ZoneOffset.UTC)).execute();
    }

    /** @param daysUntilFinal days after which figures drawn later are final */
    Outcome merge(String source, UUID importId, int daysUntilFinal) {
        copy.end();
        // Two uploads about the same people wait for each other instead of meeting in the middle.
        UsageRevision.begin(db);
        db.execute("ANALYZE staged_file");
        Outcome outcome = new Outcome(0, 0, 0);
        for (Map.Entry<Ledger, Arrival> staged : arrivals.entrySet()) {
            outcome = outcome.plus(
                    new LedgerMerge(db, staged.getKey(), staged.getValue()).merge(source, importId, daysUntilFinal));
        }
        return outcome;
    }

    @Override
    public void close() {
        copy.close();
        arrivals.values().forEach(Arrival::close);
    }
}
