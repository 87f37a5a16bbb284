package io.candor.feedback.intake;

import java.security.interfaces.RSAPublicKey;
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

    private record OpenWave(Instant closesAt, int sealedBytes) {
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
            OpenWave wave = wave(handle, submission.waveId());
            refuseClosed(wave);
            TokenMessage message = checked(handle, submission, nonce, signature);
            checkBand(handle, submission, message);
            if (sealed.length != wave.sealedBytes()) {
                throw new ProblemException(ProblemType.WRONG_SIZE, "A sealed answer of this wave has exactly "
                        + wave.sealedBytes() + " bytes.",
                        List.of(Fault.at("sealed", null, "has " + sealed.length + " bytes")));
            }
            boolean replaced = store(handle, submission, message.nullifier(), sealed);
            refuseClosed(wave(handle, submission.waveId()));
            return new Acceptance(replaced ? Acceptance.Way.replaced : Acceptance.Way.accepted);
        });
    }

    private OpenWave wave(Handle handle, String waveId) {
        return handle.createQuery("SELECT closes_at, sealed_bytes FROM intake.wave WHERE wave_id = :wave")
                .bind("wave", waveId)
                .map((row, context) -> new OpenWave(row.getTimestamp("closes_at").toInstant(), row.getInt("sealed_bytes")))
                .findOne()
                .orElseThrow(refusals::refuse);
    }

    private void refuseClosed(OpenWave wave) {
        if (!clock.instant().isBefore(wave.closesAt())) {
            throw new ProblemException(ProblemType.WAVE_CLOSED, "The wave is closed; the answer was not taken.");
        }
    }

    private TokenMessage checked(Handle handle, Submission submission, byte[] nonce, byte[] signature) {
        if (nonce.length != TokenMessage.NONCE_BYTES) {
            throw refusals.refuse();
        }
        TokenMessage message = TokenMessage.of(nonce, submission.waveId());
        RSAPublicKey key = handle.createQuery("""
                SELECT modulus FROM intake.signing_key WHERE wave_id = :wave AND label = :label AND ordinal = :ordinal""")
                .bind("wave", submission.waveId()).bind("label", submission.label())
                .bind("ordinal", submission.ordinal()).mapTo(byte[].class).findOne().map(BlindSignature::publicKey)
                .orElseThrow(refusals::refuse);
        if (!BlindSignature.verifies(key, message.bytes(), signature)) {
            throw refusals.refuse();
        }
        return message;
    }

    /** Both signatures speak of one message, so whoever carries a band spends one token and leaves one mark. */
    private void checkBand(Handle handle, Submission submission, TokenMessage message) {
        BandToken band = submission.band();
        if (band == null) {
            return;
        }
        if (submission.ordinal() != 1) {
            throw refusals.refuse();
        }
        RSAPublicKey key = handle.createQuery("""
                SELECT modulus FROM intake.band_key WHERE wave_id = :wave AND label = :label AND band = :band""")
                .bind("wave", submission.waveId()).bind("label", submission.label()).bind("band", band.band())
                .mapTo(byte[].class).findOne().map(BlindSignature::publicKey).orElseThrow(refusals::refuse);
        if (!BlindSignature.verifies(key, message.bytes(), decoded("band.signature", band.signature()))) {
            throw refusals.refuse();
        }
    }

    /** The insert takes the lock that release takes first, so the closing time read after it is the last word. */
    private static boolean store(Handle handle, Submission submission, byte[] nullifier, byte[] sealed) {
        handle.createUpdate("INSERT INTO intake.spent (wave_id, nullifier) VALUES (:wave, :nullifier) ON CONFLICT DO NOTHING")
                .bind("wave", submission.waveId()).bind("nullifier", nullifier).execute();
        return handle.createQuery("""
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
