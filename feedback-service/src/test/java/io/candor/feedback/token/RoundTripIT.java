package io.candor.feedback.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.local.Repository;
import io.candor.local.proof.Figures;

/** Tokens blinded and unblinded by the pages' own code, signed and checked by the service. */
class RoundTripIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIPS = 1_100;
    private static final int KEYS = 10;

    @Test
    @Tag("prove")
    void thousandTokensGoRoundBetweenPagesAndService() throws Exception {
        List<RSAPrivateCrtKey> keys = keys();
        Process pages = new ProcessBuilder("node", "scripts/round-trips.mjs")
                .directory(Repository.root().resolve("frontend").toFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int refused = 0;
        try (BufferedWriter ask = pages.outputWriter(StandardCharsets.UTF_8);
                BufferedReader answers = pages.inputReader(StandardCharsets.UTF_8)) {
            assertThat(JSON.readTree(answers.readLine()).path("ready").asBoolean()).isTrue();
            for (int trip = 0; trip < TRIPS; trip++) {
                RSAPrivateCrtKey key = keys.get(trip % KEYS);
                String wave = "ai-at-work-2026-W" + (10 + trip % 40);
                JsonNode blinded = exchange(ask, answers,
                        Map.of("modulus", KeyList.base64(magnitude(key.getModulus())), "wave", wave));
                byte[] signature = BlindSignature.sign(key, bytes(blinded.path("blinded")));
                boolean spoilt = trip % 11 == 10;
                if (spoilt) {
                    signature[trip % signature.length] ^= 1;
                }
                JsonNode token = exchange(ask, answers, Map.of("signature", KeyList.base64(signature))).path("token");
                if (spoilt) {
                    assertThat(token.isNull()).as("a spoilt signature of trip " + trip).isTrue();
                    refused++;
                } else {
                    assertThat(BlindSignature.verifies(BlindSignature.publicKey(magnitude(key.getModulus())),
                            TokenMessage.of(bytes(blinded.path("nonce")), wave).bytes(), bytes(token))).as("trip " + trip)
                            .isTrue();
                }
            }
        } finally {
            pages.destroy();
        }
        Figures.of("RoundTripIT.thousandTokensGoRoundBetweenPagesAndService",
                (TRIPS - refused) + " tokens good, " + refused + " spoilt signatures refused");
    }

    private static JsonNode exchange(BufferedWriter ask, BufferedReader answers, Map<String, String> question)
            throws IOException {
        ask.write(JSON.writeValueAsString(question));
        ask.newLine();
        ask.flush();
        return JSON.readTree(answers.readLine());
    }

    private static List<RSAPrivateCrtKey> keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BlindSignature.MODULUS_BITS);
        List<RSAPrivateCrtKey> keys = new ArrayList<>();
        for (int number = 0; number < KEYS; number++) {
            keys.add((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        }
        return keys;
    }

    private static byte[] magnitude(BigInteger modulus) {
        byte[] bytes = modulus.toByteArray();
        return java.util.Arrays.copyOfRange(bytes, bytes.length - BlindSignature.MODULUS_BITS / 8, bytes.length);
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getUrlDecoder().decode(text.asText());
    }
}
