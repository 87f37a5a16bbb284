package io.candor.insight.portfolio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.insight.usecase.UseCase;
import io.candor.insight.usecase.UseCaseCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class PortfolioResourceTest {

    private static final IsoPeriod PERIOD = new IsoPeriod(2021, 3);
    private static final String TOOL = "portfolio-tool";

    private final TestingFeed feed;
    private final ToolCatalogue tools;
    private final UseCaseCatalogue useCases;

    PortfolioResourceTest(TestingFeed feed, ToolCatalogue tools, UseCaseCatalogue useCases) {
        this.feed = feed;
        this.tools = tools;
        this.useCases = useCases;
    }

    @Test
    void useCasesAreCalledByTheCompanysAnswersAndUnnamedOnesLookLikeRareOnes() {
        tools.add(new Tool(TOOL, "Portfolio tool"));
        useCase("folio-helps", UseCase.Origin.CHOSEN);
        useCase("folio-forced", UseCase.Origin.REQUIRED);
        useCase("folio-rare", UseCase.Origin.SUGGESTED);
        useCase("folio-unnamed", UseCase.Origin.SUGGESTED);
        TestingCompany company = new TestingCompany(feed, "folio", PERIOD).withUnit("top", null).withBlock("a", "top", 90)
                .withBlock("b", "top", 90).withBlock("c", "top", 90).open(0);
        company.answer(company.block("a"), 40, TOOL, said(30, "yes"), Map.of("useCase", "folio-helps"))
                .answer(company.block("a"), 10, TOOL, said(-5, "yes"), Map.of("useCase", "folio-helps"))
                .answer(company.block("b"), 30, TOOL, said(-20, "no"), Map.of("useCase", "folio-forced"))
                .answer(company.block("b"), 20, TOOL, said(0, "no"), Map.of("useCase", "folio-forced"))
                .answer(company.block("c"), 4, TOOL, said(30, "yes"), Map.of("useCase", "folio-rare"))
                .answer(company.block("c"), 30, TOOL, said(30, "yes")).close().deliver();

        JsonPath page = ask("reader", 200).body("wholeCompany", equalTo(true)).body("invited", equalTo(270)).extract()
                .jsonPath();
        assertThat(page.getString(at("folio-helps") + ".kind")).isEqualTo("HIGH_IMPACT");
        assertThat(page.getFloat(at("folio-helps") + ".impact.low")).isGreaterThan(0);
        assertThat(page.getString(at("folio-forced") + ".kind")).isEqualTo("FORCED_INTEGRATION");
        assertThat(page.getFloat(at("folio-forced") + ".voluntary.high")).isLessThan(0.5f);
        for (String hidden : List.of("folio-rare", "folio-unnamed")) {
            Map<String, Object> face = page.getMap(at(hidden));
            assertThat(face).isEqualTo(Map.of("withheld", Disclosure.WORDING));
        }
        ask("unit-lead", 200).body("wholeCompany", equalTo(false)).body("cases", equalTo(List.of()));
    }

    @Test
    void badPeriodsAreNamed() {
        for (String period : List.of("2021", "2021-P14")) {
            given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/portfolio?period=" + period).then().statusCode(400)
                    .body("errors.pointer", hasItem("period"));
        }
    }

    private static Map<String, Object> said(int minutes, String withoutTarget) {
        return Map.of("usefulness", minutes > 0 ? 1 : -1, "netMinutes", minutes, "quality", "same", "withoutTarget",
                withoutTarget);
    }

    private void useCase(String id, UseCase.Origin origin) {
        useCases.add(new UseCase(id, id, TOOL, null, LocalDate.of(2020, 1, 1), origin, null));
    }

    private static String at(String useCase) {
        return "cases.find { it.useCase == '" + useCase + "' }.judged";
    }

    private static ValidatableResponse ask(String user, int status) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/portfolio?period=2021-P03").then()
                .statusCode(status);
    }
}
