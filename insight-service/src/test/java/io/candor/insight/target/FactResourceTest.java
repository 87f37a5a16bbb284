package io.candor.insight.target;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
class FactResourceTest {

    private static final String FACTS = "/api/insight/v1/facts";

    @Inject
    Jdbi jdbi;

    private final String id = "f" + UUID.randomUUID();

    @Test
    void keepsAFactAsDeclared() {
        declare(fact(id, ",\"metric\":\"sessions\",\"level\":20,\"source\":\"github-copilot-users\"")).statusCode(201)
                .body("correctedBy", nullValue()).body("withdrawn", nullValue());
        String found = "facts.find { it.fact.factId == '" + id + "' }.";
        given().get(FACTS).then().statusCode(200).body(found + "fact.kind", equalTo("vendor_limit"))
                .body(found + "fact.metric", equalTo("sessions")).body(found + "fact.level", equalTo(20))
                .body(found + "fact.day", equalTo("2026-03-28")).body(found + "fact.what", equalTo("20 sessions a week"))
                .body(found + "fact.source", equalTo("github-copilot-users"))
                .body(found + "fact.toldBy", equalTo("the vendor's changelog"));
    }

    @Test
    void correctsAFactOnceByANewerEntryAndKeepsTheOldOne() {
        declare(fact(id, "")).statusCode(201);
        declare(fact(id + "b", ",\"corrects\":\"" + id + "\"")).statusCode(201);
        given().get(FACTS).then().body("facts.find { it.fact.factId == '" + id + "' }.correctedBy", equalTo(id + "b"));
        declare(fact(id + "c", ",\"corrects\":\"" + id + "\"")).statusCode(409);
        declare(fact(id + "c", ",\"corrects\":\"no-such\"")).statusCode(400).body("errors[0].pointer", equalTo("/corrects"));
    }

    @Test
    void withdrawsAFactWithAReason() {
        declare(fact(id, "")).statusCode(201);
        withdraw(id, "{\"reason\":\"another plan's\"}").statusCode(200).body("withdrawn", equalTo("another plan's"));
        withdraw(id, "{\"reason\":\"again\"}").statusCode(409);
        withdraw(id, "{\"reason\":\" \"}").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        withdraw("no-such", "{\"reason\":\"x\"}").statusCode(404);
    }

    @Test
    void numbersFactsThatSayTheSameButNeverEditsOne() {
        declare(fact(id, "")).statusCode(201);
        declare(fact(id, "")).statusCode(409).body("code", equalTo("already-exists"));
        String unnamed = fact(id, "").replace("\"factId\":\"" + id + "\",", "");
        declare(unnamed).statusCode(201).body("fact.factId", startsWith("copilot-20-sessions-a-week"));
        declare(unnamed).statusCode(201).body("fact.factId", startsWith("copilot-20-sessions-a-week-"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"kind\":\"fun\"", "\"tool\":\"no-such\"", "\"metric\":\"fun\"", "\"day\":\"1999-12-31\"",
            "\"day\":null", "\"what\":\" \"", "\"what\":\"a\\u0000b\"", "\"level\":0", "\"level\":1e12", "\"source\":\" \"",
            "\"toldBy\":\"\"", "\"factId\":\"A b\"", "\"unknown\":1" })
    void refusesWhatIsNoFact(String part) {
        declare(fact(id, "," + part)).statusCode(400).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "a", roles = { Role.EMPLOYEE, Role.READER, Role.AUTHOR, Role.ADMIN })
    void letsOnlyUsageAdministratorsDeclare() {
        declare(fact(id, "")).statusCode(403);
        withdraw("x", "{\"reason\":\"x\"}").statusCode(403);
        given().get(FACTS).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "a", roles = Role.EMPLOYEE)
    void hidesFactsFromPlainEmployees() {
        given().get(FACTS).then().statusCode(403);
    }

    @Test
    void databaseRoleCannotRewriteHistory() {
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute("UPDATE dated_fact SET what = 'x'")))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute("DELETE FROM dated_fact_withdrawal")))
                .hasMessageContaining("permission denied");
    }

    private static ValidatableResponse declare(String body) {
        return given().contentType(ContentType.JSON).body(body).post(FACTS).then();
    }

    private static ValidatableResponse withdraw(String factId, String body) {
        return given().contentType(ContentType.JSON).body(body).post(FACTS + "/" + factId + "/withdrawal").then();
    }

    private static String fact(String id, String more) {
        return """
                {"factId":"%s","kind":"vendor_limit","tool":"copilot","day":"2026-03-28","what":"20 sessions a week",
                 "toldBy":"the vendor's changelog"%s}""".formatted(id, more);
    }
}
