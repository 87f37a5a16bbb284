package io.candor.insight.pause;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables behind pauses, which only grow. */
@ApplicationScoped
class PauseRecords {

    private static final long LOCK = 57_000_001L;

    private final Jdbi jdbi;

    PauseRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One change of pauses at a time, until the transaction ends. */
    void lock() {
        jdbi.useHandle(db -> db.execute("SELECT pg_advisory_xact_lock(?)", LOCK));
    }

    List<TargetPause> all() {
        return jdbi.withHandle(db -> {
            Map<String, List<DrawnUnit>> units = new HashMap<>();
            db.createQuery("""
                    SELECT pause_id::text, unit_id, name, people, stratum, paused FROM target_pause_unit
                    ORDER BY stratum, people DESC, unit_id""").map(ConstructorMapper.of(Owned.class))
                    .forEach(it -> units.computeIfAbsent(it.pauseId(), any -> new ArrayList<>())
                            .add(new DrawnUnit(it.unitId(), it.name(), it.people(), it.stratum(), it.paused())));
            return db.createQuery("""
                    SELECT p.pause_id::text, p.target_id, p.from_day, p.weeks, p.as_of, p.committed_at::date AS committed_on,
                           p.seed_hash, CASE WHEN d.pause_id IS NOT NULL THEN p.seed END AS seed, d.too_small,
                           c.reason, c.last_day, c.cancelled_at::date AS cancelled_on
                    FROM target_pause p LEFT JOIN target_pause_draw d USING (pause_id)
                         LEFT JOIN target_pause_cancellation c USING (pause_id)
                    ORDER BY p.from_day, p.committed_at, p.pause_id""")
                    .map((row, context) -> new TargetPause(row.getString("pause_id"), row.getString("target_id"),
                            row.getObject("from_day", LocalDate.class), row.getInt("weeks"),
                            row.getObject("as_of", LocalDate.class), row.getObject("committed_on", LocalDate.class),
                            row.getString("seed_hash"), row.getString("seed"), row.getObject("too_small", Integer.class),
                            units.getOrDefault(row.getString("pause_id"), List.of()),
                            row.getString("reason") == null ? null
                                    : new TargetPause.Cancellation(row.getString("reason"),
                                            row.getObject("last_day", LocalDate.class),
                                            row.getObject("cancelled_on", LocalDate.class))))
                    .list();
        });
    }

    String seed(String pauseId) {
        return jdbi.withHandle(db -> db.createQuery("SELECT seed FROM target_pause WHERE pause_id = CAST(:id AS uuid)")
                .bind("id", pauseId).mapTo(String.class).one());
    }

    void commit(String pauseId, String targetId, LocalDate from, int weeks, LocalDate asOf, String seed, String seedHash,
            OffsetDateTime now) {
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO target_pause VALUES (CAST(:id AS uuid), :target, :from, :weeks, :asOf, :seed, :seedHash, :now)""")
                .bind("id", pauseId).bind("target", targetId).bind("from", from).bind("weeks", weeks).bind("asOf", asOf)
                .bind("seed", seed).bind("seedHash", seedHash).bind("now", now).execute());
    }

    void drawn(String pauseId, int tooSmall, List<DrawnUnit> units, OffsetDateTime now) {
        jdbi.useHandle(db -> {
            db.createUpdate("INSERT INTO target_pause_draw VALUES (CAST(:id AS uuid), :tooSmall, :now)").bind("id", pauseId)
                    .bind("tooSmall", tooSmall).bind("now", now).execute();
            PreparedBatch batch = db.prepareBatch("""
                    INSERT INTO target_pause_unit VALUES (CAST(:id AS uuid), :unitId, :name, :people, :stratum, :paused)""");
            units.forEach(unit -> batch.bind("id", pauseId).bindMethods(unit).add());
            batch.execute();
        });
    }

    void cancelled(String pauseId, String reason, @Nullable LocalDate lastDay, OffsetDateTime now) {
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO target_pause_cancellation VALUES (CAST(:id AS uuid), :reason, :last, :now)""")
                .bind("id", pauseId).bind("reason", reason).bind("last", lastDay).bind("now", now).execute());
    }

    /** A unit with the pause it was drawn for. */
    public record Owned(String pauseId, String unitId, String name, int people, int stratum, boolean paused) {
    }
}
