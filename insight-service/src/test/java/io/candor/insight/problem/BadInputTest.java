package io.candor.insight.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** Every refusal names field and reason. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BadInputTest {

    @ParameterizedTest
    @CsvSource({ "board, period, 400, validation-failed, x", "board, period, 404, not-found, 1999-P01",
            "search, cursor, 400, bad-request, x" })
    void ofAParameterIsNamedByIt(String path, String parameter, int status, String code, String value) {
        given().auth().oauth2(Tokens.of("reader")).queryParam(parameter, value).get("/api/insight/v1/" + path).then()
                .statusCode(status).contentType("application/problem+json").body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(parameter)).body("errors[0].detail", not(emptyOrNullString()));
    }

    @ParameterizedTest
    @CsvSource({ "board, unit, 201", "search, q, 401", "search, q, 10000", "search, unit, 201", "search, tool, 101",
            "search, useCase, 101", "search, wave, 101", "search, cursor, 2001" })
    void ofTooManyCharactersIsSaidToBeThat(String path, String parameter, int length) {
        given().auth().oauth2(Tokens.of("reader")).queryParam(parameter, "a".repeat(length)).get("/api/insight/v1/" + path)
                .then().statusCode(400).body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = { "q", "unit", "tool", "useCase", "wave" })
    void ofControlCharactersFindsNothing(String parameter) {
        given().auth().oauth2(Tokens.of("reader")).queryParam(parameter, "\u0000\u0001\u007f\n")
                .get("/api/insight/v1/search").then().statusCode(200).body("hits.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{                 || unreadable",
            "[]                || unreadable", "``                || invalid", "null              || invalid",
            "{\"metric\":\"fun\"} | /metric | unreadable", "{\"from\":\"soon\"}  | /from | unreadable",
            "{\"units\":[[]]}    | /units/0 | unreadable", "{\"other\":1}        | /other | unknown" })
    void ofABodyIsPointedAtWhereItCannotBeRead(String body, String pointer, String code) {
        given().auth().oauth2(Tokens.of("usage-admin")).contentType(ContentType.JSON).body(body == null ? "" : body)
                .post("/api/insight/v1/targets").then().statusCode(400).contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer)).body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\"name\":\"a\\u0000\" | /name",
            "\"units\":[\"a\",\"\\u0000\"] | /units/1",
            "\"from\":\"+999999999-12-31\" | /from", "\"announced\":\"0001-01-01\" | /announced",
            "\"announced\":\"2026-06-01\" | ``" })
    void ofABodyIsPointedAtWhereItBreaksARule(String part, String pointer) {
        given().auth().oauth2(Tokens.of("usage-admin")).contentType(ContentType.JSON).body("""
                {"name":"n","tool":"copilot","metric":"human_prompts","threshold":20,"announced":"2026-03-01",
                 "from":"2026-03-30",%s}""".formatted(part)).post("/api/insight/v1/targets").then().statusCode(400)
                .body("code", equalTo("validation-failed")).body("errors.pointer", hasItem(pointer));
    }
}
