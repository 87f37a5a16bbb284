package io.candor.feedback.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.token.BlindSignature;
import io.candor.feedback.token.TokenMessage;
import io.candor.feedback.token.Tokens;

/** Checks token, label and size, and stores sealed bytes under the token's spent mark. */
@ApplicationScoped
class Submissions {

    private final Jdbi intake;
    private final Refusals refusals;
    private final Clock clock;

    @Inject
    Submissions(@DatabaseOf(Post.INTAKE) Jdbi intake, Refusals refusals, Clock clock) {
        this.intake = intake;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * An answer as the browser sends it.
     *
     * @param nonce the token message's random prefix, 32 bytes, base64url
     * @param signature the unblinded signature over the token message, 256 bytes, base64url
     * @param sealed the answer sealed to the wave's release key, base64url; opaque here
     * @param band the usage band its author chose to add; only with ordinal 1
     * @param fill ignored; browsers make all submissions of a label as long with it, so that the network does not show who
     *        carries a band
     */
    record Submission(@NotNull @Size(max = 128) String waveId, @NotNull @Size(max = 512) String label,
            @Min(1) @Max(Tokens.ORDINALS) int ordinal, @NotNull @Size(max = 64) String nonce,
            @NotNull @Size(max = 512) String signature, @NotNull String sealed, @Nullable @Valid BandToken band,
            @Nullable @Size(max = 600) String fill) {

        @Nullable
        String bandName() {
            return band == null ? null : band.band();
        }
    }

    /**
     * The right to carry a band.
     *
     * @param signature insight-service's, under the band's key, over the same token message; 256 bytes, base64url
     */
    record BandToken(@NotNull @Size(max = 64) String band, @NotNull @Size(max = 512) String signature) {
    }

    /** Whether the answer is new or took the place of an earlier one with the same token. */
    record Acceptance(Way state) {
        enum Way {
            accepted,
            replaced
        }
    }

    /** What an answer is held against; a modulus is missing where no such key was published. */
    private record Expected(Instant closesAt, int sealedBytes, byte @Nullable [] modulus, byte @Nullable [] bandModulus) {
    }

    /**
     * Takes an answer.
     *
     * @throws ProblemException TOKEN_REFUSED, TOO_MANY_REFUSALS, WAVE_CLOSED, WRONG_SIZE or INVALID_INPUT; nothing is
     *         stored then
     */
    @Transactional
    Acceptance accept(Submission submission) {
        byte[] nonce = decoded("nonce", submission.nonce());
        byte[] signature = decoded("signature", submission.signature());
        byte[] sealed = decoded("sealed", submission.sealed());
        return intake.withHandle(handle -> {
            Expected expected = expected(handle, submission);
            refuseClosed(expected.closesAt());
            TokenMessage message = checked(expected, submission, nonce, signature);
            if (sealed.length != expected.sealedBytes()) {
                throw new ProblemException(ProblemType.WRONG_SIZE, "A sealed answer of this wave has exactly "
                        + expected.sealedBytes() + " bytes.",
                        List.of(Fault.at("sealed", null, "has " + sealed.length + " bytes")));
            }
            boolean replaced = store(handle, submission, message.nullifier(), sealed);
            refuseClosed(closesAt(handle, submission.waveId()));
            return new Acceptance(replaced ? Acceptance.Way.replaced : Acceptance.Way.accepted);
        });
    }

    private Expected expected(Handle handle, Submission submission) {
        return handle.createQuery("""
                SELECT w.closes_at, w.sealed_bytes, k.modulus, b.modulus AS band_modulus
                FROM intake.wave w
                LEFT JOIN intake.signing_key k ON k.wave_id = w.wave_id AND k.label = :label AND k.ordinal = :ordinal
                LEFT JOIN intake.band_key b ON b.wave_id = w.wave_id AND b.label = :label AND b.band = :band
                WHERE w.wave_id = :wave""")
                .bind("wave", submission.waveId()).bind("label", submission.label())
                .bind("ordinal", submission.ordinal()).bind("band", submission.bandName())
                .map((row, context) -> new Expected(row.getTimestamp("closes_at").toInstant(), row.getInt("sealed_bytes"),
                        row.getBytes("modulus"), row.getBytes("band_modulus")))
                .findOne().orElseThrow(refusals::refuse);
    }

    private static Instant closesAt(Handle handle, String waveId) {
        return handle.createQuery("SELECT closes_at FROM intake.wave WHERE wave_id = :wave").bind("wave", waveId)
                .mapTo(Instant.class).one();
    }

    private void refuseClosed(Instant closesAt) {
        if (!clock.instant().isBefore(closesAt)) {
            throw new ProblemException(ProblemType.WAVE_CLOSED, "The wave is closed; the answer was not taken.");
        }
    }

    /** Both signatures speak of one message, so whoever carries a band spends one token and leaves one mark. */
    private TokenMessage checked(Expected expected, Submission submission, byte[] nonce, byte[] signature) {
        if (nonce.length != TokenMessage.NONCE_BYTES) {
            throw refusals.refuse();
        }
        TokenMessage message = TokenMessage.of(nonce, submission.waveId());
        refuseUnsigned(expected.modulus(), message, signature);
        BandToken band = submission.band();
        if (band != null) {
            refuseUnsigned(submission.ordinal() == 1 ? expected.bandModulus() : null, message,
                    decoded("band.signature", band.signature()));
        }
        return message;
    }

    private void refuseUnsigned(byte @Nullable [] modulus, TokenMessage message, byte[] signature) {
        if (modulus == null || !BlindSignature.verifies(BlindSignature.publicKey(modulus), message.bytes(), signature)) {
            throw refusals.refuse();
        }
    }

    /** The insert takes the lock that release takes first, so the closing time read after it is the last word. */
    private static boolean store(Handle handle, Submission submission, byte[] nullifier, byte[] sealed) {
        return handle.createQuery("""
                WITH mark AS (INSERT INTO intake.spent (wave_id, nullifier) VALUES (:wave, :nullifier) ON CONFLICT DO NOTHING)
                INSERT INTO intake.staging AS s (wave_id, nullifier, label, ordinal, band, sealed)
                VALUES (:wave, :nullifier, :label, :ordinal, :band, :sealed)
                ON CONFLICT (wave_id, nullifier) DO UPDATE SET label = excluded.label, ordinal = excluded.ordinal,
                    band = excluded.band, sealed = excluded.sealed
                RETURNING old.wave_id IS NOT NULL AS replaced""")
                .bind("wave", submission.waveId()).bind("nullifier", nullifier).bind("label", submission.label())
                .bind("ordinal", submission.ordinal()).bind("band", submission.bandName()).bind("sealed", sealed)
                .mapTo(Boolean.class).one();
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
