package io.candor.local.respondent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Pads and seals an answer as a browser does: HPKE (RFC 9180) base mode, P-256, HKDF-SHA256, AES-256-GCM. */
public final class SealedAnswer {

    private SealedAnswer() {
    }

    /** A token ready to be spent under a label. */
    public record Spending(String waveId, String label, int ordinal, byte[] nonce, byte[] signature) {
    }

    /**
     * Seals an answer to a wave's key, together with the token it is sent with.
     *
     * @param key uncompressed P-256 point
     * @param size bytes of the padded answer
     * @param content {@code {surveyId, surveyVersion, answers, receipts}}
     */
    public static byte[] of(byte[] key, int size, Spending token, ObjectNode content) {
        return of(key, size, token, null, content);
    }

    /** The same with the usage band the answer carries, null where none. */
    public static byte[] of(byte[] key, int size, Spending token, @Nullable String band, ObjectNode content) {
        ObjectNode whole = content.deepCopy();
        whole.putObject("token").put("nonce", base64(token.nonce())).put("signature", base64(token.signature()));
        byte[] answer = whole.toString().getBytes(StandardCharsets.UTF_8);
        byte[] padded = ByteBuffer.allocate(size).putInt(answer.length).put(answer).array();
        HPKE suite = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        try {
            byte[][] sealed = suite.seal(suite.deserializePublicKey(key),
                    ("candor-answer-1\n" + token.waveId()).getBytes(StandardCharsets.UTF_8),
                    associatedData(token, band).getBytes(StandardCharsets.UTF_8), padded, new byte[0], new byte[0], null);
            return ByteBuffer.allocate(sealed[0].length + sealed[1].length).put(sealed[1]).put(sealed[0]).array();
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Label, ordinal, band or nothing, nullifier. */
    static String associatedData(Spending token, @Nullable String band) {
        return token.label() + "\n" + token.ordinal() + "\n" + (band == null ? "" : band) + "\n"
                + base64(BlindToken.nullifier(token.nonce(), token.waveId()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
