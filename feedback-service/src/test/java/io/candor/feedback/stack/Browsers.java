package io.candor.feedback.stack;

import static io.restassured.RestAssured.given;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.token.Tokens;
import io.candor.local.respondent.BlindToken;
import io.candor.local.respondent.KeyListReader;
import io.candor.local.respondent.SealedAnswer;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The browsers of the company's people: each blinds, keeps and spends its own tokens. Nobody here has a log-in. */
@ApplicationScoped
public class Browsers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi desk;
    private final Tokens tokens;
    private final ObjectMapper json;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    @Inject
    Browsers(@DatabaseOf(Post.DESK) Jdbi desk, Tokens tokens, ObjectMapper json) {
        this.desk = desk;
        this.tokens = tokens;
        this.json = json;
    }

    /** A finished token; {@code nonce} and {@code signature} are base64url. */
    public record Token(String wave, String label, int ordinal, String nonce, String signature) {

        private SealedAnswer.Spending spending() {
            return new SealedAnswer.Spending(wave, label, ordinal, Base64.getUrlDecoder().decode(nonce),
                    Base64.getUrlDecoder().decode(signature));
        }
    }

    /** The token a person's browser fetched, or fetches now. */
    public Token tokenOf(String wave, String person, int ordinal) {
        return kept.computeIfAbsent(wave + " " + person + " " + ordinal, key -> fetch(wave, person, ordinal));
    }

    private Token fetch(String wave, String person, int ordinal) {
        String label = labelOf(wave, person);
        BlindToken blind = BlindToken.forWave(wave, keysOf(wave).moduli(label).get(ordinal - 1), RANDOM);
        String signed = QuarkusTransaction.requiringNew().call(() -> desk.withHandle(handle -> tokens.sign(handle, wave,
                label, person, List.of(new Tokens.Blinded(ordinal, base64(blind.blinded())))))).getFirst().signature();
        return new Token(wave, label, ordinal, base64(blind.nonce()),
                base64(blind.unblind(Base64.getUrlDecoder().decode(signed))));
    }

    public String labelOf(String wave, String person) {
        return desk.withHandle(handle -> handle.createQuery("""
                SELECT m.block_id FROM desk.block_member m JOIN desk.wave w USING (period)
                WHERE w.wave_id = :wave AND m.employee_id = :person""")
                .bind("wave", wave).bind("person", person).mapTo(String.class).one());
    }

    /** The published keys of an open wave, fetched as nobody. */
    public KeyListReader keysOf(String wave) {
        try {
            JsonNode log = json.readTree(given().get("/api/feedback/v1/key-log").then().statusCode(200).extract().asString());
            return KeyListReader.of(log, wave);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a browser sends for these answers. */
    public Map<String, Object> submission(Token token, ObjectNode answers) {
        return submission(token, answers, json.createObjectNode());
    }

    /** The same with a usage band, signed for by whoever {@link FakeInsight} plays. */
    public Map<String, Object> submission(Token token, String band, ObjectNode answers) {
        Map<String, Object> submission = submission(token, sealed(token, band, answers, json.createObjectNode()));
        submission.put("band", Map.of("band", band, "signature", bandSignature(token, band)));
        return submission;
    }

    /** A finished signature of a band's key over a token's message, base64url. */
    public String bandSignature(Token token, String band) {
        byte[] modulus = Objects.requireNonNull(keysOf(token.wave()).bands(token.label()).get(band));
        BlindToken blind = BlindToken.again(Base64.getUrlDecoder().decode(token.nonce()), token.wave(), modulus, RANDOM);
        return base64(blind.unblind(FakeInsight.sign(modulus, blind.blinded())));
    }

    /** The same with receipts of its parts. */
    public Map<String, Object> submission(Token token, ObjectNode answers, ObjectNode receipts) {
        return submission(token, sealed(token, null, answers, receipts));
    }

    private byte[] sealed(Token token, @Nullable String band, ObjectNode answers, ObjectNode receipts) {
        KeyListReader keys = keysOf(token.wave());
        ObjectNode content = json.createObjectNode().put("surveyId", "ai-at-work").put("surveyVersion", 1);
        content.set("answers", answers);
        content.set("receipts", receipts);
        return SealedAnswer.of(keys.sealingKey(), keys.paddedSize(), token.spending(), band, content);
    }

    public Map<String, Object> submission(Token token, byte[] sealed) {
        Map<String, Object> submission = new HashMap<>();
        submission.put("waveId", token.wave());
        submission.put("label", token.label());
        submission.put("ordinal", token.ordinal());
        submission.put("nonce", token.nonce());
        submission.put("signature", token.signature());
        submission.put("sealed", base64(sealed));
        return submission;
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
