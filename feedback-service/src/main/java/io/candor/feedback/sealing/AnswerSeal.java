package io.candor.feedback.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jspecify.annotations.Nullable;

/**
 * An answer sealed to its wave's release key: HPKE (RFC 9180) base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and
 * AES-256-GCM. Label, ordinal, band and the mark it is staged under are bound as associated data, so that no sealed answer
 * can be moved to another place or stand in for another answer.
 *
 * <p>
 * Before sealing an answer is padded to its wave's size: four bytes of length, big-endian, the JSON, zeros. A sealed answer
 * has {@code 65 + size + 16} bytes, whatever was said.
 */
public final class AnswerSeal {

    /** The suite's name as key lists state it. */
    public static final String SUITE = "DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM";

    private static final int POINT_BYTES = 65;
    private static final int TAG_BYTES = 16;
    private static final byte[] NONE = {};

    private AnswerSeal() {
    }

    /**
     * What a sealed answer is bound to.
     *
     * @param band null where none rides
     * @param mark what it is staged under: the nullifier of its token, or a confidential answer's pseudonym
     */
    public record Bond(String waveId, String label, int ordinal, @Nullable String band, byte[] mark) {

        byte[] info() {
            return ("candor-answer-1\n" + waveId).getBytes(StandardCharsets.UTF_8);
        }

        byte[] associatedData() {
            return (label + "\n" + ordinal + "\n" + (band == null ? "" : band) + "\n"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(mark)).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Bytes of a sealed answer for a padded size. */
    public static int sealedBytes(int size) {
        return POINT_BYTES + size + TAG_BYTES;
    }

    /**
     * Seals an answer.
     *
     * @param publicKey an uncompressed P-256 point
     * @throws IllegalArgumentException when the answer does not fit the size
     */
    public static byte[] seal(byte[] publicKey, Bond bond, int size, byte[] answer) {
        return seal(publicKey, bond.info(), bond.associatedData(), size, answer);
    }

    static byte[] seal(byte[] publicKey, byte[] info, byte[] associatedData, int size, byte[] answer) {
        if (answer.length + Integer.BYTES > size) {
            throw new IllegalArgumentException("an answer of " + answer.length + " bytes does not fit " + size);
        }
        byte[] padded = ByteBuffer.allocate(size).putInt(answer.length).put(answer).array();
        HPKE suite = suite();
        try {
            byte[][] sealed = suite.seal(suite.deserializePublicKey(publicKey), info, associatedData, padded,
                    NONE, NONE, null);
            return ByteBuffer.allocate(sealed[0].length + sealed[1].length).put(sealed[1]).put(sealed[0]).array();
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens a sealed answer; empty where key, bond or bytes do not fit. */
    public static Optional<byte[]> open(SealingKeyPair key, Bond bond, byte[] sealed) {
        return open(key, bond.info(), bond.associatedData(), sealed);
    }

    static Optional<byte[]> open(SealingKeyPair key, byte[] info, byte[] associatedData, byte[] sealed) {
        if (sealed.length < sealedBytes(Integer.BYTES)) {
            return Optional.empty();
        }
        HPKE suite = suite();
        try {
            byte[] padded = suite.open(Arrays.copyOf(sealed, POINT_BYTES),
                    suite.deserializePrivateKey(key.privateKey(), key.publicKey()), info, associatedData,
                    Arrays.copyOfRange(sealed, POINT_BYTES, sealed.length), NONE, NONE, null);
            int length = ByteBuffer.wrap(padded).getInt();
            return length < 0 || length > padded.length - Integer.BYTES ? Optional.empty()
                    : Optional.of(Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException unfit) {
            return Optional.empty();
        }
    }

    static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
