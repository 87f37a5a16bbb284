package io.candor.insight.readiness;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
class ReadinessResourceTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "withoutTarget", "yes");
    private static final IsoPeriod PERIOD = new IsoPeriod(2022, 2);
    private static final String TOOL = "ready-tool";

    @Inject
    TestingFeed feed;

    @Inject
    ToolCatalogue tools;

    @Test
    void groupWithoutAVerdictEndsInWhatItLacksAndAWithheldOneInTheSameWhateverItSaid() {
        TestingCompany company = company("ready");
        company.answer(company.block("a"), 30, TOOL, HELPED).answer(company.block("b"), 30, TOOL, HELPED)
                .answer(company.block("c"), 4, TOOL, HELPED).answer(company.block("d"), 9, TOOL, HELPED).close().deliver();

        ValidatableResponse page = ask("reader", "?period=2022-P02&tool=" + TOOL + "&unit=" + company.unit("top"), 200)
                .body("period", equalTo("2022-P02")).body("groups", hasSize(5)).body("nextCursor", nullValue())
                .body(at(company, "a") + ".verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body(at(company, "a") + ".verdicts.reachable", everyItem(equalTo(false)))
                .body(steps(company, "a", "THEATRE") + ".action", hasItem("declare-target"))
                .body(steps(company, "a", "VALUE") + ".action", hasItem("import-usage"))
                .body(steps(company, "a", "VALUE") + ".earliest", everyItem(notNullValue()))
                .body(at(company, "c") + ".verdict", nullValue());
        List<Object> four = page.extract().jsonPath().getList(at(company, "c") + ".verdicts");
        page.body(at(company, "d") + ".verdicts", equalTo(four)).body(at(company, "e") + ".verdicts", equalTo(four)).body(
                steps(company, "c", "THEATRE") + ".action", equalTo(List.of("open-wave", "import-usage", "declare-target")));
    }

    @ParameterizedTest
    @CsvSource({ "?period=2022,400", "?period=2022-P14,400", "?period=1999-P01,404", "?unit=nobody,404", "?tool=nothing,404",
            "?cursor=elsewhere,400" })
    void badQuestionsAreNamed(String query, int status) {
        company("ready-" + UUID.randomUUID()).close().deliver();
        ask("reader", query.contains("period") ? query : query + "&period=2022-P02", status).body("errors.pointer",
                hasItem(query.substring(1, query.indexOf('='))));
    }

    private TestingCompany company(String prefix) {
        if (tools.all().stream().noneMatch(tool -> tool.id().equals(TOOL))) {
            tools.add(new Tool(TOOL, "Ready tool"));
        }
        return new TestingCompany(feed, prefix, PERIOD).withUnit("top", null).withBlock("a", "top", 60)
                .withBlock("b", "top", 60)
                .withBlock("c", "top", 60).withBlock("d", "top", 60).withBlock("e", "top", 60).open(0);
    }

    private static String at(TestingCompany company, String block) {
        return "groups.find { it.node == '" + company.block(block) + "' }";
    }

    private static String steps(TestingCompany company, String block, String verdict) {
        return at(company, block) + ".verdicts.find { it.verdict == '" + verdict + "' }.steps";
    }

    private static ValidatableResponse ask(String user, String query, int status) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/readiness" + query).then().statusCode(status);
    }
}
