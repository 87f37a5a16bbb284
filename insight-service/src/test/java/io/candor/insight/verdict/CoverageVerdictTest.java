package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** One group, whose answers say the same all along: whether it is judged depends on how many of its people are known. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class CoverageVerdictTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final int PEOPLE = 40;

    private final TestingFeed feed;
    private final PeriodBoards boards;
    private final ToolCatalogue tools;
    private final TestingUsage usage;

    CoverageVerdictTest(TestingFeed feed, PeriodBoards boards, ToolCatalogue tools, TestingUsage usage) {
        this.feed = feed;
        this.boards = boards;
        this.tools = tools;
        this.usage = usage;
    }

    @Test
    void belowFourInFiveKnownNoVerdictIsGivenWhateverIsSaid() {
        IsoPeriod period = new IsoPeriod(2022, 10);
        TestingCompany company = new TestingCompany(feed, "covered", period).withUnit("top", null)
                .withBlock("a", "top", PEOPLE).withBlock("b", "top", PEOPLE).open(1);
        company.answer(company.block("a"), 38, "covered-tool", HELPED).close().deliver();
        tools.add(new Tool("covered-tool", "covered-tool"));
        CellKey key = new CellKey(company.block("a"), "covered-tool");

        report(company.unit("a"), 31, period);
        CellFindings few = boards.now().of(period).orElseThrow().cell(key).released().orElseThrow();
        assertThat(few.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(few.sentence()).isEqualTo("Cannot tell: usage is known for fewer than 80% of the people.");
        assertThat(few.missing()).anyMatch(it -> it.startsWith("any verdict: coverage"));
        assertThat(few.known()).as("31 of 40, as printed").isEqualTo(25);
        assertThat(few.blindSpots()).containsExactly(
                "What the file leaves out cannot be seen here; nobody checked it against the tool.");

        report(company.unit("a"), 32, period);
        CellFindings enough = boards.now().of(period).orElseThrow().cell(key).released().orElseThrow();
        assertThat(enough.verdict()).isEqualTo(Verdict.VALUE);
    }

    /** The same people, thirteen of seventeen: too few to say how many are not known. */
    @Test
    void aSmallGroupWithTooFewKnownHasNoUsage() {
        IsoPeriod period = new IsoPeriod(2022, 12);
        TestingCompany company = new TestingCompany(feed, "small", period).withUnit("top", null)
                .withBlock("a", "top", 17).withBlock("b", "top", PEOPLE).open(1);
        company.answer(company.block("a"), 16, "small-tool", HELPED).close().deliver();
        tools.add(new Tool("small-tool", "small-tool"));
        CellKey key = new CellKey(company.block("a"), "small-tool");
        report(company.unit("a"), "small-tool", 13, period);
        CellFindings few = boards.now().of(period).orElseThrow().cell(key).released().orElseThrow();
        assertThat(few.known()).isNull();
        assertThat(few.blindSpots()).isEmpty();
        assertThat(few.missing()).anyMatch(it -> it.startsWith("any verdict: coverage (no usage"));
        report(company.unit("a"), "small-tool", 14, period);
        assertThat(boards.now().of(period).orElseThrow().cell(key).released().orElseThrow().known()).isEqualTo(14);
    }

    private void report(String unit, int people, IsoPeriod period) {
        report(unit, "covered-tool", people, period);
    }

    private void report(String unit, String tool, int people, IsoPeriod period) {
        Map<String, Integer> prompts = new LinkedHashMap<>();
        for (int number = 0; number < people; number++) {
            prompts.put(unit + "-" + number, 6);
        }
        LocalDate from = period.firstDay();
        usage.report(tool, unit, prompts, from, period.lastDay());
    }
}
