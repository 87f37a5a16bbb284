package io.candor.feedback.post;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.FeedbackStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** One machine's process of all posts is ready when each of their databases answers. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ReadinessTest {

    @Test
    void looksAtTheDatabaseOfEveryPostThatRuns() {
        Map<String, String> databases = given().get("/q/health/ready").then().statusCode(200).extract()
                .path("checks.find { it.name.startsWith('Database') }.data");
        assertThat(databases).isEqualTo(Map.of("desk", "UP", "intake", "UP", "release", "UP"));
    }
}
