package io.candor.feedback.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the bearer of a receipt asks for, as it was unsealed: {@code {op, wave, id, key, answers?, text?, quote?}}.
 *
 * @param id the part's receipt id
 * @param verifier SHA-256 of the key that came along; fits only the part whose author sent it
 */
sealed interface Command {

    String wave();

    byte[] id();

    byte[] verifier();

    /** The part shall be gone. */
    record Erase(String wave, byte[] id, byte[] verifier) implements Command {
    }

    /** The ratings shall read so. */
    record CorrectRatings(String wave, byte[] id, byte[] verifier, ObjectNode answers) implements Command {
    }

    /** The comment shall read so. */
    record CorrectComment(String wave, byte[] id, byte[] verifier, String text, boolean publishable) implements Command {
    }

    /** Reads a command; empty for anything else. */
    static Optional<Command> of(JsonNode json) {
        String wave = json.path("wave").asText();
        byte[] id = bytes(json.path("id").asText());
        byte[] key = bytes(json.path("key").asText());
        if (id == null || key == null || wave.isEmpty()) {
            return Optional.empty();
        }
        byte[] verifier = sha256(key);
        return switch (json.path("op").asText()) {
            case "erase" -> Optional.of(new Erase(wave, id, verifier));
            case "correct" -> json.path("answers") instanceof ObjectNode answers
                    ? Optional.of(new CorrectRatings(wave, id, verifier, answers))
                    : json.path("text").isTextual() ? Optional.of(new CorrectComment(wave, id, verifier,
                            json.path("text").textValue().strip(), json.path("quote").asText().equals("may-be-quoted")))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static byte @Nullable [] bytes(String text) {
        try {
            return text.isEmpty() ? null : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static byte[] sha256(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
