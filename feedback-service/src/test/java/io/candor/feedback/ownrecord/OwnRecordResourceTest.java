package io.candor.feedback.ownrecord;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.candor.local.respondent.BlindToken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/**
 * Log-in {@code employee} is E1001 of Ledger, {@code reader} is E1003 of Support; each sees their own row whatever they ask.
 */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class OwnRecordResourceTest {

    private static final String RECORD = "/api/feedback/v1/me/record";
    private static final String MINE = "/api/feedback/v1/me/objections";
    private static final String ALL = "/api/feedback/v1/objections";

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;

    @Inject
    OwnRecordResourceTest(Company company, Browsers browsers, TestingClock clock) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
    }

    @BeforeEach
    void present() {
        company.present();
    }

    private static ValidatableResponse seenBy(String user, String path) {
        return given().auth().oauth2(FeedbackStack.token(user)).get(path).then();
    }

    private static ValidatableResponse raise(String user, Map<String, String> objection) {
        return given().auth().oauth2(FeedbackStack.token(user)).contentType("application/json").body(objection).post(MINE)
                .then();
    }

    private static ValidatableResponse decide(String user, String id, Map<String, String> decision) {
        return given().auth().oauth2(FeedbackStack.token(user)).contentType("application/json").body(decision)
                .post(ALL + "/" + id + "/decision").then();
    }

    @Test
    void showsTheDirectoryRowAndTheWavesOneIsInvitedTo() {
        String wave = company.openWave(clock.goTo("2025-W14").toString());
        seenBy("employee", RECORD).statusCode(200).body("person.employeeId", equalTo("E1001"))
                .body("person.email", equalTo("employee@candor.example")).body("person.name", equalTo("Person E1001"))
                .body("person.aliases", equalTo(List.of(Map.of("source", "github", "value", "gh-e1001"))))
                .body("person.memberships.unitId", hasItem("ledger"))
                .body("person.memberships[-1].validTo", nullValue())
                .body("invitations.find { it.wave == '" + wave + "' }.invited", equalTo(20))
                .body("invitations.find { it.wave == '" + wave + "' }.answeredInChat", equalTo(false))
                .body("invitations.find { it.wave == '" + wave + "' }.tokensIssued", equalTo(0))
                .body("invitations.find { it.wave == '" + wave + "' }.level", nullValue());
    }

    @Test
    void tellsThatTokensWereIssuedWhileTheirNoteStands() throws InterruptedException {
        String wave = company.openWave(clock.goTo("2025-W15").toString());
        String label = browsers.labelOf(wave, "E1003");
        BlindToken blind = BlindToken.forWave(wave, browsers.keysOf(wave).moduli(label).getFirst(), new SecureRandom());
        given().auth().oauth2(FeedbackStack.token("reader")).contentType("application/json")
                .body(Map.of("blinded", List.of(Map.of("ordinal", 1, "message", Browsers.base64(blind.blinded())))))
                .post("/api/feedback/v1/waves/" + wave + "/tokens").then().statusCode(200);
        seenBy("reader", RECORD).body("invitations.find { it.wave == '" + wave + "' }.level", equalTo("anonymous"))
                .body("invitations.find { it.wave == '" + wave + "' }.tokensIssued", equalTo(1));
        seenBy("employee", RECORD).body("invitations.find { it.wave == '" + wave + "' }.tokensIssued", equalTo(0));
        company.close(wave);
        for (int attempt = 0; attempt < 100
                && seenBy("reader", RECORD).extract()
                        .path("invitations.find { it.wave == '" + wave + "' }.tokensIssued") != null; attempt++) {
            Thread.sleep(100);
        }
        seenBy("reader", RECORD).body("invitations.find { it.wave == '" + wave + "' }.tokensIssued", nullValue());
    }

    @Test
    void nobodySeesAnothersWhateverTheyAsk() {
        for (String query : List.of("?employeeId=E1001", "?employee_id=E1001", "?email=employee@candor.example")) {
            for (String user : List.of("reader", "admin", "usage-admin", "auditor")) {
                seenBy(user, RECORD + query).statusCode(200).body("person.employeeId", not(equalTo("E1001")));
            }
        }
        for (String user : List.of("bot", "service")) {
            seenBy(user, RECORD).statusCode(403);
            raise(user, Map.of("kind", "objection", "what", "usage", "reason", "No")).statusCode(403);
        }
        assertThat(given().get(RECORD).statusCode()).isEqualTo(401);
    }

    @Test
    void objectionIsAnsweredAndTakenBack() {
        String id = raise("employee", Map.of("kind", "objection", "what", "usage", "reason", " My licence is shared. "))
                .statusCode(201).body("state", equalTo("open")).body("reason", equalTo("My licence is shared."))
                .extract().path("id");
        seenBy("usage-admin", ALL).statusCode(200)
                .body("objections.find { it.id == '" + id + "' }.employeeId", equalTo("E1001"))
                .body("objections.find { it.id == '" + id + "' }.name", equalTo("Person E1001"));
        for (String user : List.of("employee", "reader", "author", "auditor", "unit-lead", "bot", "service")) {
            seenBy(user, ALL).statusCode(403);
            decide(user, id, Map.of("state", "accepted")).statusCode(403);
        }
        seenBy("reader", RECORD).body("objections.id", not(hasItem(id)));
        assertThat(given().auth().oauth2(FeedbackStack.token("reader")).delete(MINE + "/" + id).statusCode()).isEqualTo(404);

        decide("admin", id, Map.of("state", "accepted", "answer", "Its rows are left out.")).statusCode(200)
                .body("state", equalTo("accepted"));
        seenBy("employee", RECORD).body("objections.find { it.id == '" + id + "' }.answer", equalTo("Its rows are left out."));
        decide("admin", id, Map.of("state", "open")).statusCode(200);

        assertThat(given().auth().oauth2(FeedbackStack.token("employee"))
                .header("Origin", "http://localhost:8080").delete(MINE + "/" + id).statusCode()).as("as a browser does")
                .isEqualTo(204);
        seenBy("employee", RECORD).body("objections.id", not(hasItem(id)));
        seenBy("admin", ALL).body("objections.id", not(hasItem(id)));
        decide("admin", id, Map.of("state", "declined")).statusCode(404);
    }

    @Test
    void unknownKindsAndEmptyWordsAreRefused() {
        raise("author", Map.of("kind", "objection", "what", "usage", "reason", "  ")).statusCode(400);
        raise("author", Map.of("kind", "objection", "what", "weather", "reason", "No")).statusCode(400);
        raise("author", Map.of("kind", "correction", "what", "aliases", "reason", "x".repeat(2_001))).statusCode(400);
        seenBy("author", RECORD).body("objections", hasSize(0));
    }
}
