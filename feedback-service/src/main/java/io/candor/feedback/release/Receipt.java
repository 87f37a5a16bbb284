package io.candor.feedback.release;

import java.util.Base64;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What lets the author of one released part come back to it, and nobody know that two parts are the same person's: id and
 * key are derived per wave, ordinal and part from a secret that never leaves the browser.
 *
 * @param id 16 bytes
 * @param verifier SHA-256 of the part's key, 32 bytes
 * @param replyKey an uncompressed P-256 point, 65 bytes
 */
record Receipt(byte[] id, byte[] verifier, byte[] replyKey) {

    static final int ID_BYTES = 16;
    private static final int VERIFIER_BYTES = 32;
    private static final int POINT_BYTES = 65;

    /** Reads a part's receipt; null where there is none or it is malformed: the answer counts all the same. */
    static @Nullable Receipt of(JsonNode part) {
        byte[] id = bytes(part.path("id"), ID_BYTES);
        byte[] verifier = bytes(part.path("verifier"), VERIFIER_BYTES);
        byte[] replyKey = bytes(part.path("reply"), POINT_BYTES);
        return id == null || verifier == null || replyKey == null ? null : new Receipt(id, verifier, replyKey);
    }

    private static byte @Nullable [] bytes(JsonNode text, int length) {
        if (!text.isTextual()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.textValue());
            return bytes.length == length ? bytes : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
