package io.candor.insight.contradiction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class ContradictionResourceTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod PERIOD = new IsoPeriod(2021, 2);
    private static final int PEOPLE = 30;

    private final TestingFeed feed;
    private final ToolCatalogue tools;
    private final TestingUsage usage;

    ContradictionResourceTest(TestingFeed feed, ToolCatalogue tools, TestingUsage usage) {
        this.feed = feed;
        this.tools = tools;
        this.usage = usage;
    }

    @Test
    void praiseBesideFailuresIsNamedWithWordsOfBothSidesAndHiddenGroupsAreNot() {
        TestingCompany company = company("contra", "contra-tool");
        company.comment(company.block("a"), 8, "contra-tool", "This saves me an hour", true)
                .comment(company.block("a"), 4, "contra-tool", "It fails on large files", true)
                .comment(company.block("a"), 3, "contra-tool", "It isn't faster at all", true)
                .answer(company.block("a"), 28, "contra-tool", HELPED).answer(company.block("b"), 28, "contra-tool", HELPED)
                .answer(company.block("d"), 4, "contra-tool", HELPED).close().deliver();
        report(company, "contra-tool", "a", 5);
        report(company, "contra-tool", "b", 0);
        report(company, "contra-tool", "d", 5);

        ask("?period=2021-P02&tool=contra-tool&unit=" + company.unit("top"), 200).body("rows", hasSize(1))
                .body("rows[0].node", equalTo(company.block("a"))).body("rows[0].found.side", equalTo("SAID_YES"))
                .body("rows[0].found.telemetry.signal", equalTo("obstacles"))
                .body("rows[0].found.testimony.signal", equalTo("testimony-value"))
                .body("rows[0].found.bits", greaterThan(2f)).body("measure", containsString("smaller of the two e-values"))
                .body("rows[0].comments.gain.text", everyItem(containsString("<mark>saves</mark>")))
                .body("rows[0].comments.gain", hasSize(3))
                .body("rows[0].comments.trouble.text", everyItem(containsString("<mark>fails</mark>")));
        ask("?period=2021-P02&tool=contra-tool&unit=" + company.block("b"), 200).body("rows", empty());
    }

    @ParameterizedTest
    @CsvSource({ "?period=2021,400", "?period=1999-P01,404", "?unit=nobody,404", "?tool=nothing,404", "?cursor=elsewhere,400" })
    void badQuestionsAreNamed(String query, int status) {
        company("contra-bad", "contra-bad-tool").close().deliver();
        ask(query.contains("period") ? query : query + "&period=2021-P02", status).body("errors.pointer",
                hasItem(query.substring(1, query.indexOf('='))));
    }

    private TestingCompany company(String prefix, String tool) {
        if (tools.all().stream().noneMatch(it -> it.id().equals(tool))) {
            tools.add(new Tool(tool, tool));
        }
        return new TestingCompany(feed, prefix + "-" + UUID.randomUUID(), PERIOD).withUnit("top", null)
                .withBlock("a", "top", PEOPLE).withBlock("b", "top", PEOPLE).withBlock("d", "top", PEOPLE).open(0);
    }

    private void report(TestingCompany company, String tool, String block, int errors) {
        usage.reportRows("person,human_prompts,errors", tool, company.unit(block),
                IntStream.range(0, PEOPLE).mapToObj(person -> company.unit(block) + "-" + person + ",10," + errors).toList(),
                PERIOD.firstDay(), PERIOD.lastDay());
    }

    private static ValidatableResponse ask(String query, int status) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/contradictions" + query).then()
                .statusCode(status);
    }
}
