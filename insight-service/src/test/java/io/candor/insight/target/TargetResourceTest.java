package io.candor.insight.target;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.identity.Role;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
@TestSecurity(user = "a", roles = Role.USAGE_ADMIN)
class TargetResourceTest {

    private static final String TARGETS = "/api/insight/v1/targets";

    @Inject
    Jdbi jdbi;

    private final String id = "t" + UUID.randomUUID();

    private static ValidatableResponse declare(String body) {
        return given().contentType(ContentType.JSON).body(body).post(TARGETS).then();
    }

    private static String target(String id, String more) {
        return """
                {"targetId":"%s","name":"Twenty prompts","tool":"copilot","metric":"human_prompts","threshold":20,
                 "announced":"2026-03-01","from":"2026-03-30"%s}""".formatted(id, more);
    }

    @Test
    void keepsATargetAsDeclared() {
        unit("ledger");
        declare(target(id, ",\"units\":[\"ledger\"],\"to\":\"2026-12-31\",\"leaderboard\":true")).statusCode(201);
        String found = "targets.find { it.targetId == '" + id + "' }.";
        given().get(TARGETS).then().statusCode(200).body(found + "metric", equalTo("human_prompts"))
                .body(found + "threshold", equalTo(20)).body(found + "per", equalTo("week"))
                .body(found + "units[0]", equalTo("ledger")).body(found + "announced", equalTo("2026-03-01"))
                .body(found + "from", equalTo("2026-03-30")).body(found + "to", equalTo("2026-12-31"))
                .body(found + "leaderboard", equalTo(true));
    }

    @Test
    void bindsTheWholeCompanyWithoutUnits() {
        declare(target(id, "")).statusCode(201).body("units", empty()).body("to", nullValue());
    }

    @Test
    void keepsAShareOfPeopleAndLongerPeriods() {
        declare(target(id, ",\"per\":\"month\",\"share\":80")).statusCode(201).body("per", equalTo("month"))
                .body("share", equalTo(80));
        given().get(TARGETS).then().body("targets.find { it.targetId == '" + id + "' }.per", equalTo("month"))
                .body("targets.find { it.targetId == '" + id + "' }.share", equalTo(80));
        declare(target(id + "b", ",\"per\":\"fortnight\"")).statusCode(400).body("errors[0].pointer", equalTo("/per"));
        declare(target(id + "b", ",\"share\":100.5")).statusCode(400).body("errors[0].pointer", equalTo("/share"));
        declare(target(id + "b", ",\"share\":0")).statusCode(400).body("errors[0].pointer", equalTo("/share"));
    }

    @Test
    void refusesToEditATarget() {
        declare(target(id, "")).statusCode(201);
        declare(target(id, ",\"leaderboard\":true")).statusCode(409).body("code", equalTo("already-exists"));
        given().get(TARGETS).then().body("targets.find { it.targetId == '" + id + "' }.leaderboard", equalTo(false));
    }

    @Test
    void endsTheReplacedTargetTheDayBefore() {
        declare(target(id, "")).statusCode(201);
        declare(target(id + "b", ",\"replaces\":\"" + id + "\"").replace("\"2026-03-30\"", "\"2026-06-01\"")).statusCode(201);
        given().get(TARGETS).then().body("targets.find { it.targetId == '" + id + "' }.to", equalTo("2026-05-31"))
                .body("targets.find { it.targetId == '" + id + "b' }.replaces", equalTo(id));
    }

    @Test
    void leavesTheOldTargetAloneWhenTheNewOneIsRefused() {
        declare(target(id, "")).statusCode(201);
        declare(target(id, ",\"replaces\":\"" + id + "\"").replace("\"2026-03-30\"", "\"2026-06-01\"")).statusCode(409);
        given().get(TARGETS).then().body("targets.find { it.targetId == '" + id + "' }.to", nullValue());
    }

    @Test
    void numbersTargetsOfTheSameNameButNeverBendsAGivenId() {
        String unnamed = target(id, "").replace("\"targetId\":\"" + id + "\",", "").replace("Twenty prompts", id);
        declare(unnamed).statusCode(201).body("targetId", equalTo(id));
        declare(unnamed).statusCode(201).body("targetId", equalTo(id + "-2"));
    }

    @Test
    void knowsThatAWeekHasSevenDays() {
        declare(target(id, "").replace("human_prompts", "active_days").replace("20,", "8,")).statusCode(400);
        declare(target(id, "").replace("human_prompts", "active_days").replace("20,", "7,")).statusCode(201);
        declare(target(id + "m", ",\"per\":\"month\"").replace("human_prompts", "active_days")).statusCode(201);
        declare(target(id + "r", "").replace("human_prompts", "acceptance_rate").replace("20,", "101,")).statusCode(400);
        declare(target(id + "r", "").replace("human_prompts", "acceptance_rate").replace("20,", "100,")).statusCode(201);
    }

    @Test
    void correctsAnEndByANewEntryAndKeepsTheOldOnes() {
        declare(target(id, ",\"to\":\"2026-06-30\"")).statusCode(201);
        end(id, "2026-03-01").statusCode(400).body("errors[0].pointer", equalTo("/to"))
                .body("errors[0].code", equalTo("too-early"));
        end(id, "2026-05-01").statusCode(200).body("to", equalTo("2026-05-01"));
        end(id, "2026-04-20").statusCode(200).body("to", equalTo("2026-04-20"));
        end(id, "2026-12-31").statusCode(200).body("to", equalTo("2026-12-31"));
        end(id, "2026-12-31").statusCode(200);
        List<String> said = jdbi.withHandle(db -> db.createQuery(
                "SELECT to_day::text FROM adoption_target_end WHERE target_id = :id ORDER BY number").bind("id", id)
                .mapTo(String.class).list());
        assertThat(said).containsExactly("2026-05-01", "2026-04-20", "2026-12-31");
        end("no-such", "2026-05-01").statusCode(404);
    }

    @Test
    void lastsAtMostTenYears() {
        declare(target(id, ",\"to\":\"2036-03-31\"")).statusCode(400);
        declare(target(id, ",\"to\":\"2036-03-30\"")).statusCode(201);
        end(id, "2036-03-31").statusCode(400).body("errors[0].code", equalTo("too-late"));
        end(id, "+999999999-12-31").statusCode(400).body("errors", hasSize(1));
        given().get(TARGETS).then().body("targets.find { it.targetId == '" + id + "' }.to", equalTo("2036-03-30"));
    }

    @Test
    void aReplacementDoesNotLengthenWhatEndedBefore() {
        declare(target(id, ",\"to\":\"2026-04-30\"")).statusCode(201);
        declare(target(id + "b", ",\"replaces\":\"" + id + "\"").replace("\"2026-03-30\"", "\"2026-06-01\"")).statusCode(201);
        given().get(TARGETS).then().body("targets.find { it.targetId == '" + id + "' }.to", equalTo("2026-04-30"));
    }

    @Test
    void bindsOnlyUnitsThereAre() {
        unit("u" + id);
        declare(target(id, ",\"units\":[\"u%s\",\"no-such-unit\"]".formatted(id))).statusCode(400)
                .body("code", equalTo("validation-failed")).body("errors[0].pointer", equalTo("/units/1"))
                .body("errors[0].code", equalTo("unknown"));
        declare(target(id, ",\"units\":[\"u%s\"]".formatted(id))).statusCode(201);
    }

    private void unit(String unitId) {
        jdbi.useHandle(db -> db.execute("INSERT INTO unit VALUES (?, NULL, 'Ledger', DATE '2026-01-01', NULL, 12) "
                + "ON CONFLICT DO NOTHING", unitId));
    }

    private static ValidatableResponse end(String target, String day) {
        return given().contentType(ContentType.JSON).body("{\"to\":\"%s\"}".formatted(day))
                .post(TARGETS + "/" + target + "/end").then();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"threshold\":0", "\"threshold\":-1", "\"threshold\":\"x\"", "\"threshold\":1e12",
            "\"threshold\":null", "\"metric\":\"fun\"", "\"tool\":\"no-such\"", "\"name\":\" \"", "\"per\":\"day\"",
            "\"from\":\"2026-02-01\"", "\"to\":\"2026-03-29\"", "\"units\":[\"\"]", "\"targetId\":\"A b\"",
            "\"announced\":\"01.03.2026\"", "\"unknown\":1", "\"announced\":\"1999-12-31\"", "\"from\":\"2101-01-01\"",
            "\"to\":\"2101-01-01\"", "\"from\":\"+999999999-12-31\"", "\"announced\":\"-999999999-01-01\"",
            "\"name\":\"a\\u0000b\"", "\"units\":[\"a\\u0000b\"]", "\"tool\":\"a\\u0000b\"" })
    void refusesWhatIsNoTarget(String part) {
        declare(target(id, "," + part)).statusCode(400).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "a", roles = { Role.EMPLOYEE, Role.READER, Role.AUTHOR, Role.ADMIN })
    void letsOnlyUsageAdministratorsDeclare() {
        declare(target(id, "")).statusCode(403);
        given().contentType(ContentType.JSON).body("{\"to\":\"2026-05-01\"}").post(TARGETS + "/x/end").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "a", roles = Role.EMPLOYEE)
    void hidesTargetsFromPlainEmployees() {
        given().get(TARGETS).then().statusCode(403);
    }

    @Test
    void databaseRoleCannotRewriteHistory() {
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute("UPDATE adoption_target SET threshold = 1")))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute("DELETE FROM adoption_target_end")))
                .hasMessageContaining("permission denied");
    }
}
