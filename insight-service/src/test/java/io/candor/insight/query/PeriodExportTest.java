package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.insight.verdict.Recomputation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What leaves with an export is shown cells only, and their verdicts come out again. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class PeriodExportTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod PERIOD = new IsoPeriod(2024, 9);

    private final TestingFeed feed;
    private final ToolCatalogue tools;
    private final TestingUsage usage;
    private final ObjectMapper mapper;

    PeriodExportTest(TestingFeed feed, ToolCatalogue tools, TestingUsage usage, ObjectMapper mapper) {
        this.feed = feed;
        this.tools = tools;
        this.usage = usage;
        this.mapper = mapper;
    }

    @Test
    void namesShownCellsAndRecomputesByteForByte() throws JsonProcessingException {
        tools.add(new Tool("exported-tool", "Exported"));
        TestingCompany company = new TestingCompany(feed, "exported", PERIOD).withUnit("top", null).withBlock("a", "top", 40)
                .withBlock("b", "top", 40).withBlock("c", "top", 40);
        company.open(0).answer(company.block("a"), 38, "exported-tool", HELPED)
                .answer(company.block("b"), 30, "exported-tool", HELPED).answer(company.block("c"), 4, "exported-tool", HELPED)
                .close().deliver();
        usage.report("exported-tool", company.unit("a"), 40, PERIOD.firstDay(), PERIOD.lastDay(), 6);

        String body = export("2024-P09");
        ObjectNode export = (ObjectNode) mapper.readTree(body);
        assertThat(export.path("cells").findValuesAsText("id"))
                .contains(company.block("a") + "~exported-tool~2024-P09", company.block("b") + "~exported-tool~2024-P09")
                .doesNotContain(company.block("c") + "~exported-tool~2024-P09",
                        company.unit("top") + "~exported-tool~2024-P09");
        JsonNode judged = cell(export, company.block("a")).path("judged");
        assertThat(judged.path("alone").asText()).as(judged.path("conditions").toString()).isEqualTo("VALUE");
        assertThat(judged.path("eligible").asBoolean()).isTrue();
        assertThat(export.path("inputs").properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("answers", "outcomes", "targets", "usage");
        assertThat(export.path("inputs").properties())
                .allSatisfy(input -> assertThat(input.getValue().asText()).matches("[0-9a-f]{64}"));
        assertThat(new Recomputation().of(export).toString()).isEqualTo(body);
        assertThat(export("2024-P09")).as("asked again").isEqualTo(body);
    }

    @Test
    void thereIsNothingOfAPeriodThatIsNotOver() {
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/periods/2018-P01/export").then().statusCode(404)
                .contentType("application/problem+json");
        given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/periods/2018-Q1/export").then().statusCode(400)
                .body("code", equalTo("validation-failed"));
    }

    private static JsonNode cell(JsonNode export, String node) {
        for (JsonNode cell : export.path("cells")) {
            if (cell.path("node").asText().equals(node)) {
                return cell;
            }
        }
        throw new AssertionError("no cell of " + node);
    }

    private static String export(String period) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/periods/{period}/export", period).then()
                .statusCode(200).extract().asString();
    }
}
