package io.candor.feedback.channel.bot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class BotResourceTest {

    private final Company company;
    private final TestingClock clock;

    @Inject
    BotResourceTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
    }

    @AfterEach
    void everybodyAnonymous() {
        company.everybodyAnonymous();
    }

    private static String[] sales(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(person -> "Z" + person).toArray(String[]::new);
    }

    @Test
    void answersFromChatAreConfidentialAndABatchOfTheirOwn() throws InterruptedException {
        company.chooseChat(sales(1, 10));
        String wave = company.openWave(clock.goTo("2024-W36").toString());
        given().auth().oauth2(FeedbackStack.token("bot")).get("/api/feedback/v1/bot/waves").then().statusCode(200)
                .body("waves.waveId", hasItem(wave)).body("waves[0].definition.pages.size()", equalTo(4));
        for (int person = 1; person <= 10; person++) {
            ask(wave, Map.of("source", "github", "alias", "gh-Z" + person), "k" + person,
                    company.used("copilot", 1, "chat words"))
                    .statusCode(202).body("state", equalTo("accepted")).body("level", equalTo("confidential"));
        }
        ask(wave, Map.of("employeeId", "Z1"), "again", company.used("copilot", -1, "")).statusCode(202)
                .body("state", equalTo("replaced"));
        for (int person = 11; person <= 19; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 1, "")).statusCode(200);
        }
        company.close(wave);

        List<JsonNode> responses = company.released(wave).stream()
                .filter(event -> event.path("type").asText().equals("response.released")).map(event -> event.path("data"))
                .toList();
        assertThat(responses).hasSize(10).allSatisfy(response -> {
            assertThat(response.path("level").asText()).isEqualTo("confidential");
            assertThat(response.path("origin").asText()).isEqualTo("bot");
        });
    }

    @Test
    void retryWithTheSameKeyIsOneSubmission() {
        company.chooseChat("Z1", "Z2");
        String wave = company.openWave(clock.goTo("2024-W40").toString());
        ObjectNode answers = company.used("copilot", 1, "");

        ask(wave, Map.of("employeeId", "Z1"), "key-1", answers).statusCode(202);
        ask(wave, Map.of("employeeId", "Z1"), "key-1", answers).statusCode(202).body("state", equalTo("accepted"));
        ask(wave, Map.of("employeeId", "Z2"), "key-1", answers).statusCode(422)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void onePersonOneLevel() {
        company.chooseChat("E1002");
        String wave = company.openWave(clock.goTo("2024-W44").toString());
        fetchTokens("employee", wave).statusCode(200);
        ask(wave, Map.of("employeeId", "E1001"), "level", company.used("copilot", 1, "")).statusCode(409)
                .body("code", equalTo("level-already-chosen"));
        ask(wave, Map.of("employeeId", "S1"), "level-0", company.used("copilot", 1, "")).statusCode(409)
                .body("code", equalTo("level-already-chosen"));
        fetchTokens("unit-lead", wave).statusCode(409).body("code", equalTo("level-already-chosen"));
        ask(wave, Map.of("employeeId", "E1002"), "level-2", company.used("copilot", 1, "")).statusCode(202);
        fetchTokens("unit-lead", wave).statusCode(409).body("code", equalTo("level-already-chosen"));
    }

    private static ValidatableResponse fetchTokens(String user, String wave) {
        byte[] blinded = new byte[256];
        blinded[255] = 7;
        return given().auth().oauth2(FeedbackStack.token(user)).contentType("application/json")
                .body(Map.of("blinded", List.of(Map.of("ordinal", 1, "message", Browsers.base64(blinded)))))
                .post("/api/feedback/v1/waves/" + wave + "/tokens").then();
    }

    @Test
    void badInputIsNamed() {
        company.chooseChat("Z1");
        String wave = company.openWave(clock.goTo("2024-W48").toString());
        ObjectNode wrong = company.used("copilot", 5, "");

        ask(wave, Map.of("employeeId", "Z1"), "a", wrong).statusCode(422).body("code", equalTo("invalid-answers"))
                .body("errors[0].field", equalTo("usefulness")).body("errors[0].value", equalTo("5"));
        ask(wave, Map.of("employeeId", "stranger"), "b", company.used("copilot", 1, "")).statusCode(403)
                .body("code", equalTo("not-in-directory"));
        ask(wave, Map.of("source", "slack"), "c", company.used("copilot", 1, "")).statusCode(422)
                .body("errors[0].field", equalTo("person"));
        ask("no-such-wave", Map.of("employeeId", "Z1"), "d", company.used("copilot", 1, "")).statusCode(404);
        given().auth().oauth2(FeedbackStack.token("bot")).contentType("application/json")
                .body(Map.of("waveId", wave, "person", Map.of("employeeId", "Z1"), "answers", Map.of()))
                .post("/api/feedback/v1/bot/responses").then().statusCode(422)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        company.close(wave);
        ask(wave, Map.of("employeeId", "Z1"), "e", company.used("copilot", 1, "")).statusCode(409)
                .body("code", equalTo("wave-closed"));
    }

    private static ValidatableResponse ask(String wave, Map<String, String> person, String key, ObjectNode answers) {
        return given().auth().oauth2(FeedbackStack.token("bot")).header("Idempotency-Key", wave + key)
                .contentType("application/json")
                .body("{\"waveId\": \"%s\", \"person\": %s, \"answers\": %s}".formatted(wave,
                        new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(person), answers))
                .post("/api/feedback/v1/bot/responses").then();
    }
}
