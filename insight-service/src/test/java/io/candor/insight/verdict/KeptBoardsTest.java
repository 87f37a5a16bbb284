package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.feedback.FeedbackRecords;
import io.candor.insight.feedback.PeriodChanges;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.note.UnitNotes;
import io.candor.insight.outcome.OutcomeHistory;
import io.candor.insight.pause.TargetPauses;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.target.DatedFact;
import io.candor.insight.target.DatedFacts;
import io.candor.insight.target.FactKind;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;

/** What is kept is what would be worked out afresh, whatever changed; and what did not change is kept. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class KeptBoardsTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final Map<String, Object> PRETENDED = Map.of("usefulness", -1, "netMinutes", -10, "quality", "same",
            "withoutTarget", "no", "obstacles", List.of("slow"));

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
    private final PublishedBoards published;
    private final Jdbi jdbi;
    private final TestingClock clock = new TestingClock(LocalDate.of(2026, 1, 1));

    private List<TestingCompany> company = List.of();
    private String tool = "";
    private @Nullable PeriodBoards keeping;

    KeptBoardsTest(TestingFeed feed, TestingUsage usage, FeedbackRecords records, PeriodChanges changes, PeriodTrees trees,
            AdoptionTargets targets, DatedFacts facts, TargetPauses pauses, OutcomeHistory outcomes, UnitNotes notes,
            ToolCatalogue tools, PublishedBoards published, Jdbi jdbi) {
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
        this.published = published;
        this.jdbi = jdbi;
    }

    private PeriodBoards kept() {
        return Objects.requireNonNull(keeping);
    }

    private PeriodBoards afresh() {
        return new PeriodBoards(records, changes, trees, usage.unread(), targets, facts, pauses, outcomes, notes, tools,
                published,
                clock);
    }

    /** A company of three periods in a row, each with a released wave. */
    private void company(String prefix, IsoPeriod first) {
        tool = prefix + "-tool";
        tools.add(new Tool(tool, tool));
        company = List.of(period(prefix, first), period(prefix, first.next()), period(prefix, first.next().next()));
        company.forEach(it -> wave(it, 0, 20, HELPED));
        keeping = afresh();
    }

    private TestingCompany period(String prefix, IsoPeriod period) {
        return new TestingCompany(feed, prefix, period).withUnit("top", null).withBlock("a", "top", 40)
                .withBlock("b", "top", 40);
    }

    private void wave(TestingCompany period, int week, int people, Map<String, Object> answers) {
        period.open(week).answer(period.block("a"), people, tool, answers).answer(period.block("b"), 15, tool, HELPED).close()
                .deliver();
    }

    private void target(String id, IsoPeriod from) {
        targets.declare(new AdoptionTarget(id, id, tool, TargetMetric.HUMAN_PROMPTS, BigDecimal.valueOf(30),
                TargetPeriod.WEEK, null, List.of(), from.firstDay().minusDays(7), from.firstDay(), null, false, null));
    }

    private List<PeriodBoard> boards() {
        CurrentBoards now = kept().now();
        return company.stream().map(it -> now.of(it.period()).orElseThrow()).toList();
    }

    /** Numbers of the boards that a change made anew. */
    private List<Integer> madeAnew(Runnable change) {
        List<PeriodBoard> before = boards();
        change.run();
        List<PeriodBoard> after = boards();
        List<Integer> anew = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                anew.add(i + 1);
            }
        }
        assertThat(said(kept())).isEqualTo(said(afresh()));
        return anew;
    }

    private Map<String, String> said(PeriodBoards boards) {
        CurrentBoards now = boards.now();
        Map<String, String> said = new TreeMap<>();
        for (TestingCompany it : company) {
            PeriodBoard board = now.of(it.period()).orElseThrow();
            board.cells().forEach((key, cell) -> said.put(it.period() + " " + key,
                    cell.released().map(CellFindings::toString).orElse("withheld")));
            said.put(it.period() + " rest", board.closed() + " " + board.nodes() + board.tools() + board.targets());
        }
        return said;
    }

    @Test
    void nothingChangedMakesNoBoardAnew() {
        company("kept-still", new IsoPeriod(2023, 1));
        assertThat(madeAnew(() -> {
        })).isEmpty();
        assertThat(madeAnew(() -> clock.turnTo(LocalDate.of(2026, 1, 2)))).as("the next day").isEmpty();
        assertThat(madeAnew(() -> feed.deliver(List.of(new TestingFeed.Event("theme.named", Map.of("name", "x"))))))
                .as("a type not read here").isEmpty();
        TestingCompany middle = company.get(1);
        assertThat(madeAnew(() -> middle.comment(middle.block("a"), 12, tool, "words", true).deliver())).as("comments")
                .isEmpty();
    }

    @Test
    void aReleaseMakesItsPeriodAndLaterOnesAnew() {
        company("kept-release", new IsoPeriod(2023, 4));
        assertThat(madeAnew(() -> wave(company.get(1), 1, 30, PRETENDED))).containsExactly(2, 3);
        assertThat(madeAnew(() -> company.get(2).open(2).deliver())).as("an opened wave").containsExactly(3);
        assertThat(madeAnew(() -> company.get(2).close().deliver())).as("a wave closed without answers").containsExactly(3);
    }

    @Test
    void anErasedAnswerIsOutOfTheNextBoard() {
        company("kept-erased", new IsoPeriod(2023, 7));
        CellKey cell = new CellKey(company.get(1).block("a"), tool);
        String id = jdbi.withHandle(db -> db
                .createQuery("SELECT min(response_id) FROM released_response WHERE tool = :tool AND label = :label")
                .bind("tool", tool).bind("label", cell.node()).mapTo(String.class).one());
        assertThat(madeAnew(() -> feed.deliver(List.of(new TestingFeed.Event("response.erased", Map.of("id", id))))))
                .containsExactly(2, 3);
        assertThat(boards().get(1).cell(cell).released().orElseThrow().n()).isEqualTo(new PrintedCount(15, 19));
    }

    @Test
    void aChangedUnitMakesEveryBoardAnew() {
        company("kept-unit", new IsoPeriod(2023, 10));
        assertThat(madeAnew(() -> feed.deliver(List.of(renamed(company.get(0).unit("top"), "Renamed")))))
                .containsExactly(1, 2, 3);
        assertThat(boards().getFirst().nodes().getFirst().name()).isEqualTo("Renamed");
    }

    private TestingFeed.Event renamed(String unit, String name) {
        Map<String, Object> data = new HashMap<>();
        data.put("unitId", unit);
        data.put("parentUnitId", null);
        data.put("name", name);
        data.put("validFrom", company.get(2).period().firstDay().minusYears(1).toString());
        data.put("validTo", null);
        data.put("headcount", 100);
        return new TestingFeed.Event("unit.changed", data);
    }

    @Test
    void anImportMakesThePeriodsAnewThatEndAfterItsFirstDay() {
        company("kept-usage", new IsoPeriod(2024, 1));
        IsoPeriod second = company.get(1).period();
        String unit = company.get(1).unit("a");
        assertThat(madeAnew(() -> usage.report(tool, unit, 12, second.lastDay().minusDays(6), second.lastDay(), 6)))
                .containsExactly(2, 3);
        CellKey cell = new CellKey(company.get(1).block("a"), tool);
        assertThat(boards().get(1).cell(cell).released().orElseThrow().known()).isEqualTo(10);
        assertThat(madeAnew(() -> usage.report(tool, unit, 12, second.lastDay().plusDays(1), second.lastDay().plusDays(7), 6)))
                .as("from the day after").containsExactly(3);
    }

    @Test
    void aTargetMakesThePeriodsAnewThatEndAfterItBegan() {
        company("kept-target", new IsoPeriod(2024, 4));
        assertThat(madeAnew(() -> target("kept-target-a", company.get(1).period()))).containsExactly(2, 3);
        assertThat(madeAnew(() -> target("kept-target-b", company.get(2).period().next()))).isEmpty();
        assertThat(madeAnew(() -> targets.end("kept-target-a", company.get(2).period().lastDay()))).containsExactly(2, 3);
    }

    @Test
    void aFactMakesThePeriodsAnewThatEndAfterItsDayAndTakesTheLineAway() {
        company("kept-fact", new IsoPeriod(2024, 13));
        target("kept-fact-target", company.get(1).period());
        assertThat(line(1)).doesNotContain("vendor limit");
        DatedFact fact = new DatedFact("kept-fact-limit", FactKind.VENDOR_LIMIT, tool, TargetMetric.HUMAN_PROMPTS,
                company.get(1).period().firstDay().plusDays(10), "30 prompts a week", BigDecimal.valueOf(31), null,
                "its changelog", null);
        assertThat(madeAnew(() -> facts.declare(fact))).containsExactly(2, 3);
        assertThat(line(1)).contains("30 prompts a week (from its changelog) lies within 2 of the target");
        assertThat(madeAnew(() -> facts.withdraw("kept-fact-limit", "another plan's"))).containsExactly(2, 3);
        assertThat(line(1)).doesNotContain("vendor limit");
    }

    /** Why nothing is said about weeks at the target. */
    private String line(int period) {
        CellKey cell = new CellKey(company.get(period).block("a"), tool);
        return kept().now().inFull(company.get(period).period(), cell).released().orElseThrow().signals().stream()
                .filter(signal -> signal.kind() == SignalKind.LINE).map(signal -> ((Signal.NotApplicable) signal).reason())
                .findFirst().orElseThrow();
    }

    @Test
    void aToolAndTheEndOfAPeriodMakeABoardAnew() {
        company("kept-rest", new IsoPeriod(2024, 7));
        assertThat(madeAnew(() -> tools.add(new Tool("kept-rest-other", "Other")))).containsExactly(1, 2, 3);
        clock.turnTo(company.get(1).period().lastDay());
        assertThat(boards()).extracting(PeriodBoard::closed).containsExactly(true, false, false);
        assertThat(madeAnew(() -> clock.turnTo(company.get(1).period().lastDay().plusDays(1)))).containsExactly(2);
    }

    @Test
    void whatIsWorkedOutAheadIsNotReadAgain() {
        company("kept-ahead", new IsoPeriod(2024, 10));
        List<String> statements = new CopyOnWriteArrayList<>();
        SqlLogger before = jdbi.getConfig(SqlStatements.class).getSqlLogger();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.add(context.getRawSql());
            }
        });
        try {
            new BoardsAhead(usage.unread(), kept(),
                    ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(BoardSettings.class))
                    .workOut();
            assertThat(statements).anyMatch(sql -> sql.contains("released_response"));
            statements.clear();
            CurrentBoards now = kept().now();
            IsoPeriod newest = now.newest().orElseThrow();
            assertThat(now.of(newest)).isPresent();
            assertThat(now.before(newest)).isNotEmpty();
            assertThat(statements).as("only what the boards rest on").hasSize(11)
                    .noneMatch(sql -> sql.contains("released_response") || sql.contains("usage_week"));
        } finally {
            jdbi.setSqlLogger(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void whateverChangesTheKeptBoardsAreTheOnesWorkedOutAfresh(int seed) {
        company("kept-walk" + seed, new IsoPeriod(2024 + seed, 1));
        Random random = new Random(seed);
        for (int step = 0; step < 25; step++) {
            String what = step(random, step);
            assertThat(said(kept())).as("seed %d, step %d: %s", seed, step, what).isEqualTo(said(afresh()));
        }
        assertThat(said(kept()).values().stream().filter(cell -> cell.contains("known=")).collect(Collectors.toSet()))
                .as("the walk led somewhere").hasSizeGreaterThan(5);
    }

    private String step(Random random, int number) {
        TestingCompany period = company.get(random.nextInt(company.size()));
        LocalDate monday = period.period().weeks().get(random.nextInt(4)).monday();
        String unit = period.unit(random.nextBoolean() ? "a" : "b");
        switch (random.nextInt(7)) {
            case 0, 1 -> {
                wave(period, random.nextInt(4), 8 + random.nextInt(20), random.nextBoolean() ? HELPED : PRETENDED);
                return "a wave of " + period.period();
            }
            case 2, 3 -> {
                usage.report(tool, unit, 8 + random.nextInt(30), monday, monday.plusDays(random.nextInt(20)),
                        random.nextInt(12));
                return "use of " + unit + " from " + monday;
            }
            case 4 -> {
                String id = jdbi.withHandle(db -> db.createQuery(
                        "SELECT response_id FROM released_response WHERE tool = :tool ORDER BY response_id OFFSET :at LIMIT 1")
                        .bind("tool", tool).bind("at", random.nextInt(30)).mapTo(String.class).one());
                feed.deliver(List.of(new TestingFeed.Event("response.erased", Map.of("id", id))));
                return "an erasure";
            }
            case 5 -> {
                target(tool + "-" + number, period.period());
                return "a target from " + period.period();
            }
            default -> {
                feed.deliver(List.of(renamed(period.unit("top"), "Name " + number)));
                return "another name";
            }
        }
    }
}
