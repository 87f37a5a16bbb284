package io.candor.feedback.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * A P-256 key pair for {@link AnswerSeal}.
 *
 * @param publicKey uncompressed point, 65 bytes
 * @param privateKey scalar, 32 bytes
 */
public record SealingKeyPair(byte[] publicKey, byte[] privateKey) {

    private static final int PRIVATE_BYTES = 32;

    public static SealingKeyPair fresh() {
        HPKE suite = AnswerSeal.suite();
        AsymmetricCipherKeyPair pair = suite.generatePrivateKey();
        return new SealingKeyPair(suite.serializePublicKey(pair.getPublic()), suite.serializePrivateKey(pair.getPrivate()));
    }

    /** Both halves in one secret, the private one first. */
    public byte[] bytes() {
        return ByteBuffer.allocate(privateKey.length + publicKey.length).put(privateKey).put(publicKey).array();
    }

    public static SealingKeyPair of(byte[] bytes) {
        return new SealingKeyPair(Arrays.copyOfRange(bytes, PRIVATE_BYTES, bytes.length),
                Arrays.copyOf(bytes, PRIVATE_BYTES));
    }
}
