package io.candor.insight.verdict;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

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
class OutcomeBoardTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod PERIOD = new IsoPeriod(2019, 8);
    private static final String TOOL = "timed-tool";

    private final TestingFeed feed;
    private final ToolCatalogue tools;

    OutcomeBoardTest(TestingFeed feed, ToolCatalogue tools) {
        this.feed = feed;
        this.tools = tools;
    }

    @Test
    void importedTasksAreASignalAndAGroupWithoutAnySaysSo() {
        tools.add(new Tool(TOOL, "Timed tool"));
        TestingCompany company = new TestingCompany(feed, "timed", PERIOD).withUnit("top", null).withBlock("a", "top", 30)
                .withBlock("b", "top", 30).open(1);
        company.answer(company.block("a"), 25, TOOL, HELPED).answer(company.block("b"), 25, TOOL, HELPED).close().deliver();
        given().auth().oauth2(Tokens.of("usage-admin")).contentType("text/csv").body(tasks(company.unit("a")))
                .post("/api/insight/v1/outcomes/imports").then().statusCode(200).body("rejected", equalTo(0));

        cell(company, "a").body(card() + ".applicable", equalTo(true)).body(card() + ".family", equalTo("outcome"))
                .body(card() + ".n", equalTo(25)).body(card() + ".unit", equalTo("time ratio"))
                .body(card() + ".high", lessThan(1f)).body(card() + ".e", greaterThan(3f)).body(card() + ".p", lessThan(0.05f))
                .body(card() + ".power", notNullValue()).body(card() + ".placebo.of", equalTo(3))
                .body(card() + ".placebo.rank", equalTo(1))
                .body(card() + ".innocent", hasItem("people choose easier tasks for it"))
                .body(card() + ".sentence", containsString("is no experiment"))
                .body("evidence.conditions.find { it.name == 'outcomes' }.state", equalTo("MET"));
        cell(company, "b").body(card() + ".applicable", equalTo(false))
                .body(card() + ".reason", startsWith("no outcomes were imported"));
    }

    /** 26 people, six tasks with it and six without, spread over the period; with it in 0.6 of the time. */
    private static String tasks(String unit) {
        SplittableRandom random = new SplittableRandom(8);
        StringBuilder csv = new StringBuilder("task,unit,tool,finished,with_ai,actual_minutes,person\n");
        for (int person = 0; person < 26; person++) {
            for (int task = 0; task < 12; task++) {
                LocalDate day = PERIOD.firstDay().plusDays(2L * task + 1);
                boolean with = (task + task / 6) % 2 == 0;
                csv.append(String.format(Locale.ROOT, "timed-%d-%d,%s,%s,%s,%s,%.2f,p%d%n", person, task, unit, TOOL, day,
                        with ? "yes" : "no", 60 * StrictMath.exp(0.3 * random.nextGaussian()) * (with ? 0.6 : 1), person));
            }
        }
        return csv.toString();
    }

    private static ValidatableResponse cell(TestingCompany company, String block) {
        return given().auth().oauth2(Tokens.of("reader"))
                .get("/api/insight/v1/cells/{id}", company.block(block) + "~" + TOOL + "~" + PERIOD).then().statusCode(200);
    }

    private static String card() {
        return "evidence.signals.find { it.id == 'outcome-time' }";
    }
}
