package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.PublishedFigures;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.feedback.FeedbackRecords;
import io.candor.insight.feedback.PeriodChanges;
import io.candor.insight.feedback.PeriodTrees;
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

/** Figures settle for a week; then whatever comes or goes leaves them as they were printed. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class PublishedBoardsTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod PERIOD = new IsoPeriod(2022, 11);

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
    private final Jdbi jdbi;
    private final Clock now;
    private LocalDate arrival = LocalDate.EPOCH;
    private TestingClock clock = new TestingClock(arrival);

    PublishedBoardsTest(TestingFeed feed, TestingUsage usage, FeedbackRecords records, PeriodChanges changes,
            PeriodTrees trees, AdoptionTargets targets, DatedFacts facts, TargetPauses pauses, OutcomeHistory outcomes,
            UnitNotes notes,
            ToolCatalogue tools,
            PublishedFigures figures,
            ObjectMapper mapper,
            Jdbi jdbi, Clock now) {
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
        this.jdbi = jdbi;
        this.now = now;
    }

    @BeforeEach
    void arriveToday() {
        arrival = LocalDate.now(now);
        clock = new TestingClock(arrival);
    }

    /** With nothing in memory, as after a restart. */
    private CurrentBoards boards() {
        return new PeriodBoards(records, changes, trees, usage.unread(), targets, facts, pauses, outcomes, notes, tools,
                new PublishedBoards(figures, mapper),
                clock).now();
    }

    private Map<String, String> said(IsoPeriod period) {
        CurrentBoards now = boards();
        PeriodBoard board = now.of(period).orElseThrow();
        Map<String, String> said = new TreeMap<>();
        board.cells().keySet().forEach(key -> said.put(key.toString(),
                now.inFull(period, key).released().map(CellFindings::toString).orElse("withheld")));
        said.put("frame", board.nodes() + " " + board.tools() + " " + board.targets());
        return said;
    }

    @Test
    void nothingThatComesOrGoesLaterChangesAPublishedPeriod() {
        tools.add(new Tool("settled-tool", "Settled"));
        TestingCompany company = new TestingCompany(feed, "settled", PERIOD).withUnit("top", null).withBlock("a", "top", 40)
                .withBlock("b", "top", 40);
        company.open(0).answer(company.block("a"), 20, "settled-tool", HELPED)
                .answer(company.block("b"), 6, "settled-tool", HELPED).close().deliver();
        usage.report("settled-tool", company.unit("a"), 36, PERIOD.firstDay().minusDays(56), PERIOD.lastDay(), 6);

        assertThat(boards().standing(PERIOD)).isEqualTo(new Standing(Standing.State.PRELIMINARY, arrival.plusDays(7), 0));
        clock.turnTo(arrival.plusDays(6));
        Map<String, String> preliminary = said(PERIOD);
        assertThat(preliminary.values()).anyMatch(cell -> cell.contains("known=32")).contains("withheld");
        assertThat(figures.days()).doesNotContainKey(PERIOD);

        clock.turnTo(arrival.plusDays(7));
        CurrentBoards publishing = boards();
        assertThat(publishing.of(PERIOD)).isPresent();
        assertThat(publishing.standing(PERIOD).state()).as("the first answer, too").isEqualTo(Standing.State.FINAL);
        assertThat(boards().standing(PERIOD)).isEqualTo(new Standing(Standing.State.FINAL, arrival.plusDays(7), 0));
        assertThat(said(PERIOD)).as("published as it stood").isEqualTo(preliminary);

        usage.report("settled-tool", company.unit("a"), 36, PERIOD.firstDay(), PERIOD.lastDay(), 60);
        jdbi.withHandle(db -> db.createQuery("SELECT response_id FROM released_response WHERE tool = 'settled-tool' LIMIT 12")
                .mapTo(String.class).list())
                .forEach(id -> feed.deliver(List.of(new TestingFeed.Event("response.erased", Map.of("id", id)))));
        feed.deliver(List.of(renamed(company.unit("top"))));
        company.open(1).answer(company.block("a"), 30, "settled-tool", HELPED).close().deliver();
        tools.add(new Tool("settled-later", "Came later"));

        assertThat(said(PERIOD)).isEqualTo(preliminary);
        assertThat(boards().standing(PERIOD)).isEqualTo(new Standing(Standing.State.FINAL, arrival.plusDays(7), 1));
    }

    private TestingFeed.Event renamed(String unit) {
        Map<String, Object> data = new HashMap<>();
        data.put("unitId", unit);
        data.put("parentUnitId", null);
        data.put("name", "Renamed");
        data.put("validFrom", PERIOD.firstDay().minusYears(1).toString());
        data.put("validTo", null);
        data.put("headcount", 100);
        return new TestingFeed.Event("unit.changed", data);
    }

    @Test
    void anOpenWaveAndARunningPeriodKeepFiguresFromBecomingFinal() {
        IsoPeriod period = PERIOD.next();
        TestingCompany company = new TestingCompany(feed, "settling", period).withUnit("top", null).withBlock("a", "top", 40);
        company.open(0).deliver();
        assertThat(boards().standing(period)).isEqualTo(new Standing(Standing.State.PRELIMINARY, null, 0));
        clock.turnTo(period.lastDay());
        assertThat(boards().standing(period)).isEqualTo(new Standing(Standing.State.RUNNING, null, 0));
        company.close().deliver();
        clock.turnTo(arrival.plusDays(7));
        assertThat(boards().standing(period).isDue(LocalDate.now(clock))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE published_period SET frame = '{}'", "DELETE FROM published_period",
            "UPDATE published_figure SET figure = '{}'", "DELETE FROM published_figure", "TRUNCATE published_figure" })
    void noRoleChangesWhatWasPublished(String statement) {
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(statement))).hasMessageContaining("permission denied");
        Config config = ConfigProvider.getConfig();
        Jdbi superuser = Jdbi.create(config.getValue("quarkus.datasource.jdbc.url", String.class), "postgres",
                config.getValue("quarkus.datasource.password", String.class));
        assertThatThrownBy(() -> superuser.useHandle(db -> db.execute(statement)))
                .hasMessageContaining("what was published about a period stays as it is");
    }
}
