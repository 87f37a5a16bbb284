package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who may ask, with tokens a real Keycloak signed. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class AccessTest {

    @ParameterizedTest
    @CsvSource({ "reader,200", "unit-lead,200", "auditor,200", "employee,403", "author,403", "usage-admin,403", "admin,403",
            "bot,403", "service,403" })
    void onlyReadersLeadsAndAuditorsReadTheBoard(String user, int status) {
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/board").then().statusCode(status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/search").then().statusCode(status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/readiness").then().statusCode(status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/hygiene").then().statusCode(status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/contradictions").then().statusCode(status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/portfolio").then().statusCode(status);
        given().auth().oauth2(Tokens.of(user)).accept("text/csv").get("/api/insight/v1/hygiene?period=2019-P01").then()
                .statusCode(status == 200 ? 404 : status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/hygiene/digest?period=2019-P01").then()
                .statusCode(status == 200 ? 404 : status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/cells/x~y~2021-P01").then()
                .statusCode(status == 200 ? 404 : status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/agreement?tool=x&period=2019-P01").then()
                .statusCode(status == 200 ? 404 : status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/quarters/2019-Q1").then()
                .statusCode(status == 200 ? 404 : status);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/periods/2019-P01/export").then()
                .statusCode(status == 200 ? 404 : status);
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,404", "auditor,404", "employee,403", "reader,403", "unit-lead,403", "author,403", "admin,403",
            "bot,403", "service,403" })
    void onlyUsageAdministratorsAndAuditorsReadWhatImportsRefused(String user, int status) {
        given().auth().oauth2(Tokens.of(user))
                .get("/api/insight/v1/usage/imports/00000000-0000-4000-8000-000000000000/rejections").then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({ "employee,404,403", "reader,404,403", "unit-lead,404,403", "usage-admin,404,403", "auditor,404,403",
            "admin,404,403", "bot,403,403", "service,403,400" })
    void onlyEmployeesAskForTheirBandAndOnlyServicesHaveThemMade(String user, int own, int made) {
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/waves/none/band").then().statusCode(own);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{\"blinded\":\"AA\"}")
                .post("/api/insight/v1/waves/none/band-tokens").then().statusCode(own);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}")
                .post("/api/insight/v1/waves/none/bands").then().statusCode(made);
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200,404", "employee,403,403", "reader,403,403", "unit-lead,403,403", "author,403,403",
            "auditor,403,403", "admin,403,403", "bot,403,403", "service,403,403" })
    void onlyUsageAdministratorsDeclareWhatSendsTelemetryAndNoPersonSendsIt(String user, int read, int revoke) {
        String otlp = "/api/insight/v1/usage/otlp";
        given().auth().oauth2(Tokens.of(user)).get(otlp + "/installations").then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post(otlp + "/installations").then()
                .statusCode(read == 200 ? 400 : 403);
        given().auth().oauth2(Tokens.of(user)).delete(otlp + "/installations/00000000-0000-4000-8000-000000000000").then()
                .statusCode(revoke);
        for (String signal : new String[] { "/v1/metrics", "/v1/logs" }) {
            given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post(otlp + signal).then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200,404", "employee,403,403", "reader,403,403", "unit-lead,403,403", "author,403,403",
            "auditor,403,403", "admin,403,403", "bot,403,403", "service,403,403" })
    void onlyUsageAdministratorsFetchUsage(String user, int read, int one) {
        String connections = "/api/insight/v1/usage/connections";
        String unknown = connections + "/00000000-0000-4000-8000-000000000000";
        given().auth().oauth2(Tokens.of(user)).get(connections).then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post(connections).then()
                .statusCode(read == 200 ? 400 : 403);
        given().auth().oauth2(Tokens.of(user)).delete(unknown).then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).post(unknown + "/test").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).post(unknown + "/run").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).post(unknown + "/pause").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).post(unknown + "/resume").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).get(unknown + "/progress").then().statusCode(one);
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200,404", "employee,403,403", "reader,403,403", "unit-lead,403,403", "author,403,403",
            "auditor,403,403", "admin,403,403", "bot,403,403", "service,403,403" })
    void onlyUsageAdministratorsSayWhoseAnAccountIsAndWhatIsAJob(String user, int read, int one) {
        String identities = "/api/insight/v1/usage/identities";
        String jobs = "/api/insight/v1/usage/automations";
        String account = identities + "/AAAAAAAAAAAAAAAAAAAAAA";
        given().auth().oauth2(Tokens.of(user)).get(identities).then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).get(jobs).then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{\"employee\":\"E1\"}")
                .put(account + "/match").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).delete(account + "/match").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).put(account + "/machine").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).delete(account + "/machine").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post(jobs).then()
                .statusCode(read == 200 ? 400 : 403);
        given().auth().oauth2(Tokens.of(user)).delete(jobs + "/00000000-0000-4000-8000-000000000000").then().statusCode(one);
    }

    @ParameterizedTest
    @CsvSource({ "employee,200,404,400", "reader,200,404,400", "bot,403,403,403", "service,403,403,403" })
    void onlyEmployeesDeclareJobsOfTheirOwn(String user, int read, int end, int declared) {
        String own = "/api/insight/v1/me/usage/automations";
        given().auth().oauth2(Tokens.of(user)).get(own).then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post(own).then()
                .statusCode(declared);
        given().auth().oauth2(Tokens.of(user)).delete(own + "/00000000-0000-4000-8000-000000000000").then().statusCode(end);
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200,400", "employee,403,403", "reader,200,403", "unit-lead,200,403", "author,200,403",
            "auditor,200,403", "admin,200,403", "bot,403,403", "service,200,403" })
    void onlyUsageAdministratorsDeclareFacts(String user, int read, int declare) {
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/facts").then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post("/api/insight/v1/facts").then()
                .statusCode(declare);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}")
                .post("/api/insight/v1/facts/none/withdrawal").then().statusCode(declare);
    }

    @ParameterizedTest
    @CsvSource({ "reader,400", "unit-lead,400", "auditor,403", "employee,403", "author,403", "usage-admin,403", "admin,403",
            "bot,403", "service,403" })
    void onlyReadersAndLeadsNoteWhatHappened(String user, int status) {
        for (String path : new String[] { "cells/n~t~2019-P01/notes",
                "notes/00000000-0000-4000-8000-000000000000/withdrawal" }) {
            given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post("/api/insight/v1/" + path)
                    .then().statusCode(status);
        }
    }

    @ParameterizedTest
    @CsvSource({ "reader,200,404,400", "auditor,200,404,400", "unit-lead,403,403,403", "employee,403,403,403",
            "author,403,403,403", "usage-admin,403,403,403", "admin,403,403,403", "bot,403,403,403", "service,403,403,403" })
    void onlyReadersAndAuditorsAudit(String user, int list, int one, int change) {
        String audits = "/api/insight/v1/audits";
        String unknown = audits + "/00000000-0000-4000-8000-000000000000";
        given().auth().oauth2(Tokens.of(user)).get(audits).then().statusCode(list);
        given().auth().oauth2(Tokens.of(user)).get(unknown).then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).get(unknown + "/pdf").then().statusCode(one);
        for (String path : new String[] { audits, unknown + "/findings", unknown + "/findings/1/decisions",
                unknown + "/sign-offs", unknown + "/withdrawal" }) {
            given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post(path).then()
                    .statusCode(change);
        }
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200,404,404,400", "employee,403,403,403,403", "reader,200,404,403,403",
            "unit-lead,200,404,403,403", "author,200,404,403,403", "auditor,200,404,404,403", "admin,200,404,403,403",
            "bot,403,403,403,403", "service,200,404,403,403" })
    void onlyUsageAdministratorsPauseTargets(String user, int read, int one, int plan, int change) {
        String api = "/api/insight/v1";
        given().auth().oauth2(Tokens.of(user)).get(api + "/pauses").then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).get(api + "/metrics/gameability").then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).get(api + "/targets/none/gameability").then().statusCode(one);
        given().auth().oauth2(Tokens.of(user)).get(api + "/targets/none/pauses/plan").then().statusCode(plan);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}").post(api + "/targets/none/pauses")
                .then().statusCode(change);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body("{}")
                .post(api + "/pauses/none/cancellation").then().statusCode(change);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").post(api + "/pauses/none/draw").then()
                .statusCode(change == 400 ? 404 : change);
    }

    @ParameterizedTest
    @CsvSource({ "reader,200,404,404,400,404,400", "auditor,200,404,404,400,403,403", "unit-lead,403,404,404,403,404,403",
            "employee,403,403,403,403,403,403", "author,403,403,403,403,403,403", "usage-admin,403,403,403,403,403,403",
            "admin,403,403,403,403,403,403", "bot,403,403,403,403,403,403", "service,403,403,403,403,403,403" })
    void onlyReadersDecideOnMoneyAndOnlyTheyAndAuditorsSeeIt(String user, int read, int gap, int heard, int scenario,
            int hear, int decide) {
        String api = "/api/insight/v1/allocation";
        String made = "{\"period\":\"2019-P01\",\"currency\":\"EUR\"}";
        given().auth().oauth2(Tokens.of(user)).get(api + "/spend").then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).get(api + "/spend/digest?period=2019-P01").then()
                .statusCode(read == 200 ? 404 : 403);
        given().auth().oauth2(Tokens.of(user)).accept("text/csv").get(api + "/spend?period=2019-P01").then()
                .statusCode(read == 200 ? 404 : 403);
        given().auth().oauth2(Tokens.of(user)).get(api + "/decisions").then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/targets/none/gap").then().statusCode(gap);
        given().auth().oauth2(Tokens.of(user)).get(api + "/hearings?period=2019-P01").then().statusCode(heard);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json").body(made).post(api + "/scenarios").then()
                .statusCode(scenario);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json")
                .body("{\"cell\":\"n~t~2019-P01\",\"heardOn\":\"2019-03-01\",\"statement\":\"said\"}")
                .post(api + "/hearings").then().statusCode(hear);
        given().auth().oauth2(Tokens.of(user)).contentType("application/json")
                .body("{\"title\":\"t\",\"reason\":\"r\",\"effective\":\"2019-P02\",\"scenario\":" + made + "}")
                .post(api + "/decisions").then().statusCode(decide);
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200,400", "auditor,200,403", "reader,403,403", "unit-lead,403,403", "employee,403,403",
            "author,403,403", "admin,403,403", "bot,403,403", "service,403,403" })
    void onlyUsageAdministratorsBringOutcomes(String user, int read, int bring) {
        String imports = "/api/insight/v1/outcomes/imports";
        given().auth().oauth2(Tokens.of(user)).get(imports).then().statusCode(read);
        given().auth().oauth2(Tokens.of(user)).contentType("text/csv").body("task\n").post(imports).then().statusCode(bring);
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200", "employee,403", "reader,403", "unit-lead,403", "author,403", "auditor,403", "admin,403",
            "bot,403", "service,403" })
    void onlyUsageAdministratorsReadTheCoverageLedger(String user, int status) {
        for (String form : new String[] { "application/json", "text/csv" }) {
            given().auth().oauth2(Tokens.of(user)).accept(form)
                    .get("/api/insight/v1/usage/coverage?from=2018-01-01&to=2018-01-02")
                    .then().statusCode(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/insight/v1/board", "/api/insight/v1/usage/connections",
            "/api/insight/v1/usage/otlp/installations", "/api/insight/v1/usage/identities", "/api/insight/v1/usage/automations",
            "/api/insight/v1/me/usage/automations", "/api/insight/v1/facts", "/api/insight/v1/cells/x~y~2021-P01",
            "/api/insight/v1/search", "/api/insight/v1/quarters/2019-Q1", "/api/insight/v1/periods/2019-P01/export",
            "/api/insight/v1/pauses", "/api/insight/v1/metrics/gameability", "/api/insight/v1/agreement?tool=x",
            "/api/insight/v1/usage/coverage", "/api/insight/v1/audits",
            "/api/insight/v1/audits/00000000-0000-4000-8000-000000000000/pdf", "/api/insight/v1/allocation/spend",
            "/api/insight/v1/allocation/decisions",
            "/api/insight/v1/allocation/hearings?period=2019-P01", "/api/insight/v1/outcomes/imports",
            "/api/insight/v1/targets/none/gap", "/api/insight/v1/waves/none/band" })
    void nobodyReadsWithoutAToken(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json")
                .body("code", equalTo("unauthorized")).body("status", equalTo(401));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        given().auth().oauth2(Tokens.of("reader", "other")).get("/api/insight/v1/board").then().statusCode(401);
    }

    @Test
    void anExpiredTokenIsRefused() throws InterruptedException {
        String brief = Tokens.of("reader", "candor-cli-brief");
        // Two seconds of life, and no grace.
        Thread.sleep(3_000);
        given().auth().oauth2(brief).get("/api/insight/v1/board").then().statusCode(401);
    }

    @Test
    void aTokenWithAChangedSignatureIsRefused() {
        String token = Tokens.of("reader");
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";
        given().auth().oauth2(forged).get("/api/insight/v1/board").then().statusCode(401);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        given().get("/api/insight/v1/board").then().header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store").header("Content-Security-Policy", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void anUnknownAddressSaysNothingAboutItself() {
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/nothing").then().statusCode(404)
                .body("detail", nullValue());
    }
}
