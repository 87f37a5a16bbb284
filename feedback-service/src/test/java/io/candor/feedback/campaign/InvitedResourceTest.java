package io.candor.feedback.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** The auditor's list holds everybody who was invited, somebody invented too. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class InvitedResourceTest {

    private final Company company;
    private final TestingClock clock;

    @Inject
    InvitedResourceTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
    }

    @Test
    void everyInvitedPersonIsListedOnce() {
        company.present();
        String wave = company.openWave(clock.goTo("2027-W19").toString());
        ValidatableResponse answer = invited("auditor", wave, "").statusCode(200).body("waveId", equalTo(wave));
        List<String> ids = answer.extract().path("people.employeeId");
        int invited = answer.extract().path("invited");
        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSize(invited).hasSizeGreaterThan(30);
        List<Object> since = answer.extract().path("people.since");
        assertThat(since).doesNotContainNull();
        List<String> after = invited("auditor", wave, ids.get(4)).statusCode(200).extract().path("people.employeeId");
        assertThat(after).isEqualTo(ids.subList(5, ids.size()));
        given().auth().oauth2(FeedbackStack.token("auditor")).queryParam("limit", 7)
                .get("/api/feedback/v1/waves/{wave}/invited", wave).then().statusCode(200).body("people.size()", equalTo(7))
                .body("next", equalTo(ids.get(6))).body("invited", equalTo(invited));
        given().auth().oauth2(FeedbackStack.token("auditor")).queryParam("limit", 1_001)
                .get("/api/feedback/v1/waves/{wave}/invited", wave).then().statusCode(400)
                .body("errors[0].field", containsString("limit"));
        company.close(wave);
    }

    @Test
    void nobodyElseReadsItAndAnUnknownWaveIsNotFound() {
        for (String role : List.of("reader", "author", "admin", "usage-admin", "unit-lead")) {
            invited(role, "none", "").statusCode(403);
        }
        invited("auditor", "none", "").statusCode(404).body("detail", containsString("none"));
        invited("auditor", "none", "x".repeat(201)).statusCode(400).body("errors[0].field", containsString("cursor"));
    }

    private static ValidatableResponse invited(String role, String wave, String cursor) {
        return given().auth().oauth2(FeedbackStack.token(role)).queryParam("cursor", cursor)
                .get("/api/feedback/v1/waves/{wave}/invited", wave).then();
    }
}
