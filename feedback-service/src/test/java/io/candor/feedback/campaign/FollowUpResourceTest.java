package io.candor.feedback.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.Correspondence;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a receipt's bearer asks for as nobody. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class FollowUpResourceTest {

    private final Correspondence correspondence;
    private final Company company;
    private final TestingClock clock;

    @Inject
    FollowUpResourceTest(Correspondence correspondence, Company company, TestingClock clock) {
        this.correspondence = correspondence;
        this.company = company;
        this.clock = clock;
    }

    @Test
    void wavesTheirStateAndQuestionsAreTheSameForEverybody() throws InterruptedException {
        String released = correspondence.released("2025-W42", Map.of());
        String open = company.openWave(clock.goTo("2025-W43").toString());

        given().get("/api/feedback/v1/follow-up").then().statusCode(200)
                .body("waves.find { it.waveId == '" + released + "' }.state", equalTo("released"))
                .body("waves.find { it.waveId == '" + open + "' }.state", equalTo("open"))
                .body("commandsUrl", endsWith("/api/intake/v1/commands")).body("surveys", hasSize(1))
                .body("surveys[0].definition.pages[0].elements[0].name", equalTo("tool"));
        assertThat(given().get("/api/feedback/v1/follow-up").asString()).isEqualTo(
                given().auth().oauth2(FeedbackStack.token("employee")).get("/api/feedback/v1/follow-up").asString());
    }
}
