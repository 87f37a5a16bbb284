package io.candor.feedback.release;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;

/**
 * The authors' side of conversations: an answer is a turn like a reader's. It may come at any time, because a refusal could
 * be told to nobody; readers wait a day after it.
 */
@ApplicationScoped
class Conversations {

    private static final int LONGEST = 2_000;

    private final Clock clock;

    @Inject
    Conversations(Clock clock) {
        this.clock = clock;
    }

    /** Whether the answer was taken: the receipt fits a comment a reader wrote to last, and a turn is left. */
    boolean answer(Handle handle, Command.Answer answer) {
        if (answer.text().isEmpty() || answer.text().length() > LONGEST) {
            return false;
        }
        return handle.createUpdate("""
                INSERT INTO release.reply (id, wave_id, receipt_id, turn, speaker, body, spoken_at)
                SELECT :reply, c.wave_id, c.receipt_id, last.turn + 1, 'author', :text, :now
                FROM release.comment c
                CROSS JOIN LATERAL (SELECT turn, speaker FROM release.reply r
                    WHERE r.wave_id = c.wave_id AND r.receipt_id = c.receipt_id ORDER BY turn DESC LIMIT 1) last
                WHERE c.wave_id = :wave AND c.receipt_id = :id AND c.verifier = :verifier
                AND last.speaker = 'reader' AND last.turn < 3 LIMIT 1""")
                .bind("reply", UUID.randomUUID()).bind("wave", answer.wave()).bind("id", answer.id())
                .bind("verifier", answer.verifier()).bind("text", answer.text()).bind("now", clock.instant())
                .execute() == 1;
    }
}
