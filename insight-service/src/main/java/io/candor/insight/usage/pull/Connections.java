package io.candor.insight.usage.pull;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** Declared connections, and who is running them. */
@ApplicationScoped
class Connections {

    /** Longer than a source may keep a run waiting between two days; who died has it that long. */
    static final Duration TAKEN_FOR = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final Clock clock;

    Connections(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    List<Connection> all() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT c.*, taken_until > :now AS running,
                       (SELECT min(day) FROM pull_day d WHERE d.connection_id = c.connection_id AND state = 'taken') AS fetched
                FROM pull_connection c ORDER BY declared_at DESC, connection_id""")
                .bind("now", now()).map((row, context) -> read(row)).list());
    }

    Optional<Connection> find(UUID id) {
        return all().stream().filter(it -> it.connectionId().equals(id)).findFirst();
    }

    /** @throws ProblemException NOT_FOUND */
    Connection get(UUID id) {
        return find(id).orElseThrow(Connections::unknown);
    }

    List<UUID> due() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT connection_id FROM pull_connection WHERE next_run <= :now AND NOT paused
                AND (taken_until IS NULL OR taken_until <= :now) ORDER BY next_run""").bind("now", now()).mapTo(UUID.class)
                .list());
    }

    @Transactional
    void add(Connection connection) {
        jdbi.useHandle(db -> db
                .createUpdate(
                        """
                                INSERT INTO pull_connection (connection_id, source, base_address, secret_name, every_hours, from_day, declared_at,
                                    next_run)
                                VALUES (:connectionId, :source, :address, :secret, :everyHours, :fromDay, :declared, :next)""")
                .bindMethods(connection).bind("address", connection.base().toString())
                .bind("declared", utc(connection.declaredAt())).bind("next", utc(connection.nextRun())).execute());
    }

    /** What was fetched stays. */
    @Transactional
    void delete(UUID id) {
        if (jdbi.withHandle(db -> db.execute("DELETE FROM pull_connection WHERE connection_id = ?", id)) == 0) {
            throw unknown();
        }
    }

    /** @return whether the caller may run it now; nobody else may until it is left, or {@link #TAKEN_FOR} is over */
    @Transactional
    boolean take(UUID id) {
        return jdbi.withHandle(db -> db.createUpdate("""
                UPDATE pull_connection SET taken_until = :until
                WHERE connection_id = :id AND (taken_until IS NULL OR taken_until <= :now)""")
                .bind("until", utc(clock.instant().plus(TAKEN_FOR))).bind("now", now()).bind("id", id).execute()) == 1;
    }

    /** @return false where it was deleted meanwhile */
    @Transactional
    boolean keep(UUID id) {
        return jdbi
                .withHandle(db -> db.createUpdate("UPDATE pull_connection SET taken_until = :until WHERE connection_id = :id")
                        .bind("until", utc(clock.instant().plus(TAKEN_FOR))).bind("id", id).execute()) == 1;
    }

    /** @throws ProblemException NOT_FOUND */
    @Transactional
    void pause(UUID id, boolean paused) {
        if (jdbi.withHandle(
                db -> db.execute("UPDATE pull_connection SET paused = ? WHERE connection_id = ?", paused, id)) == 0) {
            throw unknown();
        }
    }

    @Transactional
    void leave(UUID id, String outcome, boolean failed, Duration next) {
        jdbi.useHandle(db -> db.createUpdate("""
                UPDATE pull_connection SET taken_until = NULL, last_run = :now, last_outcome = :outcome,
                    last_failed = :failed, next_run = :next
                WHERE connection_id = :id""")
                .bind("now", now()).bind("outcome", outcome).bind("failed", failed)
                .bind("next", utc(clock.instant().plus(next))).bind("id", id)
                .execute());
    }

    @Transactional
    void oldest(UUID id, LocalDate day) {
        jdbi.useHandle(db -> db.execute("UPDATE pull_connection SET oldest_day = ? WHERE connection_id = ?", day, id));
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such connection.");
    }

    private static Connection read(ResultSet row) throws SQLException {
        return new Connection(row.getObject("connection_id", UUID.class), row.getString("source"),
                URI.create(row.getString("base_address")), row.getString("secret_name"), row.getInt("every_hours"),
                row.getObject("from_day", LocalDate.class), row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_run", OffsetDateTime.class).toInstant(), instant(row, "last_run"),
                row.getString("last_outcome"), row.getObject("oldest_day", LocalDate.class),
                row.getObject("fetched", LocalDate.class),
                row.getBoolean("running"), row.getBoolean("paused"), row.getBoolean("last_failed"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
