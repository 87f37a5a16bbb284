package io.candor.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.local.LocalKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who may call what, with real tokens. Inputs are empty on purpose: a caller who may not is told so before that matters. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class AccessTest {

    private static final List<String> EVERYBODY = List.of("employee", "unit-lead", "reader", "author", "usage-admin",
            "auditor", "admin", "bot", "service");
    private static final String EMPLOYEES = "employee unit-lead reader author usage-admin auditor admin";

    private static final String NO_COMMENT = "00000000-0000-4000-8000-000000000000";

    private final Company company;

    @Inject
    AccessTest(Company company) {
        this.company = company;
    }

    @BeforeEach
    void everyLogInIsInTheDirectory() {
        company.present();
    }

    @ParameterizedTest
    @CsvSource({
            "GET, /api/feedback/v1/me, " + EMPLOYEES + " bot service",
            "GET, /api/feedback/v1/waves/open, " + EMPLOYEES,
            "GET, /api/feedback/v1/me/record, " + EMPLOYEES,
            "POST, /api/feedback/v1/me/objections, " + EMPLOYEES,
            "DELETE, /api/feedback/v1/me/objections/00000000-0000-4000-8000-000000000000, " + EMPLOYEES,
            "GET, /api/feedback/v1/objections, usage-admin admin",
            "POST, /api/feedback/v1/objections/00000000-0000-4000-8000-000000000000/decision, usage-admin admin",
            "GET, /api/feedback/v1/me/level, " + EMPLOYEES,
            "PUT, /api/feedback/v1/me/level, " + EMPLOYEES,
            "GET, /api/feedback/v1/campaigns/none/contract, " + EMPLOYEES + " bot service",
            "PUT, /api/feedback/v1/campaigns/none/contract, author admin",
            "POST, /api/feedback/v1/waves/none/tokens, " + EMPLOYEES,
            "GET, /api/feedback/v1/waves, author reader auditor admin",
            "GET, /api/feedback/v1/waves/none/invited, auditor",
            "POST, /api/feedback/v1/waves, author",
            "POST, /api/feedback/v1/waves/none/close, author",
            "POST, /api/feedback/v1/directory/imports, admin usage-admin",
            "GET, /api/feedback/v1/directory/units, admin usage-admin author reader auditor",
            "POST, /api/feedback/v1/directory/resolutions, service",
            "GET, /api/feedback/v1/periods/2026-P01/lists, service",
            "POST, /api/feedback/v1/response-imports, usage-admin author",
            "GET, /api/feedback/v1/comments/" + NO_COMMENT + "/replies, reader auditor",
            "POST, /api/feedback/v1/comments/" + NO_COMMENT + "/replies, reader",
            "GET, /api/feedback/v1/bot/waves, bot",
            "POST, /api/feedback/v1/bot/responses, bot",
            "GET, /api/feedback/v1/feed/events, service" })
    void onlyTheNamedRolesGetIn(String method, String path, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));
        for (String role : EVERYBODY) {
            int status = call(method, path, FeedbackStack.token(role));
            if (allowed.contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403, 500);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "GET, /api/feedback/v1/me", "GET, /api/feedback/v1/waves", "GET, /api/feedback/v1/feed/events",
            "POST, /api/feedback/v1/directory/resolutions", "POST, /api/feedback/v1/bot/responses" })
    void forgedForeignAndMissingTokensAreRefused(String method, String path) {
        LocalKeycloak keycloak = FeedbackStack.services().keycloak();
        String foreign = keycloak.token("reader", "reader", "other");
        String valid = FeedbackStack.token("reader");
        String unsigned = "eyJhbGciOiJub25lIn0." + valid.split("\\.")[1] + ".";
        String tampered = valid.substring(0, valid.length() - 8) + "AAAAAAAA";

        assertThat(Stream.of(foreign, unsigned, tampered, "nonsense").map(token -> call(method, path, token)))
                .containsOnly(401);
        assertThat(given().request(method, path).statusCode()).isEqualTo(401);
    }

    @Test
    void expiredTokenIsRefused() throws InterruptedException {
        String brief = FeedbackStack.services().keycloak().token("reader", "reader", "candor-cli-brief");

        assertThat(call("GET", "/api/feedback/v1/me", brief)).isEqualTo(200);
        Thread.sleep(4_000);
        assertThat(call("GET", "/api/feedback/v1/me", brief)).isEqualTo(401);
    }

    @Test
    void loginOutsideTheDirectoryIsToldSo() {
        assertThat(given().auth().oauth2(FeedbackStack.token("bot")).get("/api/feedback/v1/me").jsonPath()
                .getBoolean("matched")).isFalse();
    }

    private static int call(String method, String path, String token) {
        return given().auth().oauth2(token).contentType(path.endsWith("directory/imports") ? "text/csv"
                : path.endsWith("response-imports") ? "text/csv" : "application/json")
                .request(method, path).statusCode();
    }
}
