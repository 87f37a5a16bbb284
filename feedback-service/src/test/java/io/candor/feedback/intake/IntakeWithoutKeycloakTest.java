package io.candor.feedback.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.IntakeAlone;
import io.candor.feedback.token.BlindSignature;
import io.candor.local.respondent.BlindToken;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** An intake in a process of its own takes answers; there is no Keycloak, no desk and no release anywhere. */
@QuarkusTest
@TestProfile(IntakeAlone.class)
class IntakeWithoutKeycloakTest {

    private static final int SEALED = 1_105;

    @Test
    void acceptsAnAnswerAndServesNothingOfOtherPosts() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        byte[] modulus = unsigned(((RSAPublicKey) pair.getPublic()).getModulus());
        IntakeAlone.Database.owner().useHandle(handle -> handle
                .createUpdate("SELECT intake.open_wave('w', :closes, :bytes, :labels, :ordinals, :moduli)")
                .bind("closes", Instant.now().plus(1, ChronoUnit.DAYS)).bind("bytes", SEALED)
                .bind("labels", new String[] { "b" }).bind("ordinals", new Integer[] { 1 })
                .bind("moduli", new byte[][] { modulus }).execute());
        BlindToken token = BlindToken.forWave("w", modulus, new SecureRandom());
        byte[] signature = token.unblind(BlindSignature.sign((RSAPrivateKey) pair.getPrivate(), token.blinded()));

        given().contentType("application/json")
                .body(Map.of("waveId", "w", "label", "b", "ordinal", 1, "nonce", base64(token.nonce()), "signature",
                        base64(signature), "sealed", base64(new byte[SEALED])))
                .post("/api/intake/v1/submissions").then().statusCode(200).body("state", equalTo("accepted"));
        for (String elsewhere : new String[] { "/api/feedback/v1/key-log", "/api/feedback/v1/waves/w/inclusion" }) {
            assertThat(given().get(elsewhere).statusCode()).as(elsewhere).isEqualTo(404);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
