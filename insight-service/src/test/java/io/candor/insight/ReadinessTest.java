package io.candor.insight;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class ReadinessTest {

    @Test
    void isReadyOnAMigratedDatabase() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
