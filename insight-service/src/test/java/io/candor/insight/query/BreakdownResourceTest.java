package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;

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

/** The whole company's answers by use case and band, through the feed and out by the API; and a node that is too near. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BreakdownResourceTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "withoutTarget", "yes");
    private static final Map<String, Object> HINDERED = Map.of("usefulness", -1, "withoutTarget", "no");

    private static final Map<String, Object> CHOSEN = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));

    private final TestingFeed feed;
    private final ToolCatalogue tools;

    BreakdownResourceTest(TestingFeed feed, ToolCatalogue tools) {
        this.feed = feed;
        this.tools = tools;
    }

    @Test
    void onlyTheCompanysAnswersAreDividedAndSmallPartsAreNotListed() {
        IsoPeriod period = new IsoPeriod(2020, 5);
        tools.add(new Tool("split-tool", "Split tool"));
        TestingCompany company = company("split", period).open(0);
        company.answer(company.block("a"), 20, "split-tool", HELPED, Map.of("useCase", "review", "band", "near"))
                .answer(company.block("a"), 4, "split-tool", HELPED, Map.of("useCase", "mail"))
                .answer(company.block("b"), 15, "split-tool", HINDERED, Map.of("band", "none"))
                .answer(company.block("c"), 20, "split-tool", HELPED).close().deliver();

        cell(company.unit("top"), "split-tool", period).body("evidence.n", equalTo(59)).body("evidence.breakdowns.by",
                equalTo(List.of("use-case", "usage-band"))).body("evidence.breakdowns[0].parts.id", equalTo(List.of("review")))
                .body("evidence.breakdowns[0].parts[0].n", equalTo(20)).body("evidence.breakdowns[0].parts[0].nTo", equalTo(24))
                .body("evidence.breakdowns[0].parts[0].helpful", equalTo(0.95f))
                .body("evidence.breakdowns[1].parts.id", equalTo(List.of("near", "none")))
                .body("evidence.breakdowns[1].parts[1].notWithoutTarget", equalTo(0.8f));
        cell(company.block("a"), "split-tool", period).body("evidence.breakdowns", hasSize(0));
    }

    @Test
    void eachUseCaseOfAToolIsJudgedByWhatPeopleSayAndSaysThatUsageIsNotToldByIt() {
        IsoPeriod period = new IsoPeriod(2019, 10);
        tools.add(new Tool("cases-tool", "Cases tool"));
        TestingCompany company = company("cases", period).open(0);
        company.answer(company.block("a"), 30, "cases-tool", CHOSEN, Map.of("useCase", "review"))
                .answer(company.block("b"), 12, "cases-tool", CHOSEN, Map.of("useCase", "mail"))
                .answer(company.block("b"), 12, "cases-tool", HINDERED, Map.of("useCase", "mail"))
                .answer(company.block("c"), 20, "cases-tool", CHOSEN).close().deliver();
        String review = "evidence.breakdowns[0].parts.find { it.id == 'review' }.judged";
        String mail = review.replace("review", "mail");
        cell(company.unit("top"), "cases-tool", period).body(review + ".verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body(review + ".sentence", equalTo("Cannot tell: usage is told by tool and not by use case."))
                .body(review + ".signals.id",
                        equalTo(List.of("testimony-value", "testimony-friction")))
                .body(review + ".signals.find { it.id == 'testimony-value' }.e", greaterThan(20f))
                .body(review + ".signals.find { it.id == 'testimony-value' }.n", equalTo(25))
                .body(mail + ".signals.find { it.id == 'testimony-value' }.e", lessThan(5f))
                .body(review + ".missing", hasItem("any verdict: coverage (usage is told by tool and not by use case)"))
                .body(review + ".missing",
                        hasItem("VALUE: share of the invited (how many people it could be is not told by use case)"))
                .body(review + ".missing", not(hasItem(startsWith("VALUE: testimony"))))
                .body(mail + ".missing", hasItem("VALUE: testimony (e below 5)"))
                .body("evidence.breakdowns[1].parts", hasSize(0));
    }

    /**
     * One hidden group would be told by the total, so that is hidden; what the others said is divided as if there were no
     * third.
     */
    @Test
    void whereTheTotalIsHiddenTheShownGroupsAreDividedAndNothingOfTheOthersIsInIt() {
        String few = divided("few", new IsoPeriod(2019, 13), 6);
        String nobody = divided("none", new IsoPeriod(2022, 13), 0);
        assertThat(few.replace("few-", "")).isEqualTo(nobody.replace("none-", ""));
    }

    private String divided(String prefix, IsoPeriod period, int hidden) {
        String tool = prefix + "-tool";
        tools.add(new Tool(tool, "Tool"));
        TestingCompany company = company(prefix, period).open(0);
        company.answer(company.block("a"), 20, tool, HELPED, Map.of("useCase", "review", "band", "near"))
                .answer(company.block("a"), 12, tool, HELPED).answer(company.block("b"), 14, tool, HINDERED)
                .answer(company.block("b"), 11, tool, HELPED, Map.of("useCase", "review"))
                .answer(company.block("b"), 12, tool, HELPED, Map.of("useCase", "tests"))
                .answer(company.block("c"), hidden, tool, HINDERED, Map.of("useCase", "review", "band", "near"))
                .answer(company.block("c"), 2, tool, HINDERED, Map.of("useCase", "mail")).close().deliver();
        ValidatableResponse top = cell(company.unit("top"), tool, period);
        top.body("evidence.n", equalTo(65)).body("evidence.nTo", equalTo(73))
                .body("evidence.breakdowns.by", equalTo(List.of("use-case")))
                .body("evidence.breakdowns[0].people", equalTo(120))
                .body("evidence.breakdowns[0].parts.id", equalTo(List.of("review"))) // One group alone named the other.
                .body("evidence.breakdowns[0].parts[0].nTo", equalTo(34));
        return top.extract().jsonPath().getMap("evidence.breakdowns[0]").toString();
    }

    /** Nobody who does not use a tool is asked what for: they hide no user who named something else. */
    @Test
    void tenUsersAreLeftBesideThePartsAndNotTenAnswers() {
        IsoPeriod period = new IsoPeriod(2019, 12);
        Map<String, Object> noUse = Map.of("used", "no", "noUse", "no-access");
        tools.add(new Tool("users-tool", "Users tool"));
        TestingCompany company = company("users", period).open(0);
        company.answer(company.block("a"), 30, "users-tool", HELPED, Map.of("useCase", "review"))
                .answer(company.block("a"), 12, "users-tool", noUse).answer(company.block("b"), 12, "users-tool", noUse)
                .answer(company.block("c"), 12, "users-tool", noUse).close().deliver();
        cell(company.unit("top"), "users-tool", period).body("evidence.n", equalTo(66))
                .body("evidence.breakdowns[0].parts", hasSize(0));
    }

    @Test
    void aNodeTooNearAnEarlierListLooksLikeASmallOne() {
        IsoPeriod period = new IsoPeriod(2020, 6);
        tools.add(new Tool("near-tool", "Near tool"));
        TestingCompany company = company("near", period);
        company.withNear(company.block("a")).open(0).answer(company.block("a"), 30, "near-tool", HELPED)
                .answer(company.block("b"), 3, "near-tool", HELPED).answer(company.block("c"), 30, "near-tool", HELPED).close()
                .deliver();

        cell(company.block("c"), "near-tool", period).body("evidence.n", equalTo(30));
        String small = cell(company.block("b"), "near-tool", period).extract().asString();
        String near = cell(company.block("a"), "near-tool", period).extract().asString();
        assertThat(near.replace("near-a", "X")).isEqualTo(small.replace("near-b", "X"));
    }

    private TestingCompany company(String prefix, IsoPeriod period) {
        return new TestingCompany(feed, prefix, period).withUnit("top", null).withBlock("a", "top", 60)
                .withBlock("b", "top", 60).withBlock("c", "top", 60);
    }

    private static ValidatableResponse cell(String node, String tool, IsoPeriod period) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/cells/{id}", node + "~" + tool + "~" + period)
                .then().statusCode(200);
    }
}
