package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BoardResourceTest {

    private static final Map<String, Object> HELPED = Map.of("used", "yes", "usefulness", 2, "netMinutes", 30, "quality",
            "better", "withoutTarget", "yes", "obstacles", List.of("none"));

    private final TestingFeed feed;
    private final ToolCatalogue tools;
    private final Clock clock;

    BoardResourceTest(TestingFeed feed, ToolCatalogue tools, Clock clock) {
        this.feed = feed;
        this.tools = tools;
        this.clock = clock;
    }

    @Test
    void theTenthAnswerTurnsAWithheldCellIntoAShownOne() {
        String tool = tool("tenth");
        TestingCompany company = company("tenth", IsoPeriod.of(LocalDate.now(clock)))
                .open(0).answer(b("tenth", "a"), 9, tool, HELPED).answer(b("tenth", "b"), 15, tool, HELPED)
                .answer(b("tenth", "c"), 15, tool, HELPED).close().deliver();
        String cell = cell(company, "a", tool);
        board(company).body(at(cell) + ".figures.withheld", equalTo("hidden to protect a small group"))
                .body(at(cell) + ".figures.size()", equalTo(1));

        company.open(1).answer(company.block("a"), 10, tool, HELPED).answer(company.block("b"), 15, tool, HELPED)
                .answer(company.block("c"), 15, tool, HELPED).close().deliver();
        board(company).body(at(cell) + ".figures.n", equalTo(10)).body(at(cell) + ".figures.nTo", equalTo(14))
                .body(at(cell) + ".figures.verdict", nullValue())
                .body(at(cell) + ".figures.usage", equalTo("no usage data"))
                .body(at(cell) + ".figures.withheld", nullValue());
    }

    @Test
    void aSmallCellAndAnEmptyOneHaveOneFace() {
        String tool = tool("faces");
        TestingCompany company = company("faces", new IsoPeriod(2021, 2))
                .open(0).answer(b("faces", "a", 2021, 2), 4, tool, HELPED).answer(b("faces", "c", 2021, 2), 30, tool, HELPED)
                .close().deliver();
        String unusedTool = tool("faces-unused");
        String small = page(company.block("a"), tool).replace(company.block("a"), "X").replace(tool, "T");
        String empty = page(company.block("b"), tool).replace(company.block("b"), "X").replace(tool, "T");
        String unused = page(company.block("a"), unusedTool).replace(company.block("a"), "X").replace(unusedTool, "T");
        assertThat(small).isEqualTo(empty).isEqualTo(unused).contains("hidden to protect a small group");
    }

    @Test
    void aTotalThatWouldGiveASmallGroupAwayCountsShownGroupsOnly() {
        String tool = tool("totals");
        TestingCompany company = company("totals", new IsoPeriod(2021, 6))
                .open(0).answer(b("totals", "a", 2021, 6), 4, tool, HELPED).answer(b("totals", "b", 2021, 6), 12, tool, HELPED)
                .answer(b("totals", "c", 2021, 6), 30, tool, HELPED).close().deliver();
        String total = company.unit("top") + "~" + tool + "~2021-P06";
        board(company).body(at(total) + ".figures.n", equalTo(40)).body(at(total) + ".figures.nTo", equalTo(48))
                .body(at(total) + ".figures.note", equalTo("only the groups below that can be shown"));

        company.open(1).answer(company.block("a"), 4, tool, HELPED).answer(company.block("b"), 7, tool, HELPED)
                .answer(company.block("c"), 35, tool, HELPED).close().deliver();
        board(company).body(at(total) + ".figures.n", equalTo(45)).body(at(total) + ".figures.nTo", equalTo(49)).body(
                at(total) + ".figures.note",
                nullValue());
    }

    @Test
    void anEndedPeriodHasVerdictsAndSaysWhatIsMissing() {
        String tool = tool("ended");
        TestingCompany company = company("ended", new IsoPeriod(2021, 3))
                .open(0).answer(b("ended", "a", 2021, 3), 20, tool, HELPED)
                .comment(b("ended", "a", 2021, 3), 10, tool, "Reviews of small changes go faster", true).close().deliver();
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/cells/{id}", cell(company, "a", tool))
                .then().statusCode(200)
                .body("evidence.verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("evidence.sentence", notNullValue())
                .body("evidence.missing.size()", org.hamcrest.Matchers.greaterThan(0))
                .body("evidence.signals.id", hasItem("testimony-value"))
                .body("evidence.comments.supporting.size()", equalTo(10))
                .body("evidence.comments.contradicting.size()", equalTo(0))
                .body("evidence.comments.other.size()", equalTo(0))
                .body("evidence.comments.sides", equalTo("help-trouble"))
                .body("evidence.comments.supportingWords", hasItem("faster"))
                .body("evidence.node.path", contains("top", "a"))
                .body("evidence.confidential", nullValue());
    }

    @Test
    void answersByNameStandBesideAndAreMarked() {
        String tool = tool("named");
        TestingCompany company = company("named", new IsoPeriod(2021, 4)).confidential()
                .open(0).answer(b("named", "a", 2021, 4), 20, tool, HELPED).close().deliver();
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/cells/{id}", cell(company, "a", tool))
                .then().statusCode(200).body("evidence.n", equalTo(20)).body("evidence.confidential.n", equalTo(20))
                .body("evidence.confidential.helpful", equalTo(0.95f))
                .body("evidence.verdict", equalTo("INSUFFICIENT_EVIDENCE"));
        board(company).body(at(cell(company, "a", tool)) + ".figures.note", equalTo("answers by name only"));
    }

    @Test
    void scopeShowsASubtreeAndNothingElse() {
        String tool = tool("scope");
        TestingCompany company = new TestingCompany(feed, "scope", new IsoPeriod(2020, 10));
        feed.deliver(List.of(new TestingFeed.Event("unit.changed", unit("engineering", "scope-top"))));
        company.withUnit("top", null).withBlock("sales", "top", 40).deliver();
        TestingFeed.Event opened = new TestingFeed.Event("wave.opened", Map.of("wave", "scope-w", "survey", "ai-at-work",
                "period", "2020-P10", "week", "2020-W38", "opensAt", "2020-09-14T00:00:00Z", "closesAt",
                "2020-09-20T22:00:00Z", "origin", "web", "blocks",
                List.of(block("b-eng", "engineering", "scope-top"), block("b-sales", "scope-sales", "scope-top"))));
        feed.deliver(List.of(opened));
        given().auth().oauth2(Tokens.of("unit-lead")).get("/api/insight/v1/board?period=2020-P10").then().statusCode(200)
                .body("nodes.id", contains("b-eng")).body("nodes[0].parentId", nullValue())
                .body("cells.node.unique()", contains("b-eng"));
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/board?period=2020-P10").then().statusCode(200)
                .body("nodes.id", contains("scope-top", "b-eng", "b-sales"));
        String outside = "b-sales~" + tool + "~2020-P10";
        String absent = "b-nowhere~" + tool + "~2020-P10";
        assertThat(notFound("unit-lead", outside)).isEqualTo(notFound("unit-lead", absent));
        given().auth().oauth2(Tokens.of("unit-lead")).get("/api/insight/v1/board?period=2020-P10&unit=b-sales").then()
                .statusCode(404).body("errors[0].pointer", equalTo("unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense", "a~b", "~copilot~2021-P05", "b-eng~copilot~2021-P99", "b-eng~no-tool~2021-P05",
            "b-eng~copilot~1999-P01" })
    void whatIsNoCellIsNotFound(String id) {
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/cells/{id}", id).then().statusCode(404)
                .contentType("application/problem+json").body("code", equalTo("not-found"))
                .body("errors[0].pointer", equalTo("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2021", "2021-P1", "2021-P00", "2021-P14", "2021-P12\u0001", "P12" })
    void whatIsNoPeriodIsAProblemThatNamesTheField(String period) {
        given().auth().oauth2(Tokens.of("reader")).queryParam("period", period).get("/api/insight/v1/board").then()
                .statusCode(400).body("code", equalTo("validation-failed")).body("errors[0].pointer", equalTo("period"))
                .body("errors[0].detail", equalTo("is no period such as 2026-P12"));
    }

    private TestingCompany company(String prefix, IsoPeriod period) {
        return new TestingCompany(feed, prefix, period).withUnit("top", null).withBlock("a", "top", 40)
                .withBlock("b", "top", 40).withBlock("c", "top", 40);
    }

    private String tool(String id) {
        if (tools.find(id).isEmpty()) {
            tools.add(new Tool(id, id));
        }
        return id;
    }

    private String b(String prefix, String name) {
        IsoPeriod now = IsoPeriod.of(LocalDate.now(clock));
        return b(prefix, name, now.year(), now.number());
    }

    private static String b(String prefix, String name, int year, int number) {
        return "b-" + prefix + "-" + name + "@" + new IsoPeriod(year, number);
    }

    private static String cell(TestingCompany company, String name, String tool) {
        return company.block(name) + "~" + tool + "~" + company.block(name).replaceAll(".*@", "");
    }

    private static String at(String cell) {
        return "cells.find { it.id == '" + cell + "' }";
    }

    private static ValidatableResponse board(TestingCompany company) {
        return given().auth().oauth2(Tokens.of("reader")).queryParam("period", company.block("a").replaceAll(".*@", ""))
                .get("/api/insight/v1/board").then().statusCode(200);
    }

    private static String page(String node, String tool) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/cells/{id}", node + "~" + tool + "~2021-P02")
                .then().statusCode(200).extract().asString();
    }

    private static String notFound(String user, String cell) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/cells/{id}", cell).then().statusCode(404)
                .extract().asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static Map<String, Object> unit(String id, String parent) {
        return Map.of("unitId", id, "parentUnitId", parent, "name", id, "validFrom", "2020-01-01", "headcount", 40);
    }

    private static Map<String, Object> block(String id, String unit, String parent) {
        return Map.of("blockId", id, "names", List.of(unit), "unitIds", List.of(unit), "parentUnitId", parent, "invited", 40);
    }
}
