package io.candor.insight.usecase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.identity.Role;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class ToolsAndUseCasesResourceTest {

    private static final String TOOLS = "/api/insight/v1/tools";
    private static final String USE_CASES = "/api/insight/v1/use-cases";

    private final String id = "t" + UUID.randomUUID();

    @Test
    @TestSecurity(user = "a", roles = Role.EMPLOYEE)
    void showsEveryEmployeeTheToolItCanReadItself() {
        given().get(TOOLS).then().statusCode(200).body("tools.id", hasItem("copilot"));
    }

    @Test
    void showsNothingToAStranger() {
        given().get(TOOLS).then().statusCode(401).body("code", equalTo("unauthorized"));
        given().get(USE_CASES).then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "a", roles = { Role.EMPLOYEE, Role.READER, Role.ADMIN })
    void letsOnlyAuthorsAndUsageAdministratorsAdd() {
        given().contentType(ContentType.JSON).body("{\"name\":\"X\"}").post(TOOLS).then().statusCode(403);
        given().contentType(ContentType.JSON).body("{\"name\":\"X\"}").post(USE_CASES).then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "a", roles = Role.USAGE_ADMIN)
    void addsAToolOnceUnderAnIdOfItsName() {
        String body = "{\"name\":\" Été %s \"}".formatted(id);
        given().contentType(ContentType.JSON).body(body).post(TOOLS).then().statusCode(201)
                .body("id", equalTo("ete-" + id)).body("name", equalTo("Été " + id));
        given().contentType(ContentType.JSON).body(body).post(TOOLS).then().statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    @Test
    @TestSecurity(user = "a", roles = Role.AUTHOR)
    void keepsARetiredUseCaseOnRecord() {
        given().contentType(ContentType.JSON).body("""
                {"id":"%s","name":"Review","tool":"copilot","since":"2026-03-01","origin":"required"}""".formatted(id))
                .post(USE_CASES).then().statusCode(201).body("retired", nullValue());
        given().contentType(ContentType.JSON).body("{\"retired\":\"2026-02-01\"}").post(USE_CASES + "/" + id + "/retirement")
                .then().statusCode(400).body("errors[0].code", equalTo("too-early"));
        given().contentType(ContentType.JSON).body("{\"retired\":\"2026-04-01\"}").post(USE_CASES + "/" + id + "/retirement")
                .then().statusCode(200);
        given().get(USE_CASES).then().body("useCases.find { it.id == '" + id + "' }.retired", equalTo("2026-04-01"))
                .body("useCases.find { it.id == '" + id + "' }.origin", equalTo("required"));
    }

    @Test
    @TestSecurity(user = "a", roles = Role.AUTHOR)
    void refusesAUseCaseOfAnUnknownToolOrOrigin() {
        given().contentType(ContentType.JSON).body("""
                {"name":"Review","tool":"no-such","origin":"chosen"}""").post(USE_CASES).then().statusCode(400)
                .body("code", equalTo("validation-failed")).body("errors[0].pointer", equalTo("/tool"));
        given().contentType(ContentType.JSON).body("""
                {"name":"Review","tool":"copilot","origin":"ordered"}""").post(USE_CASES).then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "a", roles = Role.AUTHOR)
    void refusesAnOwnerThatIsNoUnit() {
        given().contentType(ContentType.JSON).body("""
                {"name":"Review","tool":"copilot","origin":"chosen","ownerUnit":"nope"}""").post(USE_CASES).then()
                .statusCode(400).body("code", equalTo("validation-failed")).body("errors[0].pointer", equalTo("/ownerUnit"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"name\":\"a\\u0000b\"", "\"ownerUnit\":\"a\\u0000b\"", "\"since\":\"+999999999-12-31\"",
            "\"since\":\"2101-01-01\"", "\"since\":\"1999-12-31\"", "\"id\":\"a\\u0000b\"" })
    @TestSecurity(user = "a", roles = Role.AUTHOR)
    void refusesWhatIsNoTextOrNoDay(String part) {
        given().contentType(ContentType.JSON).body("""
                {"id":"%s","name":"Review","tool":"copilot","origin":"chosen",%s}""".formatted(id, part)).post(USE_CASES).then()
                .statusCode(400).body("errors", hasSize(1));
    }

    @Test
    @TestSecurity(user = "a", roles = Role.AUTHOR)
    void refusesToolsAndRetirementsThatHoldNoTextOrNoDay() {
        given().contentType(ContentType.JSON).body("{\"name\":\"a\\u0000b\"}").post(TOOLS).then().statusCode(400)
                .body("errors", hasSize(1));
        given().contentType(ContentType.JSON).body("{\"retired\":\"2026-04-01\"}")
                .urlEncodingEnabled(false).post(USE_CASES + "/a%00/retirement").then().statusCode(400)
                .contentType("application/problem+json");
        given().contentType(ContentType.JSON).body("{\"retired\":\"+999999999-12-31\"}")
                .post(USE_CASES + "/a/retirement").then().statusCode(400);
    }
}
