package io.candor.insight.usecase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UseCaseProposalsTest {

    private static final String USE_CASES = "/api/insight/v1/use-cases";

    @Inject
    TestingFeed feed;

    @Inject
    Jdbi jdbi;

    /** One test, because proposals of all waves and companies together are counted. */
    @Test
    void listsProposalsOfTenPeopleOnceAndWithoutAnythingAboutThem() {
        jdbi.useHandle(db -> db.execute("DELETE FROM released_comment WHERE question = 'useCaseProposal'"));
        TestingCompany company = new TestingCompany(feed, "proposals", new IsoPeriod(2020, 8)).withUnit("top", null)
                .withBlock("a", "top", 100).open(0);
        company.propose(company.block("a"), 8, "release notes", false).propose(company.block("a"), 1, "Zebra  crossing ", false)
                .deliver();
        proposals().body("proposals", equalTo(Map.of("withheld", Disclosure.WORDING)));
        company.propose(company.block("a"), 1, "Release Notes", false).close().deliver();
        proposals().body("proposals", equalTo(Map.of("texts", List.of("Release Notes", "Zebra crossing"))))
                .body("keySet().size()", equalTo(1));
        given().auth().oauth2(Tokens.of("usage-admin")).contentType(ContentType.JSON).body("""
                {"name":"ZEBRA crossing","tool":"copilot","origin":"chosen"}""").post(USE_CASES).then().statusCode(201);
        proposals().body("proposals.texts", equalTo(List.of("Release Notes")));
        dismiss("release NOTES", true);
        dismiss("release notes", true);
        proposals().body("proposals.texts", empty());
        assertThat(jdbi.<String, RuntimeException> withHandle(db -> db
                .createQuery("SELECT encode(digest, 'escape') FROM dismissed_proposal").mapTo(String.class).one()))
                .as("no word is kept").doesNotContainIgnoringCase("release");
        dismiss("Release Notes", false);
        proposals().body("proposals.texts", equalTo(List.of("Release Notes")));
        jdbi.useHandle(db -> db.execute("DELETE FROM released_comment WHERE question = 'useCaseProposal'"));
    }

    @ParameterizedTest
    @CsvSource({ "usage-admin,200", "reader,403", "unit-lead,403", "author,403", "auditor,403", "employee,403", "admin,403",
            "service,403" })
    void onlyUsageAdministratorsReadThem(String user, int status) {
        given().auth().oauth2(Tokens.of(user)).get(USE_CASES + "/proposals").then().statusCode(status);
        given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON).body("{\"proposal\":\"-\",\"dismissed\":false}")
                .post(USE_CASES + "/proposals/dismissals").then().statusCode(status == 200 ? 204 : status);
    }

    private static void dismiss(String proposal, boolean dismissed) {
        given().auth().oauth2(Tokens.of("usage-admin")).contentType(ContentType.JSON)
                .body(Map.of("proposal", proposal, "dismissed", dismissed)).post(USE_CASES + "/proposals/dismissals").then()
                .statusCode(204);
    }

    private static ValidatableResponse proposals() {
        return given().auth().oauth2(Tokens.of("usage-admin")).get(USE_CASES + "/proposals").then().statusCode(200);
    }
}
