package io.candor.feedback.token;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Signs what invited people's browsers blinded, once per person and ordinal. */
@ApplicationScoped
public class Tokens {

    /** Reports a person may send in one wave at most; only the first counts as a person. */
    public static final int ORDINALS = 5;

    private final SigningKeys keys;

    @Inject
    Tokens(SigningKeys keys) {
        this.keys = keys;
    }

    /** A blinded token message, base64url. */
    public record Blinded(int ordinal, String message) {
    }

    /** The blind signature over it, base64url. */
    public record Signed(int ordinal, String signature) {
    }

    /**
     * Stores a wave's signing keys, as many a label as there are ordinals.
     *
     * @return the moduli per label, ordinal 1 first
     */
    public Map<String, List<byte[]>> prepare(Handle handle, String waveId, List<String> labels,
            List<RSAPrivateCrtKey> fresh) {
        return keys.store(handle, waveId, labels, fresh.size() / labels.size(), fresh);
    }

    /**
     * Signs a person's blinded messages under their label's keys. The same messages again get the same signatures.
     *
     * @throws ProblemException TOKEN_ISSUED_ELSEWHERE when another message was signed for one of the ordinals,
     *         INVALID_INPUT when a message is none; nothing is signed then
     */
    public List<Signed> sign(Handle handle, String waveId, String label, String employeeId, List<Blinded> blinded) {
        List<Request> requests = blinded.stream().map(each -> {
            RSAPrivateKey key = keys.find(handle, waveId, label, each.ordinal()).orElseThrow(() -> new ProblemException(
                    ProblemType.WAVE_CLOSED, "The keys of wave " + waveId + " are destroyed; it takes no more answers."));
            return new Request(each.ordinal(), key, message(key, each));
        }).toList();
        noteIssued(handle, waveId, employeeId, requests);
        return requests.stream().map(each -> new Signed(each.ordinal(),
                KeyList.base64(BlindSignature.sign(each.key(), each.message())))).toList();
    }

    private record Request(int ordinal, RSAPrivateKey key, byte[] message) {
    }

    private static byte[] message(RSAPrivateKey key, Blinded blinded) {
        byte[] message;
        try {
            message = Base64.getUrlDecoder().decode(blinded.message());
        } catch (IllegalArgumentException malformed) {
            throw refused(blinded, "is not base64url");
        }
        if (message.length != BlindSignature.MODULUS_BITS / 8
                || new BigInteger(1, message).compareTo(key.getModulus()) >= 0) {
            throw refused(blinded, "is no number below the key's modulus in 256 bytes");
        }
        return message;
    }

    private static ProblemException refused(Blinded blinded, String reason) {
        return new ProblemException(ProblemType.INVALID_INPUT, "A blinded message cannot be signed.",
                List.of(Fault.at("blinded[" + blinded.ordinal() + "].message", null, reason)));
    }

    /** Usually nothing was issued yet, and the one statement says so. */
    private static void noteIssued(Handle handle, String waveId, String employeeId, List<Request> requests) {
        int noted = handle.createUpdate("""
                INSERT INTO desk.issued_token (wave_id, employee_id, ordinal, blinded)
                SELECT :wave, :employee, asked.* FROM unnest(:ordinals, :digests) AS asked ORDER BY 3 ON CONFLICT DO NOTHING""")
                .bind("wave", waveId).bind("employee", employeeId)
                .bind("ordinals", requests.stream().map(Request::ordinal).toArray(Integer[]::new))
                .bind("digests", requests.stream().map(each -> digest(each.message())).toArray(byte[][]::new)).execute();
        if (noted < requests.size()) {
            refuseOthers(handle, waveId, employeeId, requests);
        }
    }

    private static void refuseOthers(Handle handle, String waveId, String employeeId, List<Request> requests) {
        Map<Integer, byte[]> issued = new HashMap<>();
        handle.createQuery("SELECT ordinal, blinded FROM desk.issued_token WHERE wave_id = :wave AND employee_id = :employee")
                .bind("wave", waveId).bind("employee", employeeId)
                .map((row, context) -> Map.entry(row.getInt("ordinal"), row.getBytes("blinded")))
                .forEach(mark -> issued.put(mark.getKey(), mark.getValue()));
        if (requests.stream().anyMatch(each -> !MessageDigest.isEqual(issued.get(each.ordinal()), digest(each.message())))) {
            throw new ProblemException(ProblemType.TOKEN_ISSUED_ELSEWHERE,
                    "Another browser of yours has fetched this wave's tokens. Answer there; nobody can issue them twice.");
        }
    }

    private static byte[] digest(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
