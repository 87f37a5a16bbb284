package io.candor.feedback.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.sealing.ReplySeal;
import io.candor.feedback.sealing.SealingKeyPair;

/**
 * Makes each released wave's file of sealed turns: records of one size, dummies up to the next power of two and at least
 * sixteen, in random order. All records of all waves are sealed anew each time, so that holding two files of a wave against
 * each other tells neither what came nor which records are dummies.
 */
@ApplicationScoped
class ReplyBundles {

    static final int FEWEST = 16;

    private final Jdbi release;
    private final ObjectMapper json;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ReplyBundles(@DatabaseOf(Post.RELEASE) Jdbi release, ObjectMapper json, ZoneId zone) {
        this.release = release;
        this.json = json;
        this.zone = zone;
    }

    /** A turn as its author's browser will read it. */
    private record SpokenTurn(int turn, String from, LocalDate day, String text) {
    }

    private record Addressed(byte[] replyKey, SpokenTurn turn) {
    }

    /** Makes all of them anew. */
    @Transactional
    void rebuild() {
        release.useHandle(handle -> handle.createQuery("""
                SELECT wave_id FROM release.wave_result JOIN release.wave USING (wave_id)
                WHERE origin = 'web' AND released > 0 ORDER BY wave_id""").mapTo(String.class).list()
                .forEach(wave -> rebuild(handle, wave)));
    }

    private void rebuild(Handle handle, String wave) {
        List<byte[]> records = new ArrayList<>();
        for (Addressed turn : turns(handle, wave)) {
            if (ReplySeal.accepts(turn.replyKey())) {
                records.add(ReplySeal.seal(turn.replyKey(), wave, bytes(turn.turn())));
            }
        }
        int size = Math.max(FEWEST, Integer.highestOneBit(Math.max(1, 2 * records.size() - 1)));
        while (records.size() < size) {
            records.add(ReplySeal.seal(SealingKeyPair.fresh().publicKey(), wave, new byte[0]));
        }
        Collections.shuffle(records, random);
        ByteBuffer all = ByteBuffer.allocate(size * ReplySeal.sealedBytes());
        records.forEach(all::put);
        handle.createUpdate("DELETE FROM release.reply_bundle WHERE wave_id = :wave").bind("wave", wave).execute();
        handle.createUpdate("INSERT INTO release.reply_bundle (wave_id, records) VALUES (:wave, :records)")
                .bind("wave", wave).bind("records", all.array()).execute();
    }

    private List<Addressed> turns(Handle handle, String wave) {
        return handle.createQuery("""
                SELECT c.reply_key, r.turn, r.speaker, r.spoken_at, r.body
                FROM release.reply r JOIN release.comment c USING (wave_id, receipt_id) WHERE wave_id = :wave""")
                .bind("wave", wave)
                .map((row, context) -> new Addressed(row.getBytes("reply_key"),
                        new SpokenTurn(row.getInt("turn"), row.getString("speaker"),
                                LocalDate.ofInstant(row.getTimestamp("spoken_at").toInstant(), zone),
                                row.getString("body"))))
                .list();
    }

    private byte[] bytes(SpokenTurn turn) {
        return json.valueToTree(turn).toString().getBytes(StandardCharsets.UTF_8);
    }
}
