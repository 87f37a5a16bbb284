package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;

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
class AgreementResourceTest {

    private static final IsoPeriod PERIOD = new IsoPeriod(2022, 11);
    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "withoutTarget", "yes");

    private final TestingFeed feed;
    private final ToolCatalogue tools;

    AgreementResourceTest(TestingFeed feed, ToolCatalogue tools) {
        this.feed = feed;
        this.tools = tools;
    }

    @Test
    void saysHowManyShownGroupsAreMissing() {
        tools.add(new Tool("agreement-tool", "Agreement tool"));
        tools.add(new Tool("agreement-unused", "Unused"));
        TestingCompany company = new TestingCompany(feed, "agreement", PERIOD).withUnit("top", null).withBlock("a", "top", 60)
                .withBlock("b", "top", 60).open(0);
        company.answer(company.block("a"), 20, "agreement-tool", HELPED)
                .answer(company.block("b"), 20, "agreement-tool", HELPED).close().deliver();
        ask("agreement-tool", PERIOD.toString()).statusCode(200).body("tool.name", equalTo("Agreement tool"))
                .body("rows.metric", hasItem("effort")).body("rows.figures.cells", everyItem(equalTo(0)))
                .body("rows.figures.without", everyItem(equalTo(2))).body("rows.figures.kendall", everyItem(nullValue()))
                .body("rows.figures.sentence", everyItem(startsWith("Cannot tell: 0 of 2 shown groups print both")));
        ask("agreement-unused", PERIOD.toString()).statusCode(200)
                .body("rows.figures", everyItem(equalTo(Map.of("withheld", "hidden to protect a small group"))));
    }

    @ParameterizedTest
    @CsvSource({ "x, soon, 400, period", "x, 2019-P01, 404, period", "'', 2019-P01, 400, tool" })
    void namesWhatItCannotFind(String tool, String period, int status, String pointer) {
        ask(tool, period).statusCode(status).contentType("application/problem+json").body("errors[0].pointer",
                equalTo(pointer));
    }

    private static ValidatableResponse ask(String tool, String period) {
        return given().auth().oauth2(Tokens.of("reader")).queryParam("tool", tool).queryParam("period", period)
                .get("/api/insight/v1/agreement").then();
    }
}
