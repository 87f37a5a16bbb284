package io.candor.feedback.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the bearer of a receipt asks for, as it was unsealed: {@code {op, wave, id, key, answers?, text?, quote?}}; an
 * erasure may name several parts as {@code parts: [{id, key}]} instead. Whatever else is in there, as in the messages
 * browsers send to keep real ones company, asks for nothing.
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

    /** The author answers what a reader wrote. */
    record Answer(String wave, byte[] id, byte[] verifier, String text) implements Command {
    }

    /** Parts of all reports a person can have sent in a wave. */
    int MOST_PARTS = 32;

    /** Reads the commands of one message; none for anything else. */
    static List<Command> of(JsonNode json) {
        if (!json.path("op").asText().equals("erase") || !json.path("parts").isArray()) {
            return one(json, json.path("wave").asText(), json).stream().toList();
        }
        List<Command> commands = new ArrayList<>();
        for (JsonNode part : json.path("parts")) {
            if (commands.size() < MOST_PARTS) {
                one(json, json.path("wave").asText(), part).ifPresent(commands::add);
            }
        }
        return commands;
    }

    private static Optional<Command> one(JsonNode json, String wave, JsonNode part) {
        byte[] id = bytes(part.path("id").asText());
        byte[] key = bytes(part.path("key").asText());
        if (id == null || key == null || wave.isEmpty() || unfit(wave) || unfit(json.path("text").asText())) {
            return Optional.empty();
        }
        byte[] verifier = sha256(key);
        return switch (json.path("op").asText()) {
            case "reply" -> json.path("text").isTextual()
                    ? Optional.of(new Answer(wave, id, verifier, json.path("text").textValue().strip()))
                    : Optional.empty();
            case "erase" -> Optional.of(new Erase(wave, id, verifier));
            case "correct" -> json.path("answers") instanceof ObjectNode answers
                    ? Optional.of(new CorrectRatings(wave, id, verifier, answers))
                    : json.path("text").isTextual() ? Optional.of(new CorrectComment(wave, id, verifier,
                            json.path("text").textValue().strip(), json.path("quote").asText().equals("may-be-quoted")))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** PostgreSQL stores no U+0000: one such message must not hold up the others. */
    private static boolean unfit(String text) {
        return text.indexOf('\0') >= 0;
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
