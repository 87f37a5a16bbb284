package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class SearchResourceTest {

    private final TestingFeed feed;

    SearchResourceTest(TestingFeed feed) {
        this.feed = feed;
    }

    @Test
    void fewMatchesAreShownButNotCounted() {
        TestingCompany company = company("few").open(0);
        company.comment(company.block("a"), 11, "copilot", "kiebitz everyday words", true)
                .comment(company.block("b"), 30, "copilot", "everyday pirol words", true)
                .comment("few-one", company.block("b"), "copilot", "kiebitz and pirol", true, true).close().deliver();
        search("reader", "kiebitz AND pirol").body("hits", hasSize(1)).body("total", equalTo("fewer than 10"))
                .body("hits[0].text", containsString("<mark>kiebitz</mark>")).body("hits[0].labelName", equalTo("b"))
                .body("facets.unit.count", everyItem(equalTo("fewer than 10")));
        search("reader", "kiebitz").body("total", equalTo(12))
                .body("facets.unit.find { it.value == '" + company.unit("a") + "' }.count", equalTo(Disclosure.WORDING))
                .body("facets.unit.find { it.value == '" + company.unit("top") + "' }.count", equalTo(12))
                .body("facets.unit.find { it.value == '" + company.unit("b") + "' }.count", equalTo("fewer than 10"))
                .body("facets.unit.find { it.value == '" + company.unit("top") + "' }.name", equalTo("top"));
        search("reader", "nichtvorhanden").body("hits", empty()).body("total", equalTo("fewer than 10"));
    }

    @Test
    void facetsStandInTheOrderOfTheirNames() {
        TestingCompany company = company("names").open(0);
        company.comment(company.block("b"), 30, "copilot", "buntspecht words", true)
                .comment(company.block("a"), 12, "copilot", "buntspecht words", true)
                .comment("names-one", company.block("b"), "another-tool", "buntspecht", true, true).close().deliver();
        search("reader", "buntspecht").body("facets.unit.name", equalTo(List.of("a", "b", "top")))
                .body("facets.unit.count", equalTo(List.of(12, 31, 43)))
                .body("facets.tool.name", equalTo(List.of("another-tool", "GitHub Copilot")))
                .body("facets.tool.count", equalTo(List.of("fewer than 10", Disclosure.WORDING)));
    }

    @Test
    void proposedUseCasesAreNotSearchedAndStandForNobody() {
        TestingCompany company = company("proposed").open(0);
        company.propose(company.block("a"), 12, "Wendehals notes", true)
                .comment(company.block("a"), 3, "copilot", "wendehals words", true).close().deliver();
        search("reader", "wendehals").body("hits", empty());
    }

    @Test
    void commentsOfFewerThanTenPeopleAreFoundUnderTheUnitAbove() {
        TestingCompany company = company("above").open(0);
        company.comment(company.block("a"), 6, "copilot", "zaunkoenig words", true)
                .comment(company.block("b"), 5, "copilot", "zaunkoenig words", true).close().deliver();
        search("reader", "zaunkoenig").body("hits.label", everyItem(equalTo(company.unit("top"))))
                .body("facets.unit.value", not(hasItem(company.unit("a")))).body("total", equalTo(11));
    }

    @Test
    void ninePeopleInTheWholeCompanyAreNotFoundAtAll() {
        TestingCompany company = company("nine").open(0);
        company.comment(company.block("a"), 9, "copilot", "rotkehlchen words", true).close().deliver();
        search("reader", "rotkehlchen").body("hits", empty());
    }

    @Test
    void aBlockOfTheBoardFiltersByItsUnit() {
        TestingCompany company = company("filter").open(0);
        company.comment(company.block("a"), 10, "copilot", "amsel words", true)
                .comment(company.block("b"), 15, "copilot", "amsel words", true).close().deliver();
        given().auth().oauth2(Tokens.of("reader")).queryParam("q", "amsel").queryParam("unit", company.block("a"))
                .get("/api/insight/v1/search").then().statusCode(200).body("total", equalTo(10));
    }

    @Test
    void aLeadFindsOnlyTheirSubtree() {
        TestingCompany company = company("lead").open(0);
        company.comment(company.block("a"), 20, "copilot", "nachtigall words", true).close().deliver();
        search("reader", "nachtigall").body("total", equalTo(20));
        search("unit-lead", "nachtigall").body("hits", empty()).body("facets.unit", empty())
                .body("facets.wave", empty());
    }

    @Test
    void pagesFollowTheirCursorAndNoOther() {
        TestingCompany company = company("pages").open(0);
        company.comment(company.block("a"), 45, "copilot", "star words", true).close().deliver();
        String next = search("reader", "star").body("hits", hasSize(20)).body("next", notNullValue()).extract().path("next");
        given().auth().oauth2(Tokens.of("reader")).queryParam("q", "star").queryParam("cursor", next)
                .get("/api/insight/v1/search").then().statusCode(200).body("hits", hasSize(20));
        given().auth().oauth2(Tokens.of("reader")).queryParam("q", "amsel").queryParam("cursor", next)
                .get("/api/insight/v1/search").then().statusCode(400).body("code", equalTo("bad-request"));
        given().auth().oauth2(Tokens.of("reader")).queryParam("q", "star").queryParam("cursor", "%%%")
                .get("/api/insight/v1/search").then().statusCode(400).body("code", equalTo("bad-request"));
    }

    private TestingCompany company(String prefix) {
        return new TestingCompany(feed, prefix, new IsoPeriod(2020, 9)).withUnit("top", null).withBlock("a", "top", 100)
                .withBlock("b", "top", 100);
    }

    private static ValidatableResponse search(String user, String words) {
        return given().auth().oauth2(Tokens.of(user)).queryParam("q", words).get("/api/insight/v1/search").then()
                .statusCode(200);
    }
}
