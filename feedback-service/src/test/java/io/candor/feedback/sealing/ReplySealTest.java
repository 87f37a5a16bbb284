package io.candor.feedback.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Replies, sealed here and opened in browsers: both sides read the same vector. */
class ReplySealTest {

    private static final String WAVE = "ai-at-work-2026-W48";

    @Test
    void derivesAndOpensAsTheBrowserDoes() throws IOException {
        JsonNode vector = vector();
        SealingKeyPair reply = derived(vector);

        assertThat(reply.publicKey()).isEqualTo(base64(vector.path("reply")));
        assertThat(ReplySeal.open(reply, vector.path("wave").asText(), base64(vector.path("sealed"))))
                .hasValueSatisfying(turn -> assertThat(new String(turn, StandardCharsets.UTF_8))
                        .isEqualTo(vector.path("turn").asText()));
    }

    @Test
    void longestReplyFitsWhateverItsLetters() {
        SealingKeyPair key = SealingKeyPair.fresh();
        for (String letter : new String[] { "x", "\"", "\\", "\n", "€", "𝄞" }) {
            String text = letter.repeat(2_000 / letter.length());
            byte[] turn = new ObjectMapper().createObjectNode().put("turn", 3).put("from", "reader").put("day", "2026-11-25")
                    .put("text", text).toString().getBytes(StandardCharsets.UTF_8);
            assertThat(ReplySeal.seal(key.publicKey(), WAVE, turn)).hasSize(ReplySeal.sealedBytes());
        }
    }

    @Test
    void opensInItsWaveWithItsKeyOnly() {
        SealingKeyPair key = SealingKeyPair.fresh();
        byte[] sealed = ReplySeal.seal(key.publicKey(), WAVE, new byte[] { 1 });

        assertThat(ReplySeal.open(key, WAVE, sealed)).contains(new byte[] { 1 });
        assertThat(ReplySeal.open(key, "ai-at-work-2026-W49", sealed)).isEmpty();
        assertThat(ReplySeal.open(SealingKeyPair.fresh(), WAVE, sealed)).isEmpty();
    }

    @Test
    void keyThatIsNoPointIsNone() {
        assertThat(ReplySeal.accepts(SealingKeyPair.fresh().publicKey())).isTrue();
        assertThat(ReplySeal.accepts(new byte[65])).isFalse();
        byte[] off = SealingKeyPair.fresh().publicKey();
        off[64] ^= 1;
        assertThat(ReplySeal.accepts(off)).isFalse();
    }

    /** HKDF-SHA256 of the secret, then HPKE's DeriveKeyPair. */
    private static SealingKeyPair derived(JsonNode vector) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(HexFormat.of().parseHex(vector.path("secret").asText()),
                "candor-receipt-1".getBytes(StandardCharsets.UTF_8),
                (vector.path("wave").asText() + "\n" + vector.path("ordinal").asInt() + "\n" + vector.path("part").asText()
                        + "\nreply").getBytes(StandardCharsets.UTF_8)));
        byte[] material = new byte[32];
        hkdf.generateBytes(material, 0, material.length);
        AsymmetricCipherKeyPair pair = AnswerSeal.suite().deriveKeyPair(material);
        return new SealingKeyPair(AnswerSeal.suite().serializePublicKey(pair.getPublic()),
                AnswerSeal.suite().serializePrivateKey(pair.getPrivate()));
    }

    private static JsonNode vector() throws IOException {
        try (InputStream file = Objects.requireNonNull(ReplySealTest.class.getResourceAsStream("/vectors/reply-seal.json"))) {
            return new ObjectMapper().readTree(file);
        }
    }

    private static byte[] base64(JsonNode text) {
        return Base64.getUrlDecoder().decode(text.asText());
    }
}
