package io.candor.feedback.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** One person, one level a wave, chosen before it opens. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class LevelResourceTest {

    private final Company company;
    private final TestingClock clock;

    @Inject
    LevelResourceTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
    }

    @AfterEach
    void everybodyAnonymous() {
        company.everybodyAnonymous();
    }

    @Test
    void choiceHoldsFromTheNextWaveOn() {
        company.present();
        String wave = company.openWave(clock.goTo("2027-W05").toString());
        level().body("chosen", equalTo("anonymous")).body("now", equalTo("anonymous")).body("wave", equalTo(wave));

        choose("confidential").statusCode(200).body("chosen", equalTo("confidential")).body("now", equalTo("anonymous"));
        tokens(wave).statusCode(200);
        company.close(wave);
        level().body("wave", nullValue()).body("now", nullValue());

        String next = company.openWave(clock.goTo("2027-W06").toString());
        level().body("now", equalTo("confidential"));
        open().body("waves[0].level", equalTo("confidential")).body("waves[0].block.invited", equalTo(20));
        tokens(next).statusCode(409).body("code", equalTo("level-already-chosen"));
        assertThat(listed(next, "b-ledger-and-2")).as("people who can carry the label").isEqualTo(19);

        choose("anonymous").body("now", equalTo("confidential"));
        tokens(next).statusCode(409);
        company.close(next);
        String last = company.openWave(clock.goTo("2027-W07").toString());
        tokens(last).statusCode(200);
        open().body("waves[0].level", equalTo("anonymous")).body("waves[0].block.invited", equalTo(20));
    }

    /** Support has twelve people: two may leave the anonymous crowd, three may not. */
    @Test
    void nobodysChoiceThinsOutTheOthersCrowd() {
        company.chooseChat("S1", "S2");
        String kept = company.openWave(clock.goTo("2027-W09").toString());
        assertThat(listed(kept, "b-support")).isEqualTo(10);
        company.close(kept);

        company.chooseChat("S3");
        company.chooseChat(IntStream.rangeClosed(1, 11).mapToObj(person -> "Z" + person).toArray(String[]::new));
        String refused = company.openWave(clock.goTo("2027-W10").toString());
        assertThat(listed(refused, "b-support")).as("all stay anonymous").isEqualTo(12);
        assertThat(listed(refused, "b-sales")).isEqualTo(10);
        answerInChat(refused, "S1").statusCode(409).body("code", equalTo("level-already-chosen"));
        answerInChat(refused, "Z1").statusCode(202);
        answerInChat(refused, "Z12").statusCode(409);
        company.close(refused);
    }

    @Test
    void unknownLevelIsNamed() {
        company.present();
        choose("secret").statusCode(400).body("errors[0].field", equalTo("level"));
        given().auth().oauth2(FeedbackStack.token("employee")).contentType("application/json").body("{}")
                .put("/api/feedback/v1/me/level").then().statusCode(400);
    }

    private static ValidatableResponse level() {
        return given().auth().oauth2(FeedbackStack.token("employee")).get("/api/feedback/v1/me/level").then().statusCode(200);
    }

    private static ValidatableResponse choose(String level) {
        return given().auth().oauth2(FeedbackStack.token("employee")).contentType("application/json")
                .body(Map.of("level", level)).put("/api/feedback/v1/me/level").then();
    }

    private static ValidatableResponse open() {
        return given().auth().oauth2(FeedbackStack.token("employee")).get("/api/feedback/v1/waves/open").then()
                .statusCode(200);
    }

    private static ValidatableResponse tokens(String wave) {
        byte[] blinded = new byte[256];
        blinded[255] = 7;
        return given().auth().oauth2(FeedbackStack.token("employee")).contentType("application/json")
                .body(Map.of("blinded", List.of(Map.of("ordinal", 1, "message", Browsers.base64(blinded)))))
                .post("/api/feedback/v1/waves/" + wave + "/tokens").then();
    }

    private ValidatableResponse answerInChat(String wave, String person) {
        return given().auth().oauth2(FeedbackStack.token("bot")).header("Idempotency-Key", wave + person)
                .contentType("application/json")
                .body("{\"waveId\": \"%s\", \"person\": {\"employeeId\": \"%s\"}, \"answers\": %s}"
                        .formatted(wave, person, company.used("copilot", 1, "")))
                .post("/api/feedback/v1/bot/responses").then();
    }

    private static int listed(String wave, String label) {
        String list = given().get("/api/feedback/v1/key-log").then().extract().jsonPath()
                .getString("open.find { it.list.contains('\"" + wave + "\"') }.list");
        return new JsonPath(list).getInt("labels.find { it.label.startsWith('" + label + "') }.invited");
    }
}
