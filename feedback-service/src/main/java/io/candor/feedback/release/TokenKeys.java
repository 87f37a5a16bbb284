package io.candor.feedback.release;

import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.jdbi.v3.core.Handle;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.token.BlindSignature;
import io.candor.feedback.token.TokenMessage;

/**
 * A wave's public token keys. Each anonymous answer carries its token inside the seal, where only release reads it: whoever
 * can write to staging sees nullifiers, but holds no token, and can neither replace an answer nor add one.
 */
record TokenKeys(Map<Place, RSAPublicKey> keys) {

    TokenKeys {
        keys = Map.copyOf(keys);
    }

    record Place(String label, int ordinal) {
    }

    static TokenKeys of(Handle handle, String waveId) {
        Map<Place, RSAPublicKey> keys = new HashMap<>();
        handle.createQuery("SELECT label, ordinal, modulus FROM intake.signing_key WHERE wave_id = :wave")
                .bind("wave", waveId)
                .map((row, context) -> Map.entry(new Place(row.getString("label"), row.getInt("ordinal")),
                        BlindSignature.publicKey(row.getBytes("modulus"))))
                .forEach(key -> keys.put(key.getKey(), key.getValue()));
        return new TokenKeys(keys);
    }

    /**
     * Whether this is the token the answer is staged under.
     *
     * @param token {@code {nonce, signature}}, base64url, as it stood in the seal
     */
    boolean cover(String waveId, Staged answer, JsonNode token) {
        RSAPublicKey key = keys.get(new Place(answer.label(), answer.ordinal()));
        byte[] nonce = decoded(token.path("nonce"));
        if (key == null || nonce.length != TokenMessage.NONCE_BYTES) {
            return false;
        }
        TokenMessage message = TokenMessage.of(nonce, waveId);
        return MessageDigest.isEqual(message.nullifier(), answer.mark())
                && BlindSignature.verifies(key, message.bytes(), decoded(token.path("signature")));
    }

    private static byte[] decoded(JsonNode text) {
        try {
            return Base64.getUrlDecoder().decode(text.asText());
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
