package io.candor.feedback.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a token signs: RFC 9474's input message, 32 random bytes before the wave it is good for. The wave inside keeps a
 * token from being good for another wave even if a key ever served twice.
 */
public record TokenMessage(byte[] bytes) {

    /** Bytes of the random prefix. */
    public static final int NONCE_BYTES = 32;

    private static final String CONTEXT = "candor-token-1\n";

    /**
     * @throws IllegalArgumentException when the nonce has another length
     */
    public static TokenMessage of(byte[] nonce, String waveId) {
        if (nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("a nonce has " + NONCE_BYTES + " bytes");
        }
        byte[] context = (CONTEXT + waveId).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(nonce, NONCE_BYTES + context.length);
        System.arraycopy(context, 0, bytes, NONCE_BYTES, context.length);
        return new TokenMessage(bytes);
    }

    /** The mark a spent token leaves: SHA-256 of the message, 32 bytes. */
    public byte[] nullifier() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
