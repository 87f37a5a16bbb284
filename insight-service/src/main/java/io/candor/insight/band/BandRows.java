package io.candor.insight.band;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import io.candor.insight.calendar.IsoPeriod;

/** The tables of open waves' bands. */
@ApplicationScoped
class BandRows {

    /** A wave's bands as far as they name nobody. */
    record BandWave(String targetId, String period, OffsetDateTime closesAt, boolean closed) {

        boolean openAt(Instant now) {
            return !closed && now.isBefore(closesAt.toInstant());
        }
    }

    /** A band with its wrapped private key. */
    record HeldKey(String label, String band, byte[] wrapped) {
    }

    /** What is hashed for a person; the prefix keeps it apart from everything else the secret hashes. */
    static String person(String subjectKey) {
        return "person\n" + subjectKey;
    }

    static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    Optional<BandWave> find(Handle db, String wave) {
        return db.createQuery("SELECT target_id, period, closes_at, closed FROM band_wave WHERE wave = :wave")
                .bind("wave", wave)
                .map((row, context) -> new BandWave(row.getString(1), row.getString(2),
                        row.getObject(3, OffsetDateTime.class), row.getBoolean(4)))
                .findOne();
    }

    boolean isKnown(Handle db, String wave) {
        return find(db, wave).isPresent();
    }

    boolean isClosed(Handle db, String wave) {
        return find(db, wave).filter(BandWave::closed).isPresent();
    }

    byte[] request(Handle db, String wave) {
        return db.createQuery("SELECT request FROM band_wave WHERE wave = :wave").bind("wave", wave).mapTo(byte[].class).one();
    }

    void open(Handle db, String wave, String target, IsoPeriod closed, OffsetDateTime closesAt, byte[] request) {
        db.createUpdate("""
                INSERT INTO band_wave (wave, target_id, period, closes_at, request)
                VALUES (:wave, :target, :period, :closesAt, :request)""")
                .bind("wave", wave).bind("target", target).bind("period", closed.toString()).bind("closesAt", closesAt)
                .bind("request", request).execute();
    }

    void closesAt(Handle db, String wave, OffsetDateTime closesAt) {
        db.createUpdate("UPDATE band_wave SET closes_at = :closesAt WHERE wave = :wave").bind("closesAt", closesAt)
                .bind("wave", wave).execute();
    }

    /** Public halves by block, least use first. */
    Map<String, List<BandPreparation.BandKey>> keys(Handle db, String wave) {
        Map<String, List<BandPreparation.BandKey>> keys = new LinkedHashMap<>();
        db.createQuery("SELECT block_id, band, modulus FROM band_key WHERE wave = :wave ORDER BY number")
                .bind("wave", wave)
                .map((row, context) -> keys.computeIfAbsent(row.getString(1), block -> new ArrayList<>())
                        .add(new BandPreparation.BandKey(row.getString(2),
                                Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes(3)))))
                .list();
        return keys;
    }

    /** The band of a person; empty for whoever is in none. */
    Optional<HeldKey> ofPerson(Handle db, String wave, WaveSecrets.Opened secret, String subjectKey) {
        return db.createQuery("SELECT sealed FROM band_place WHERE wave = :wave AND person = :person").bind("wave", wave)
                .bind("person", secret.hash(person(subjectKey))).mapTo(byte[].class).findOne()
                .map(sealed -> ByteBuffer.wrap(secret.unseal(sealed)).getInt())
                .flatMap(number -> db.createQuery("""
                        SELECT block_id, band, wrapped FROM band_key WHERE wave = :wave AND number = :number""")
                        .bind("wave", wave).bind("number", number)
                        .map((row, context) -> new HeldKey(row.getString(1), row.getString(2), row.getBytes(3)))
                        .findOne());
    }

    /**
     * Notes that a signature is issued, and tells whether it is the one issued before, if any was.
     *
     * @param message keyed hash of the blinded message
     */
    boolean issue(Handle db, String wave, byte[] person, byte[] message) {
        db.execute("INSERT INTO band_issue VALUES (?, ?, ?) ON CONFLICT DO NOTHING", wave, person, message);
        return db.createQuery("SELECT message = :message FROM band_issue WHERE wave = :wave AND person = :person")
                .bind("message", message).bind("wave", wave).bind("person", person).mapTo(Boolean.class).one();
    }

    /** Waves whose time is over and that still hold something. */
    List<String> due(Handle db, Instant now) {
        return db.createQuery("SELECT wave FROM band_wave WHERE NOT closed AND closes_at <= :now")
                .bind("now", now.atOffset(java.time.ZoneOffset.UTC)).mapTo(String.class).list();
    }

    /** Leaves of a wave only that it had bands. */
    void close(Handle db, String wave) {
        for (String table : List.of("band_issue", "band_place", "band_key")) {
            db.execute("DELETE FROM " + table + " WHERE wave = ?", wave);
        }
        db.execute("UPDATE band_wave SET closed = true, request = NULL WHERE wave = ?", wave);
    }
}
