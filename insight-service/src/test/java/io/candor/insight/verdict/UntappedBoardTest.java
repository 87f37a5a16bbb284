package io.candor.insight.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

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
class UntappedBoardTest {

    private static final Map<String, Object> GAINS = Map.of("used", "yes", "usefulness", 2, "netMinutes", 30, "quality",
            "better", "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final Map<String, Object> NO_ACCESS = Map.of("used", "no", "noUse", "no-access");
    private static final Map<String, Object> BY_CHOICE = Map.of("used", "no", "noUse", "by-choice");
    private static final Map<String, Object> UNDIVIDED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));

    private final TestingFeed feed;
    private final PeriodBoards boards;
    private final ToolCatalogue tools;
    private final TestingUsage usage;

    UntappedBoardTest(TestingFeed feed, PeriodBoards boards, ToolCatalogue tools, TestingUsage usage) {
        this.feed = feed;
        this.boards = boards;
        this.tools = tools;
        this.usage = usage;
    }

    @Test
    void fewUseItUsersGainAndTheOthersAreKeptFromIt() {
        IsoPeriod period = new IsoPeriod(2019, 3);
        TestingCompany company = company("untapped", period);
        company.answer(company.block("a"), 40, "untapped-tool", GAINS)
                .answer(company.block("a"), 32, "untapped-tool", NO_ACCESS)
                .close().deliver();
        use("untapped-tool", company, 80);

        cell(company, "untapped-tool").body("evidence.verdict", equalTo("UNTAPPED"))
                .body("evidence.sentence", startsWith("Those who use it gain, and few use it: "))
                .body("evidence.sentence", containsString("name access, training or permission"))
                .body(signal("testimony-users") + ".applicable", equalTo(true))
                .body(signal("testimony-users") + ".n", equalTo(40))
                .body(signal("testimony-barrier") + ".n", equalTo(25))
                .body(signal("testimony-barrier") + ".sentence",
                        equalTo("95% of those who do not use it name access, training or permission."))
                .body(signal("adoption") + ".effect", equalTo(0.9f))
                .body("evidence.missing.size()", equalTo(0));
        assertThat(boards.now().of(period).orElseThrow().cell(new CellKey(company.block("a"), "untapped-tool")).released()
                .orElseThrow().verdict()).isEqualTo(Verdict.UNTAPPED);
    }

    /** Not by choice only, and not where everybody who matters is known to use it. */
    @Test
    void whoStaysAwayByChoiceLeavesNothingUntapped() {
        TestingCompany company = company("bychoice", new IsoPeriod(2019, 4));
        company.answer(company.block("a"), 40, "bychoice-tool", GAINS)
                .answer(company.block("a"), 32, "bychoice-tool", BY_CHOICE)
                .close().deliver();
        use("bychoice-tool", company, 80);
        cell(company, "bychoice-tool").body("evidence.verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("evidence.missing", hasItem("UNTAPPED: barrier (e below 5)"));
    }

    @Test
    void abstainsAndNamesWhatIsNotThereWithoutLicences() {
        TestingCompany company = company("unlicensed", new IsoPeriod(2019, 5));
        company.answer(company.block("a"), 40, "unlicensed-tool", GAINS)
                .answer(company.block("a"), 32, "unlicensed-tool", NO_ACCESS).close().deliver();
        // Of the others nobody tells a licence: they are not known to be idle.
        use("unlicensed-tool", company, 12);
        cell(company, "unlicensed-tool").body("evidence.verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("evidence.missing",
                        hasItem("any verdict: coverage (usage is known for fewer than 80% of the people)"))
                .body("evidence.missing", not(hasItem(startsWith("UNTAPPED: barrier"))));
        readiness(company, "unlicensed-tool").body(untapped() + ".reachable", equalTo(false)).body(untapped() + ".steps.need",
                hasItem(startsWith("coverage: "))).body(untapped() + ".steps.action", hasItem("import-usage"));
    }

    @Test
    void abstainsAndNamesWhatIsNotThereWithoutAnswersOfBothSides() {
        TestingCompany company = company("undivided", new IsoPeriod(2019, 6));
        company.answer(company.block("a"), 72, "undivided-tool", UNDIVIDED).close().deliver();
        use("undivided-tool", company, 80);
        String missing = "(the answers do not tell ten people who use it apart from ten who do not)";
        cell(company, "undivided-tool").body("evidence.verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("evidence.missing", hasItem("UNTAPPED: users gain " + missing))
                .body("evidence.missing", hasItem("UNTAPPED: barrier " + missing));
        readiness(company, "undivided-tool").body(untapped() + ".steps.need", hasItem(startsWith("users gain: ")))
                .body(untapped() + ".steps.need", hasItem(startsWith("barrier: ")))
                .body(untapped() + ".steps.action", hasItem("open-wave"));
    }

    private TestingCompany company(String prefix, IsoPeriod period) {
        return new TestingCompany(feed, prefix, period).withUnit("top", null).withBlock("a", "top", 80)
                .withBlock("b", "top", 40).open(1);
    }

    /** Eight people use it every working day; of the others the first Monday tells a licence and nothing else. */
    private void use(String tool, TestingCompany company, int licensed) {
        if (tools.find(tool).isEmpty()) {
            tools.add(new Tool(tool, tool));
        }
        LocalDate first = company.period().firstDay();
        String unit = company.unit("a");
        usage.reportRows("person,licensed,human_prompts", tool, unit,
                IntStream.range(0, 8).mapToObj(person -> unit + "-" + person + ",true,6").toList(), first,
                company.period().lastDay());
        usage.reportRows("person,licensed,human_prompts", tool, unit,
                IntStream.range(8, licensed).mapToObj(person -> unit + "-" + person + ",true,").toList(), first, first);
    }

    private static ValidatableResponse cell(TestingCompany company, String tool) {
        return given().auth().oauth2(Tokens.of("reader"))
                .get("/api/insight/v1/cells/{id}", company.block("a") + "~" + tool + "~" + company.period()).then()
                .statusCode(200);
    }

    private static ValidatableResponse readiness(TestingCompany company, String tool) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/readiness?period=" + company.period() + "&tool="
                + tool + "&unit=" + company.block("a")).then().statusCode(200);
    }

    private static String untapped() {
        return "groups[0].verdicts.find { it.verdict == 'UNTAPPED' }";
    }

    private static String signal(String id) {
        return "evidence.signals.find { it.id == '" + id + "' }";
    }
}
