package io.candor.local.respondent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jspecify.annotations.Nullable;

/** Pads and seals an answer as a browser does: HPKE (RFC 9180) base mode, P-256, HKDF-SHA256, AES-256-GCM. */
public final class SealedAnswer {

    private SealedAnswer() {
    }

    /**
     * Seals an answer to a wave's key.
     *
     * @param key uncompressed P-256 point
     * @param size bytes of the padded answer
     */
    public static byte[] of(byte[] key, int size, String waveId, String label, int ordinal, String json) {
        return of(key, size, waveId, label, ordinal, null, json);
    }

    /** The same with the usage band the answer carries, null where none. */
    public static byte[] of(byte[] key, int size, String waveId, String label, int ordinal, @Nullable String band,
            String json) {
        byte[] answer = json.getBytes(StandardCharsets.UTF_8);
        byte[] padded = ByteBuffer.allocate(size).putInt(answer.length).put(answer).array();
        HPKE suite = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        try {
            byte[][] sealed = suite.seal(suite.deserializePublicKey(key),
                    ("candor-answer-1\n" + waveId).getBytes(StandardCharsets.UTF_8),
                    (label + "\n" + ordinal + "\n" + (band == null ? "" : band)).getBytes(StandardCharsets.UTF_8), padded,
                    new byte[0], new byte[0], null);
            return ByteBuffer.allocate(sealed[0].length + sealed[1].length).put(sealed[1]).put(sealed[0]).array();
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
