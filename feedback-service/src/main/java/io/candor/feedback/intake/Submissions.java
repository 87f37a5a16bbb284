package io.candor.feedback.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.token.Tokens;

/** Checks token, label and size, and stores opaque bytes under the token's hash. */
@ApplicationScoped
class Submissions {

    private final Jdbi intake;
    private final Clock clock;

    @Inject
    Submissions(@DatabaseOf(Post.INTAKE) Jdbi intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * An answer as the browser sends it.
     *
     * @param token base64url
     * @param answer base64url; opaque here
     */
    record Submission(@NotNull @Size(max = 128) String waveId, @NotNull @Size(max = 512) String label,
            @Min(1) @Max(Tokens.ORDINALS) int ordinal, @NotNull @Size(max = 1024) String token,
            @NotNull String answer) {
    }

    /** Whether the answer is new or took the place of an earlier one with the same token. */
    record Receipt(State state) {
        enum State {
            accepted,
            replaced
        }
    }

    private record OpenWave(Instant closesAt, int sizeLimit) {
    }

    /**
     * Takes an answer.
     *
     * @throws ProblemException TOKEN_REFUSED, WAVE_CLOSED, TOO_LARGE or INVALID_INPUT; nothing is stored then
     */
    @Transactional
    Receipt accept(Submission submission) {
        byte[] hash = Tokens.hash(decoded("token", submission.token()));
        byte[] answer = decoded("answer", submission.answer());
        return intake.withHandle(handle -> {
            OpenWave wave = wave(handle, submission.waveId());
            refuseClosed(wave);
            if (answer.length > wave.sizeLimit()) {
                throw new ProblemException(ProblemType.TOO_LARGE, "An answer of this wave has at most "
                        + wave.sizeLimit() + " bytes.");
            }
            refuseUnknownToken(handle, submission, hash);
            boolean replaced = store(handle, submission, hash, answer);
            refuseClosed(wave(handle, submission.waveId()));
            return new Receipt(replaced ? Receipt.State.replaced : Receipt.State.accepted);
        });
    }

    private static OpenWave wave(Handle handle, String waveId) {
        return handle.createQuery("SELECT closes_at, size_limit FROM intake.wave WHERE wave_id = :wave")
                .bind("wave", waveId)
                .map((row, context) -> new OpenWave(row.getTimestamp("closes_at").toInstant(), row.getInt("size_limit")))
                .findOne()
                .orElseThrow(() -> new ProblemException(ProblemType.TOKEN_REFUSED, "The token fits no open wave."));
    }

    private void refuseClosed(OpenWave wave) {
        if (!clock.instant().isBefore(wave.closesAt())) {
            throw new ProblemException(ProblemType.WAVE_CLOSED, "The wave is closed; the answer was not taken.");
        }
    }

    private static void refuseUnknownToken(Handle handle, Submission submission, byte[] hash) {
        boolean known = handle.createQuery("""
                SELECT EXISTS (SELECT 1 FROM intake.token WHERE hash = :hash AND wave_id = :wave AND label = :label
                               AND ordinal = :ordinal)""")
                .bind("hash", hash).bind("wave", submission.waveId()).bind("label", submission.label())
                .bind("ordinal", submission.ordinal()).mapTo(Boolean.class).one();
        if (!known) {
            throw new ProblemException(ProblemType.TOKEN_REFUSED, "The token fits no open wave.");
        }
    }

    /** The insert takes the lock that release takes first, so the closing time read after it is the last word. */
    private static boolean store(Handle handle, Submission submission, byte[] hash, byte[] answer) {
        return handle.createQuery("""
                INSERT INTO intake.staging AS s (wave_id, nullifier, label, ordinal, sealed)
                VALUES (:wave, :nullifier, :label, :ordinal, :sealed)
                ON CONFLICT (wave_id, nullifier) DO UPDATE SET sealed = excluded.sealed
                RETURNING old.wave_id IS NOT NULL AS replaced""")
                .bind("wave", submission.waveId()).bind("nullifier", hash).bind("label", submission.label())
                .bind("ordinal", submission.ordinal()).bind("sealed", answer).mapTo(Boolean.class).one();
    }

    private static byte[] decoded(String field, String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "A field is not base64url.",
                    List.of(Fault.at(field, null, "is not base64url")));
        }
    }
}
