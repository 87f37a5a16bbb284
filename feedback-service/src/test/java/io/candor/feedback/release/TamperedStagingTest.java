package io.candor.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.candor.feedback.token.TokenMessage;
import io.candor.local.respondent.KeyListReader;
import io.candor.local.respondent.SealedAnswer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whoever writes to staging can drop answers: never replace one, move one, copy one, or add their own. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class TamperedStagingTest {

    private static final String LABEL = "b-sales";

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;
    private final Jdbi intake;

    @Inject
    TamperedStagingTest(Company company, Browsers browsers, TestingClock clock, @DatabaseOf(Post.INTAKE) Jdbi intake) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
        this.intake = intake;
    }

    @Test
    void nothingWrittenIntoStagingIsReleased() throws InterruptedException {
        String wave = company.openWave(clock.goTo("2025-W10").toString());
        for (int person = 1; person <= 15; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", person == 15 ? 2 : 1, "words of Z" + person))
                    .statusCode(200);
        }
        byte[] copied = sealedOf(wave, "Z15");
        write(wave, nullifier(wave, "Z1"), copied);
        write(wave, nullifier(wave, "Z2"), forged(wave, nonce(wave, "Z2"), new byte[256]));
        byte[] invented = new byte[32];
        write(wave, TokenMessage.of(invented, wave).nullifier(), forged(wave, invented, new byte[256]));
        Browsers.Token signed = browsers.tokenOf(wave, "Z3", 2);
        write(wave, TokenMessage.of(invented(1), wave).nullifier(),
                forged(wave, invented(1), Base64.getUrlDecoder().decode(signed.signature())));
        company.close(wave);

        List<JsonNode> events = company.released(wave);
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("comment.released"))
                .extracting(event -> event.path("data").path("text").asText()).hasSize(13)
                .doesNotContain("forged", "words of Z1", "words of Z2").doesNotHaveDuplicates();
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("response.released")).hasSize(13)
                .extracting(event -> event.at("/data/answers/usefulness").asInt()).allMatch(Set.of(1, 2)::contains);
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("wave.closed"))
                .extracting(event -> event.at("/data/refused").asInt()).containsExactly(4);
    }

    /** What anybody can seal, the release key being public; tokens are what they lack. */
    private byte[] forged(String wave, byte[] nonce, byte[] signature) {
        KeyListReader keys = browsers.keysOf(wave);
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("surveyId", "ai-at-work").put("surveyVersion", 1);
        content.set("answers", company.used("copilot", -2, "forged"));
        return SealedAnswer.of(keys.sealingKey(), keys.paddedSize(),
                new SealedAnswer.Spending(wave, LABEL, 1, nonce, signature), content);
    }

    private byte[] nonce(String wave, String person) {
        return Base64.getUrlDecoder().decode(browsers.tokenOf(wave, person, 1).nonce());
    }

    private byte[] nullifier(String wave, String person) {
        return TokenMessage.of(nonce(wave, person), wave).nullifier();
    }

    private static byte[] invented(int first) {
        byte[] nonce = new byte[32];
        nonce[0] = (byte) first;
        return nonce;
    }

    private byte[] sealedOf(String wave, String person) {
        return intake.withHandle(handle -> handle.createQuery("SELECT sealed FROM intake.staging WHERE nullifier = :nullifier")
                .bind("nullifier", nullifier(wave, person)).mapTo(byte[].class).one());
    }

    private void write(String wave, byte[] nullifier, byte[] sealed) {
        intake.useHandle(handle -> handle.createUpdate("""
                INSERT INTO intake.staging (wave_id, nullifier, label, ordinal, sealed)
                VALUES (:wave, :nullifier, :label, 1, :sealed)
                ON CONFLICT (wave_id, nullifier) DO UPDATE SET sealed = excluded.sealed""")
                .bind("wave", wave).bind("nullifier", nullifier).bind("label", LABEL).bind("sealed", sealed).execute());
    }
}
