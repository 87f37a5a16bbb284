package io.candor.feedback.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Whatever is sent, the answer is a problem that says where and why, and nothing is half-written. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class HostileInputTest {

    private final Company company;
    private final TestingClock clock;

    @Inject
    HostileInputTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
    }

    @BeforeEach
    void company() {
        company.present();
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "\"x\"", "1", "{\"week\": {}}", "{\"nobody\": 1}", "{\"week\": \"a\\u0000b\"}", "{" })
    void unfitJsonIsNamed(String body) {
        problem(given().auth().oauth2(FeedbackStack.token("author")).contentType("application/json").body(body)
                .post("/api/feedback/v1/waves").then().statusCode(400)).body("code", equalTo("malformed-input"));
    }

    @Test
    void unknownEnumAndDateSayWhichField() {
        Map<String, Object> request = Map.of("requests",
                List.of(Map.of("kind", "email", "value", "x", "day", "yesterday")));
        problem(given().auth().oauth2(FeedbackStack.token("service")).contentType("application/json").body(request)
                .post("/api/feedback/v1/directory/resolutions").then().statusCode(400))
                .body("errors[0].field", equalTo("requests[0].day")).body("errors[0].line", equalTo(1));
        Map<String, Object> far = Map.of("requests",
                List.of(Map.of("kind", "email", "value", "x", "day", "+999999999-01-01")));
        problem(given().auth().oauth2(FeedbackStack.token("service")).contentType("application/json").body(far)
                .post("/api/feedback/v1/directory/resolutions").then().statusCode(400));
    }

    @ParameterizedTest
    @CsvSource({ "employee, POST, /api/feedback/v1/waves/%00/tokens", "author, POST, /api/feedback/v1/waves/a%00b/close",
            "service, GET, /api/feedback/v1/feed/events?after=%00" })
    void nullCharacterInAnAddressIsRefused(String role, String method, String path) {
        problem(given().urlEncodingEnabled(false).auth().oauth2(FeedbackStack.token(role)).contentType("application/json")
                .body("{}").request(method, path).then().statusCode(400));
    }

    @Test
    void nullCharacterInAnAnswerIsRefusedAndHoldsNothingUp() throws InterruptedException {
        String wave = company.openWave(clock.goTo("2024-W03").toString());
        company.submit(wave, "Z1", 1, company.used("copilot", 1, "secret \0 words")).statusCode(200);
        for (int person = 2; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "")).statusCode(200);
        }
        company.close(wave);
        company.awaitRelease(wave);

        given().auth().oauth2(FeedbackStack.token("author")).get("/api/feedback/v1/waves").then()
                .body("waves.find { it.waveId == '" + wave + "' }.refused", equalTo(1))
                .body("waves.find { it.waveId == '" + wave + "' }.destroyed", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({ "dryRun=maybe, dryRun", "effective=x, effective", "effective=2099-01-01, effective",
            "confirmLeavers=many, confirmLeavers" })
    void directoryParametersAreCheckedBeforeAnythingHappens(String query, String field) {
        problem(given().auth().oauth2(FeedbackStack.token("admin")).contentType("text/csv").body(Company.csv())
                .post("/api/feedback/v1/directory/imports?" + query).then().statusCode(422))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void fileThatWouldEmptyTheCompanyAsksFirst() {
        String one = Company.csv().lines().limit(2).reduce("", (file, line) -> file + line + "\n");

        problem(given().auth().oauth2(FeedbackStack.token("admin")).contentType("text/csv").body(one)
                .post("/api/feedback/v1/directory/imports?effective=" + Company.EFFECTIVE).then().statusCode(409))
                .body("code", equalTo("many-would-leave")).body("detail", containsString("confirmLeavers="));
        given().auth().oauth2(FeedbackStack.token("admin")).contentType("text/csv").body(one)
                .post("/api/feedback/v1/directory/imports?dryRun=true&effective=" + Company.EFFECTIVE).then().statusCode(200);
    }

    @Test
    void nullCharacterInACsvRowIsThatRowsFaultOnly() {
        String file = Company.csv().replace("Person Z3", "Per\0son");
        given().auth().oauth2(FeedbackStack.token("admin")).contentType("text/csv").body(file)
                .post("/api/feedback/v1/directory/imports?dryRun=true&effective=" + Company.EFFECTIVE).then().statusCode(200)
                .body("rejected", equalTo(1)).body("rejections[0].field", equalTo("name"))
                .body("rejections[0].reason", containsString("U+0000"));
    }

    @Test
    void mappingFaultNamesNoClass() {
        problem(given().auth().oauth2(FeedbackStack.token("author")).multiPart("file", "a.csv", "a\n1\n".getBytes())
                .multiPart("mapping", "[]").post("/api/feedback/v1/response-imports?survey=ai-at-work").then()
                .statusCode(400)).body(not(containsString("io.candor")));
    }

    private static ValidatableResponse problem(ValidatableResponse response) {
        return response.contentType("application/problem+json")
                .body(not(containsString("Exception")));
    }
}
