package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.signal.Signal;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class PeriodBoardsTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));

    private final TestingFeed feed;
    private final PeriodBoards boards;
    private final ToolCatalogue tools;
    private final TestingUsage usage;

    PeriodBoardsTest(TestingFeed feed, PeriodBoards boards, ToolCatalogue tools, TestingUsage usage) {
        this.feed = feed;
        this.boards = boards;
        this.tools = tools;
        this.usage = usage;
    }

    @Test
    void usageAndTestimonyOfTheSameBlockMakeAVerdict() {
        IsoPeriod period = new IsoPeriod(2022, 3);
        TestingCompany company = company("value", period).open(1);
        company.answer(company.block("a"), 38, "value-tool", HELPED).close().deliver();
        use("value-tool", company.unit("a"), 40, period);
        CellKey key = new CellKey(company.block("a"), "value-tool");
        CellFindings findings = boards.now().of(period).orElseThrow().cell(key).released().orElseThrow();
        assertThat(findings.verdict()).isEqualTo(Verdict.VALUE);
        assertThat(findings.known()).as("four in five of 40: enough").isEqualTo(32);
        CellFindings page = boards.now().inFull(period, key).released().orElseThrow();
        assertThat(page.sentence()).startsWith("People choose this: ").hasSizeGreaterThan(40);
        assertThat(page.signals()).filteredOn(signal -> signal.kind().id().equals("testimony-value"))
                .singleElement().isInstanceOfSatisfying(Signal.Measured.class, value -> {
                    assertThat(value.n()).isEqualTo(35);
                    assertThat(value.power()).isNotNull();
                });
    }

    @Test
    void usageOfFewerThanTenPeopleIsNoUsage() {
        IsoPeriod period = new IsoPeriod(2022, 4);
        TestingCompany company = company("nineusers", period).open(1);
        company.answer(company.block("a"), 38, "nine-tool", HELPED).close().deliver();
        use("nine-tool", company.unit("a"), 9, period);
        CellFindings findings = boards.now().of(period).orElseThrow().cell(new CellKey(company.block("a"), "nine-tool"))
                .released()
                .orElseThrow();
        assertThat(findings.known()).isNull();
        assertThat(findings.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void mergedLabelsCountForTheUnitTheyLieUnderAndForNoBlock() {
        IsoPeriod period = new IsoPeriod(2022, 5);
        TestingCompany company = company("merged", period).open(1);
        company.answer(company.block("a") + "+" + company.block("b"), 11, "merged-tool", HELPED)
                .answer(company.block("c"), 14, "merged-tool", HELPED).close().deliver();
        tool("merged-tool");
        PeriodBoard board = boards.now().of(period).orElseThrow();
        assertThat(board.cell(new CellKey(company.unit("top"), "merged-tool")).released()).map(CellFindings::n)
                .hasValue(new PrintedCount(25, 29));
        assertThat(board.cell(new CellKey(company.block("a"), "merged-tool")).released()).isEmpty();
        assertThat(board.cell(new CellKey(company.block("c"), "merged-tool")).released()).map(CellFindings::n)
                .hasValue(new PrintedCount(10, 14));
    }

    @Test
    void wavesAreNeverPooled() {
        IsoPeriod period = new IsoPeriod(2022, 6);
        TestingCompany company = company("waves", period);
        for (int week = 0; week < 3; week++) {
            company.open(week).answer(company.block("a"), 8, "waves-tool", HELPED)
                    .answer(company.block("c"), 12 + week, "waves-tool", HELPED).close();
        }
        company.deliver();
        tool("waves-tool");
        PeriodBoard board = boards.now().of(period).orElseThrow();
        assertThat(board.cell(new CellKey(company.block("a"), "waves-tool")).released()).isEmpty();
        assertThat(board.cell(new CellKey(company.block("c"), "waves-tool")).released()).map(CellFindings::n)
                .hasValue(new PrintedCount(10, 14));
    }

    @Test
    void furtherReportsOfAPersonAreNoPeople() {
        IsoPeriod period = new IsoPeriod(2022, 7);
        TestingCompany company = company("further", period).open(0);
        company.answer(company.block("a"), 9, "further-tool", HELPED).close();
        List<TestingFeed.Event> events = company.take();
        feed.deliver(events);
        feed.deliver(events.stream().filter(event -> event.type().equals("response.released")).map(PeriodBoardsTest::again)
                .toList());
        tool("further-tool");
        assertThat(boards.now().of(period).orElseThrow().cell(new CellKey(company.block("a"), "further-tool")).released())
                .isEmpty();
    }

    private static TestingFeed.Event again(TestingFeed.Event event) {
        @SuppressWarnings("unchecked")
        Map<String, Object> data = new java.util.HashMap<>((Map<String, Object>) event.data());
        data.put("id", UUID.randomUUID().toString());
        data.put("person", false);
        return new TestingFeed.Event(event.type(), data);
    }

    private TestingCompany company(String prefix, IsoPeriod period) {
        return new TestingCompany(feed, prefix, period).withUnit("top", null).withBlock("a", "top", 40)
                .withBlock("b", "top", 40).withBlock("c", "top", 40);
    }

    private void tool(String id) {
        if (tools.find(id).isEmpty()) {
            tools.add(new Tool(id, id));
        }
    }

    private void use(String tool, String unit, int people, IsoPeriod period) {
        tool(tool);
        usage.report(tool, unit, people, period.firstDay(), period.lastDay(), 6);
    }
}
