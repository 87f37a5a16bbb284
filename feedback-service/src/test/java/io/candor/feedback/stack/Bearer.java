package io.candor.feedback.stack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.sealing.SealingKeyPair;

/** What the holder of a receipt derives for one part; here drawn at random. */
public record Bearer(byte[] id, byte[] key, SealingKeyPair reply) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Bearer fresh() {
        return new Bearer(random(16), random(32), SealingKeyPair.fresh());
    }

    /** The half that travels inside the sealed answer. */
    public ObjectNode published() {
        return JsonNodeFactory.instance.objectNode().put("id", Browsers.base64(id))
                .put("verifier", Browsers.base64(sha256(key))).put("reply", Browsers.base64(reply.publicKey()));
    }

    /** A command about the part. */
    public ObjectNode command(String op, String wave) {
        return JsonNodeFactory.instance.objectNode().put("op", op).put("wave", wave).put("id", Browsers.base64(id)).put("key",
                Browsers.base64(key));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
