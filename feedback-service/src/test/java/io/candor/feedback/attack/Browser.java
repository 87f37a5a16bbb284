package io.candor.feedback.attack;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.token.TokenMessage;
import io.candor.local.respondent.BlindToken;
import io.candor.local.respondent.KeyListReader;
import io.candor.local.respondent.SealedAnswer;

/** One person's browser in one wave: blinds for all ordinals, asks, unblinds, seals. */
final class Browser {

    static final String SUBMISSIONS = "/api/intake/v1/submissions";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String wave;
    private final String label;
    private final KeyListReader keys;
    private final List<BlindToken> blind = new ArrayList<>();
    private final List<byte[]> signatures = new ArrayList<>();

    private Browser(String wave, String label, KeyListReader keys) {
        this.wave = wave;
        this.label = label;
        this.keys = keys;
        keys.moduli(label).forEach(modulus -> blind.add(BlindToken.forWave(wave, modulus, RANDOM)));
    }

    /** Opens the page: reads the invitation and blinds. */
    static Browser open(Caller desk, String bearer, String wave, KeyListReader keys) {
        for (JsonNode invitation : desk.get("/api/feedback/v1/waves/open", bearer).expect(200).path("waves")) {
            if (invitation.path("waveId").asText().equals(wave)) {
                return new Browser(wave, invitation.path("block").path("blockId").asText(), keys);
            }
        }
        throw new AssertionError("nobody invited this person to " + wave);
    }

    /** The published keys of an open wave. */
    static KeyListReader keys(Caller desk, String wave) {
        return KeyListReader.of(desk.get("/api/feedback/v1/key-log", null).expect(200), wave);
    }

    /** Asks for all tokens; asking again asks for the same. */
    Caller.Reply ask(Caller desk, String bearer) {
        List<Map<String, Object>> blinded = new ArrayList<>();
        for (int ordinal = 1; ordinal <= blind.size(); ordinal++) {
            blinded.add(Map.of("ordinal", ordinal, "message", base64(blind.get(ordinal - 1).blinded())));
        }
        return desk.post("/api/feedback/v1/waves/" + wave + "/tokens", bearer, Map.of("blinded", blinded));
    }

    /** Takes the signatures of a reply. */
    void keep(JsonNode reply) {
        signatures.clear();
        for (JsonNode signed : reply.path("signatures")) {
            byte[] signature = Base64.getUrlDecoder().decode(signed.path("signature").asText());
            signatures.add(blind.get(signed.path("ordinal").asInt() - 1).unblind(signature));
        }
    }

    String label() {
        return label;
    }

    byte[] nonce(int ordinal) {
        return blind.get(ordinal - 1).nonce();
    }

    byte[] signature(int ordinal) {
        return signatures.get(ordinal - 1);
    }

    byte[] blinded(int ordinal) {
        return blind.get(ordinal - 1).blinded();
    }

    byte[] nullifier(int ordinal) {
        return TokenMessage.of(nonce(ordinal), wave).nullifier();
    }

    /** Before tokens are kept the seal holds no good one: as long as any other, and refused at release. */
    byte[] seal(int ordinal, ObjectNode answers) {
        return seal(ordinal, answers, Caller.JSON.createObjectNode());
    }

    /** The same with receipts of its parts. */
    byte[] seal(int ordinal, ObjectNode answers, ObjectNode receipts) {
        byte[] signature = signatures.isEmpty() ? new byte[256] : signature(ordinal);
        ObjectNode content = Caller.JSON.createObjectNode().put("surveyId", "ai-at-work").put("surveyVersion", 1);
        content.set("answers", answers);
        content.set("receipts", receipts);
        return SealedAnswer.of(keys.sealingKey(), keys.paddedSize(),
                new SealedAnswer.Spending(wave, label, ordinal, nonce(ordinal), signature), content);
    }

    Map<String, Object> submission(int ordinal, byte[] sealed) {
        Map<String, Object> submission = new HashMap<>();
        submission.put("waveId", wave);
        submission.put("label", label);
        submission.put("ordinal", ordinal);
        submission.put("nonce", base64(nonce(ordinal)));
        submission.put("signature", base64(signature(ordinal)));
        submission.put("sealed", base64(sealed));
        return submission;
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
