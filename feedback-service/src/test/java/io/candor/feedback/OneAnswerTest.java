package io.candor.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** One answer, the whole way: invitation, token, intake, release, feed. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class OneAnswerTest {

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;

    @Inject
    OneAnswerTest(Company company, Browsers browsers, TestingClock clock) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
    }

    @Test
    void tenPeopleOfOneBlockAreReleasedTogether() throws InterruptedException {
        String week = clock.goTo("2024-W10").toString();
        String wave = company.openWave(week);

        given().auth().oauth2(FeedbackStack.token("employee")).get("/api/feedback/v1/waves/open").then().statusCode(200)
                .body("waves", hasSize(1)).body("waves[0].block.name", equalTo("Ledger + Payments (no team) + Tiny"))
                .body("waves[0].block.invited", equalTo(20)).body("waves[0].protection", equalTo("database-readers"));
        String label = given().auth().oauth2(FeedbackStack.token("employee")).get("/api/feedback/v1/waves/open")
                .path("waves[0].block.blockId");
        company.submit(wave, "E1001", 1, company.used("copilot", 2, "Saves me typing in tests"))
                .statusCode(200).body("state", equalTo("accepted"));
        company.submit(wave, "E1001", 1, company.used("copilot", 1, "It drafts release notes"))
                .statusCode(200).body("state", equalTo("replaced"));
        company.submit(wave, "E1001", 2, company.used("copilot", 1, "A second report")).statusCode(200);
        for (int person = 1; person <= 9; person++) {
            company.submit(wave, "L" + person, 1, company.used("copilot", 0, "Words of person " + person)).statusCode(200);
        }
        company.submit(wave, "S1", 1, company.used("copilot", 0, "").put("usefulness", 9)).statusCode(200);
        Map<String, Object> late = browsers.submission(browsers.tokenOf(wave, "E1001", 3), company.used("copilot", 1, ""));
        company.close(wave);

        List<JsonNode> events = company.released(wave);
        List<JsonNode> responses = ofType(events, "response.released");
        assertThat(responses).hasSize(10).allSatisfy(event -> {
            assertThat(event.path("data").path("label").asText()).isEqualTo(label);
            assertThat(event.path("data").path("tool").asText()).isEqualTo("copilot");
            assertThat(event.path("data").path("answers").has("comment")).isFalse();
            assertThat(event.path("data").path("answers").has("quote")).isFalse();
        });
        assertThat(responses).filteredOn(event -> event.path("data").path("person").asBoolean()).hasSize(10);
        assertThat(ofType(events, "comment.released")).extracting(event -> event.path("data").path("text").asText())
                .hasSize(10).contains("It drafts release notes")
                .doesNotContain("Saves me typing in tests", "A second report");
        JsonNode closed = ofType(events, "wave.closed").getFirst().path("data");
        assertThat(closed.path("refused").asInt()).isEqualTo(1);
        assertThat(closed.path("blocks")).anySatisfy(block -> {
            assertThat(block.path("blockId").asText()).isEqualTo(label);
            assertThat(block.path("answered").asInt()).isEqualTo(10);
        });
        given().auth().oauth2(FeedbackStack.token("author")).get("/api/feedback/v1/waves").then()
                .body("waves.find { it.waveId == '" + wave + "' }.state", equalTo("released"))
                .body("waves.find { it.waveId == '" + wave + "' }.destroyed", equalTo(1))
                .body("waves.find { it.waveId == '" + wave + "' }.response", equalTo("0–20 %"));
        company.submit(late).statusCode(409).body("code", equalTo("wave-closed"));
    }

    /** Alone in its block, a second report goes up to where ten people sent one. */
    @Test
    void furtherReportsStandWhereTenPeopleSentOne() throws InterruptedException {
        String wave = company.openWave(clock.goTo("2024-W15").toString());
        company.submit(wave, "R1", 2, company.used("copilot", 0, "Second of Risk")).statusCode(200);
        for (int person = 1; person <= 10; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "")).statusCode(200);
            company.submit(wave, "R" + person, 1, company.used("copilot", 0, "")).statusCode(200);
        }
        for (int person = 1; person <= 9; person++) {
            company.submit(wave, "Z" + person, 2, company.used("copilot", 0, "Second of Sales")).statusCode(200);
            company.submit(wave, "Z" + person, 3, company.used("copilot", 0, "Third of Sales")).statusCode(200);
        }
        company.close(wave);

        List<JsonNode> events = company.released(wave);
        assertThat(ofType(events, "comment.released")).extracting(event -> event.at("/data/label").asText())
                .hasSize(10).containsOnly("b-risk+b-sales");
        assertThat(ofType(events, "response.released"))
                .filteredOn(event -> event.at("/data/person").asBoolean())
                .extracting(event -> event.at("/data/label").asText()).containsOnly("b-risk", "b-sales").hasSize(20);
        given().auth().oauth2(FeedbackStack.token("author")).get("/api/feedback/v1/waves").then()
                .body("waves.find { it.waveId == '" + wave + "' }.state", equalTo("released"))
                .body("waves.find { it.waveId == '" + wave + "' }.destroyed", equalTo(9));
    }

    @Test
    void nineAnswersAreDestroyedWithAPublicCount() throws InterruptedException {
        String wave = company.openWave(clock.goTo("2024-W14").toString());
        for (int person = 1; person <= 9; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "")).statusCode(200);
        }
        company.close(wave);

        assertThat(ofType(company.released(wave), "response.released")).isEmpty();
        given().auth().oauth2(FeedbackStack.token("author")).get("/api/feedback/v1/waves").then()
                .body("waves.find { it.waveId == '" + wave + "' }.state", equalTo("destroyed"));
    }

    private static List<JsonNode> ofType(List<JsonNode> events, String type) {
        return events.stream().filter(event -> event.path("type").asText().equals(type)).toList();
    }
}
