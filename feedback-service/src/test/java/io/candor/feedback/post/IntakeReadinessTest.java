package io.candor.feedback.post;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.IntakeAlone;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** An intake of its own looks at its own database and at nothing else; there is no Keycloak in this test. */
@QuarkusTest
@TestProfile(IntakeAlone.class)
class IntakeReadinessTest {

    @Test
    void isReadyWhileItsOwnDatabaseAnswers() throws InterruptedException {
        awaitReady();
        IntakeAlone.Database.without(() -> assertThat(states(503)).doesNotContain("UP"));
        awaitReady();
        assertThat(states(200)).isEqualTo("[intake:UP]");
    }

    /** Connections that broke with the database are found broken one by one. */
    private static void awaitReady() throws InterruptedException {
        for (int attempt = 0; attempt < 100 && given().get("/q/health/ready").statusCode() != 200; attempt++) {
            Thread.sleep(100);
        }
    }

    @Test
    void livesOnWithoutItsDatabase() {
        IntakeAlone.Database.without(() -> given().get("/q/health/live").then().statusCode(200));
    }

    private static String states(int status) {
        Response ready = given().get("/q/health/ready");
        assertThat(ready.statusCode()).as(ready.asString()).isEqualTo(status);
        return ready.jsonPath().getString("checks.find { it.name.startsWith('Database') }.data");
    }
}
