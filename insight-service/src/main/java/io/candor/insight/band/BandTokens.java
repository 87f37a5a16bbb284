package io.candor.insight.band;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.usage.SubjectKeys;

/** Tells a person their own band and signs for it what their browser blinded, once. */
@ApplicationScoped
public class BandTokens {

    private final Jdbi jdbi;
    private final BandRows rows;
    private final WaveSecrets secrets;
    private final SubjectKeys subjects;
    private final AdoptionTargets targets;
    private final Clock clock;

    BandTokens(Jdbi jdbi, BandRows rows, WaveSecrets secrets, SubjectKeys subjects, AdoptionTargets targets, Clock clock) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.secrets = secrets;
        this.subjects = subjects;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * The band a person may add to an answer.
     *
     * @param label the block whose list of bands it stands on
     * @param period the closed period whose use decided
     */
    record OwnBand(String wave, String label, String band, BandTarget target, String period) {
    }

    /** The target in a few words. */
    record BandTarget(String targetId, String name, String tool) {
    }

    /** The token message of ordinal 1, blinded under the band's key; 256 bytes, base64url. */
    record BandTokenRequest(@NotNull @Size(max = 512) String blinded) {
    }

    /** The blind signature over it, base64url. */
    record IssuedBandToken(String wave, String label, String band, String signature) {
    }

    private record Own(BandRows.BandWave wave, WaveSecrets.Opened secret, String subject, BandRows.HeldKey key) {
    }

    @Transactional
    OwnBand of(String wave, @Nullable String employeeId) {
        return jdbi.withHandle(db -> {
            Own own = own(db, wave, employeeId);
            AdoptionTarget target = targets.find(own.wave().targetId()).orElseThrow();
            return new OwnBand(wave, own.key().label(), own.key().band(),
                    new BandTarget(target.targetId(), target.name(), target.tool()), own.wave().period());
        });
    }

    /**
     * Signs a blinded message; the same again gets the same signature.
     *
     * @throws ProblemException NO_BAND, WAVE_CLOSED, VALIDATION_FAILED, or TOKEN_ISSUED_ELSEWHERE for another message; nothing
     *         is
     *         signed then
     */
    @Transactional
    IssuedBandToken sign(String wave, @Nullable String employeeId, BandTokenRequest request) {
        return jdbi.withHandle(db -> {
            Own own = own(db, wave, employeeId);
            RSAPrivateCrtKey key = BlindSigner.key(own.secret().unseal(own.key().wrapped()));
            byte[] blinded = blinded(request.blinded(), key);
            if (!rows.issue(db, wave, own.secret().hash(BandRows.person(own.subject())), own.secret().hash(blinded))) {
                throw new ProblemException(ProblemType.TOKEN_ISSUED_ELSEWHERE,
                        "Another browser of yours has fetched this wave's band token; nobody can issue it twice.");
            }
            return new IssuedBandToken(wave, own.key().label(), own.key().band(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(BlindSigner.sign(key, blinded)));
        });
    }

    private Own own(Handle db, String wave, @Nullable String employeeId) {
        BandRows.BandWave known = rows.find(db, wave).orElseThrow(BandTokens::noBand);
        if (!known.openAt(clock.instant())) {
            throw new ProblemException(ProblemType.WAVE_CLOSED, "Wave " + wave + " is closed.");
        }
        if (employeeId == null || !secrets.holds(wave)) {
            throw noBand();
        }
        WaveSecrets.Opened secret = secrets.open(wave);
        String subject = subjects.ofEmployee(employeeId);
        return new Own(known, secret, subject, rows.ofPerson(db, wave, secret, subject).orElseThrow(BandTokens::noBand));
    }

    /** One answer for a wave without bands, a block without, a person in none and one not invited. */
    private static ProblemException noBand() {
        return new ProblemException(ProblemType.NO_BAND, "Your answer can carry no usage band in this wave.");
    }

    private static byte[] blinded(String text, RSAPrivateCrtKey key) {
        try {
            byte[] blinded = Base64.getUrlDecoder().decode(text);
            if (BlindSigner.fits(key, blinded)) {
                return blinded;
            }
            throw refused("is no number below the key's modulus in 256 bytes");
        } catch (IllegalArgumentException malformed) {
            throw refused("is not base64url");
        }
    }

    private static ProblemException refused(String reason) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "The blinded message cannot be signed.",
                List.of(ProblemDetail.at("/blinded", "unfit", reason)));
    }
}
