package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.PublishedFigures;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.feedback.FeedbackRecords;
import io.candor.insight.feedback.PeriodChanges;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.hygiene.CleanCell;
import io.candor.insight.hygiene.CleanLabel;
import io.candor.insight.hygiene.CleanPeriods;
import io.candor.insight.note.UnitNotes;
import io.candor.insight.outcome.OutcomeHistory;
import io.candor.insight.pause.TargetPauses;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.target.DatedFacts;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Clean-data labels settle with their board and stay with it. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class PublishedLabelsTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod PERIOD = new IsoPeriod(2021, 4);
    private static final String TOOL = "label-tool";
    private static final int PEOPLE = 30;

    private final TestingFeed feed;
    private final TestingUsage usage;
    private final FeedbackRecords records;
    private final PeriodChanges changes;
    private final PeriodTrees trees;
    private final AdoptionTargets targets;
    private final DatedFacts facts;
    private final TargetPauses pauses;
    private final OutcomeHistory outcomes;
    private final UnitNotes notes;
    private final ToolCatalogue tools;
    private final PublishedFigures figures;
    private final ObjectMapper mapper;
    private final CleanPeriods clean;
    private final Clock now;
    private TestingClock clock = new TestingClock(LocalDate.EPOCH);

    PublishedLabelsTest(TestingFeed feed, TestingUsage usage, FeedbackRecords records, PeriodChanges changes,
            PeriodTrees trees, AdoptionTargets targets, DatedFacts facts, TargetPauses pauses, OutcomeHistory outcomes,
            UnitNotes notes,
            ToolCatalogue tools,
            PublishedFigures figures, ObjectMapper mapper, CleanPeriods clean, Clock now) {
        this.feed = feed;
        this.usage = usage;
        this.records = records;
        this.changes = changes;
        this.trees = trees;
        this.targets = targets;
        this.facts = facts;
        this.pauses = pauses;
        this.outcomes = outcomes;
        this.notes = notes;
        this.tools = tools;
        this.figures = figures;
        this.mapper = mapper;
        this.clean = clean;
        this.now = now;
    }

    @BeforeEach
    void arriveToday() {
        clock = new TestingClock(LocalDate.now(now));
    }

    @Test
    void followUsageUntilTheBoardIsFinalAndStayThen() {
        tools.add(new Tool(TOOL, TOOL));
        TestingCompany company = new TestingCompany(feed, "labels", PERIOD).withUnit("top", null)
                .withBlock("a", "top", PEOPLE).withBlock("b", "top", PEOPLE).open(0);
        company.answer(company.block("a"), 28, TOOL, HELPED).answer(company.block("b"), 5, TOOL, HELPED).close().deliver();
        CellKey shown = new CellKey(company.block("a"), TOOL);
        CellKey hidden = new CellKey(company.block("b"), TOOL);
        LocalDate arrival = LocalDate.now(clock);

        report(company.unit("a"), "editor,6,0,0");
        assertThat(cell(shown).whole().label()).isEqualTo(CleanLabel.USE);
        report(company.unit("a"), "ghost,0,0,60");
        assertThat(cell(shown).whole().label()).isEqualTo(CleanLabel.EXCLUDE);
        assertThat(cell(shown).surfaces()).extracting(it -> it.labelled().label()).containsExactly(CleanLabel.USE,
                CleanLabel.EXCLUDE);

        clock.turnTo(arrival.plusDays(7));
        CleanCell published = cell(shown);
        assertThat(published.whole().label()).isEqualTo(CleanLabel.EXCLUDE);
        report(company.unit("a"), "ghost,0,0,0");
        assertThat(cell(shown)).isEqualTo(published);
        assertThat(clean.of(boards(), PERIOD).orElseThrow().cell(hidden).released()).isEmpty();
        assertThat(clean.of(boards(), PERIOD).orElseThrow().cell(new CellKey(company.unit("top"), TOOL)).released()).isEmpty();
    }

    private void report(String unit, String use) {
        usage.reportKinds(TOOL, unit,
                IntStream.range(0, PEOPLE).mapToObj(person -> unit + "-" + person + "," + use).toList(),
                PERIOD.firstDay(), PERIOD.lastDay());
    }

    private CleanCell cell(CellKey key) {
        return clean.of(boards(), PERIOD).orElseThrow().cell(key).released().orElseThrow();
    }

    /** With nothing in memory, as after a restart. */
    private CurrentBoards boards() {
        return new PeriodBoards(records, changes, trees, usage.unread(), targets, facts, pauses, outcomes, notes, tools,
                new PublishedBoards(figures, mapper), clock).now();
    }
}
