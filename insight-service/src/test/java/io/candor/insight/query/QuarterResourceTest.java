package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

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
class QuarterResourceTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "withoutTarget", "yes");
    private static final IsoPeriod P7 = new IsoPeriod(2022, 7);
    private static final IsoPeriod P8 = P7.next();

    @Inject
    TestingFeed feed;

    @Inject
    ToolCatalogue tools;

    @Test
    void periodsStandSideBySideEachAsItWasPrinted() {
        tools.add(new Tool("quarter-tool", "Quarter tool"));
        TestingCompany first = company(P7).open(0);
        first.answer(first.block("a"), 20, "quarter-tool", HELPED).answer(first.block("b"), 20, "quarter-tool", HELPED)
                .answer(first.block("c"), 4, "quarter-tool", HELPED).close().deliver();
        TestingCompany second = company(P8).open(0);
        second.answer(second.block("a"), 31, "quarter-tool", HELPED).answer(second.block("b"), 20, "quarter-tool", HELPED)
                .answer(second.block("c"), 3, "quarter-tool", HELPED).close().deliver();

        quarter("reader", "2022-Q3").body("periods.id", contains("2022-P07", "2022-P08"))
                .body(at(second.block("a")) + ".periods.id", contains(cell(first.block("a"), P7), cell(second.block("a"), P8)))
                .body(at(second.block("a")) + ".periods.figures.n", contains(20, 30))
                .body(at(second.block("a")) + ".periods.figures.nTo", contains(24, 34))
                .body(at(second.block("c")) + ".periods.figures", equalTo(
                        List.of(Map.of("withheld", "hidden to protect a small group"),
                                Map.of("withheld", "hidden to protect a small group"))))
                .body("tools.id", hasItem("quarter-tool"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2022-Q5", "2022-P07", "x" })
    void whatIsNoQuarterIsNamed(String quarter) {
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/quarters/{quarter}", quarter).then().statusCode(400)
                .body("errors.detail", hasItem("is no quarter such as 2026-Q3"));
    }

    private TestingCompany company(IsoPeriod period) {
        return new TestingCompany(feed, "quarter", period).withUnit("top", null).withBlock("a", "top", 60)
                .withBlock("b", "top", 60).withBlock("c", "top", 60);
    }

    private static String at(String node) {
        return "cells.find { it.node == '" + node + "' && it.tool == 'quarter-tool' }";
    }

    private static String cell(String block, IsoPeriod period) {
        return block + "~quarter-tool~" + period;
    }

    private static ValidatableResponse quarter(String user, String quarter) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/quarters/{quarter}", quarter).then()
                .statusCode(200);
    }
}
