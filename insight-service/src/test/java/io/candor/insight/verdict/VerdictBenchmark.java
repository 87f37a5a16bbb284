package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.FeedbackRecords;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.outcome.OutcomeHistory;
import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.usage.Roster;
import io.candor.insight.usage.UsageHistory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/**
 * All cells of a company: {@code -Dcandor.bench.units} units of ten people (300 if not given) × 5 tools × 26 weeks, at a tenth,
 * once and three times. Every cell is decided by the rules, shown or not, in the way the service reads and decides them, beside
 * a plain SQL scan of the same weeks in the same run; then the board itself, single cells in full, and the board over HTTP. The
 * goal for 10,000 units is 120 s on 2 cores in 2 GB, 50 ms a cell and 150 ms a board.
 */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class VerdictBenchmark {

    private static final int UNITS = Integer.getInteger("candor.bench.units", 300);
    private static final int WEEKS = 26;
    private static final int ASKED = 200;
    private static final int BOARDS_ASKED = 1_000;
    private static final double SECOND = 1e9;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Jdbi jdbi;
    private final PeriodBoards boards;
    private final FeedbackRecords records;
    private final PeriodTrees trees;
    private final UsageHistory history;
    private final AdoptionTargets targets;
    private final ToolCatalogue catalogue;
    private final OutcomeHistory outcomes;

    VerdictBenchmark(Jdbi jdbi, PeriodBoards boards, FeedbackRecords records, PeriodTrees trees, UsageHistory history,
            AdoptionTargets targets, ToolCatalogue catalogue, OutcomeHistory outcomes) {
        this.jdbi = jdbi;
        this.boards = boards;
        this.records = records;
        this.trees = trees;
        this.history = history;
        this.targets = targets;
        this.catalogue = catalogue;
        this.outcomes = outcomes;
    }

    @Test
    void allCellsOfACompany() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
                "%nVerdicts on %d processors, load %.1f%n%-5s %8s %10s %10s %9s %9s %7s %8s %10s %9s %11s %9s %11s%n",
                Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "size", "cells", "weeks", "answers s", "cells s", "scan s", "× scan", "board s", "old gen MB", "cell p50",
                "cell p99 ms", "HTTP p50", "HTTP p99 ms"));
        measure(Math.max(25, UNITS / 10), new IsoPeriod(2023, 6), "warm");
        table.append(measure(Math.max(25, UNITS / 10), new IsoPeriod(2024, 2), "0.1x"))
                .append(measure(UNITS, new IsoPeriod(2024, 10), "1x")).append(measure(3 * UNITS, new IsoPeriod(2025, 5), "3x"));
        System.out.println(table);
        Figures.of("VerdictBenchmark.allCellsOfACompany", table.toString().replaceAll("\\s+", " ").strip());
    }

    private String measure(int units, IsoPeriod period, String size) {
        SimulatedCompany company = new SimulatedCompany("v" + UUID.randomUUID().toString().substring(0, 8), units, WEEKS,
                period);
        long weeks = company.fill(jdbi, catalogue);
        jdbi.useHandle(db -> List.of("usage_week", "usage_day", "released_response", "wave_block", "period_list")
                .forEach(table -> db.execute("ANALYZE " + table)));
        MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getName().contains("Tenured")).findFirst()
                .orElseThrow();
        System.gc();
        old.resetPeakUsage();
        long start = System.nanoTime();
        ReleasedTestimony testimony = testimony(company);
        double answers = (System.nanoTime() - start) / SECOND;
        start = System.nanoTime();
        history.keepWeeks();
        List<Decision> decided = decide(company, testimony);
        double cells = (System.nanoTime() - start) / SECOND;
        long heap = old.getPeakUsage().getUsed();
        double scan = scan(company);
        start = System.nanoTime();
        PeriodBoard board = boards.now().of(period).orElseThrow();
        double whole = (System.nanoTime() - start) / SECOND;
        double[] pages = pages(company, board);
        double[] asked = http(company);
        assertThat(decided).hasSize(units * 5);
        assertThat(decided).as("control: weeks were read").anyMatch(it -> it.signals().stream()
                .anyMatch(signal -> signal instanceof Signal.Measured && signal.kind() == SignalKind.LINE));
        return String.format(Locale.ROOT, "%-5s %,8d %,10d %10.2f %9.2f %9.2f %7.1f %8.2f %10d %9.1f %11.1f %9.1f %11.1f%n",
                size,
                decided.size(), weeks, answers, cells, scan, cells / scan, whole, heap >> 20, pages[pages.length / 2],
                pages[(int) (0.99 * pages.length)], asked[asked.length / 2], asked[(int) (0.99 * asked.length)]);
    }

    private ReleasedTestimony testimony(SimulatedCompany company) {
        TreeMap<IsoPeriod, PeriodTestimony> periods = new TreeMap<>();
        List<String> tools = company.tools().stream().map(Tool::id).toList();
        for (IsoPeriod period = company.last(),
                stop = period.previous().previous().previous(); !period.equals(stop); period = period
                        .previous()) {
            periods.put(period, PeriodTestimony.read(period, records, trees, tools));
        }
        return new ReleasedTestimony(periods);
    }

    private List<Decision> decide(SimulatedCompany company, ReleasedTestimony testimony) {
        var tree = testimony.tree(company.last());
        // Others may have waves in the same period, too.
        List<Node> blocks = tree.nodes().stream().filter(node -> node.block() && node.path().contains(company.run())).toList();
        List<Roster> groups = blocks.stream().map(block -> new Roster(block.id(), tree.unitsOf(block.id()))).toList();
        var known = history.known();
        BoardEvidence evidence = new BoardEvidence(company.last(), testimony, targets.all(), List.of(), List.of(), List.of(),
                company.tools(), key -> new ToolUsage(known, key.tool(), key.metric(), company.last(), groups),
                outcomes.of(company.last()));
        List<CellKey> keys = company.tools().stream()
                .flatMap(tool -> blocks.stream().map(block -> new CellKey(block.id(), tool.id()))).toList();
        VerdictRules rules = new VerdictRules();
        return VerdictFamily.settle(Portions.of(keys, key -> tree.node(key.node()).orElseThrow().people())
                .map(portion -> evidence.of(portion).stream().map(it -> rules.decide(it, Detail.RULES)).toList()));
    }

    private double scan(SimulatedCompany company) {
        long start = System.nanoTime();
        long weeks = jdbi.withHandle(db -> db.createQuery("""
                SELECT count(*), sum(human_prompts) AS a, sum(offers) AS b, sum(accepts_human) AS c, sum(failures) AS d,
                       sum(active_days) AS e, sum(outputless_share) AS f, sum(machine_requests) AS g, sum(lines_retained) AS h
                FROM usage_week WHERE tool_id = ANY(:tools)""")
                .bindArray("tools", String.class, company.tools().stream().map(Tool::id).toArray())
                .map((row, context) -> row.getLong(1)).one());
        assertThat(weeks).isPositive();
        return (System.nanoTime() - start) / SECOND;
    }

    /** Milliseconds, ascending. */
    private double[] pages(SimulatedCompany company, PeriodBoard board) {
        List<CellKey> shown = new ArrayList<>(board.cells().keySet().stream()
                .filter(key -> key.tool().startsWith(company.run()) && board.isBlock(key.node())
                        && board.cell(key).released().isPresent())
                .toList());
        return IntStream.range(0, Math.min(ASKED, shown.size())).mapToDouble(number -> {
            CurrentBoards now = boards.now();
            long start = System.nanoTime();
            assertThat(now.inFull(company.last(), shown.get(number * shown.size() / ASKED)).released()).isPresent();
            return (System.nanoTime() - start) / 1e6;
        }).sorted().toArray();
    }

    /** Milliseconds, ascending: one group's board, as somebody with the whole company's grant opens it. */
    private double[] http(SimulatedCompany company) {
        IntStream.range(0, ASKED).forEach(number -> askFor(company, number));
        return IntStream.range(0, BOARDS_ASKED).mapToDouble(number -> askFor(company, number)).sorted().toArray();
    }

    private double askFor(SimulatedCompany company, int number) {
        HttpRequest board = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                + "/api/insight/v1/board?period=" + company.last() + "&unit="
                + company.group(number * company.units() / BOARDS_ASKED)))
                .header("Authorization", "Bearer " + Tokens.of("reader")).build();
        long start = System.nanoTime();
        assertThat(client.sendAsync(board, BodyHandlers.ofString()).join().statusCode()).isEqualTo(200);
        return (System.nanoTime() - start) / 1e6;
    }
}
