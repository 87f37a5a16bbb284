package io.candor.insight.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.identity.Role;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whoever asks, and for whatever part: a cell two people both see is the same cell, and none is made for one of them. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class SlicesOfOneCubeTest {

    private static final IsoPeriod PERIOD = new IsoPeriod(2020, 11);
    private static final List<String> PARTS = List.of("north", "south", "n1", "n2", "n3", "s1", "s2", "s3");

    private final PeriodSlices slices;
    private final TestingFeed feed;
    private final ToolCatalogue tools;

    SlicesOfOneCubeTest(PeriodSlices slices, TestingFeed feed, ToolCatalogue tools) {
        this.slices = slices;
        this.feed = feed;
        this.tools = tools;
    }

    @Test
    void twoViewsAgreeInEveryCellTheyShare() {
        agree(1_000);
    }

    @Test
    @Tag("prove")
    void tenThousandPairsOfViewsAgreeInEveryCellTheyShare() {
        Figures.of("SlicesOfOneCubeTest.tenThousandPairsOfViewsAgreeInEveryCellTheyShare", agree(10_000));
    }

    private String agree(int pairs) {
        Random random = new Random(7);
        TestingCompany company = company("cube" + pairs, random);
        Map<String, BoardCell> whole = cells(slices.board(reader(Set.of()), PERIOD.toString(), null));
        assertThat(whole.values()).anyMatch(cell -> cell.figures().released().isPresent())
                .anyMatch(cell -> cell.figures().released().isEmpty());
        int shared = 0;
        for (int pair = 0; pair < pairs; pair++) {
            Map<String, BoardCell> one = view(company, random);
            Map<String, BoardCell> other = view(company, random);
            assertThat(whole.entrySet().containsAll(one.entrySet())).as("%s is part of %s", one, whole).isTrue();
            for (Map.Entry<String, BoardCell> cell : one.entrySet()) {
                if (other.containsKey(cell.getKey())) {
                    shared++;
                    assertThat(other.get(cell.getKey())).isEqualTo(cell.getValue());
                }
            }
        }
        String figure = "%,d pairs of views, %,d shared cells, all alike".formatted(pairs, shared);
        System.out.println(figure);
        assertThat(shared).isGreaterThan(pairs);
        return figure;
    }

    private Map<String, BoardCell> view(TestingCompany company, Random random) {
        Set<String> units = random.ints(random.nextInt(3), 0, PARTS.size()).mapToObj(PARTS::get).map(company::unit)
                .collect(Collectors.toSet());
        Viewer viewer = random.nextBoolean() ? reader(units) : new Viewer(Set.of(Role.UNIT_LEAD), units, null, null);
        String unit = random.nextBoolean() ? null : company.unit(PARTS.get(random.nextInt(PARTS.size())));
        try {
            return cells(slices.board(viewer, PERIOD.toString(), unit));
        } catch (ProblemException notTheirs) {
            return Map.of();
        }
    }

    private static Viewer reader(Set<String> units) {
        return new Viewer(Set.of(Role.READER), units, null, null);
    }

    private static Map<String, BoardCell> cells(Board board) {
        return board.cells().stream().collect(Collectors.toMap(BoardCell::id, Function.identity()));
    }

    private TestingCompany company(String prefix, Random random) {
        TestingCompany company = new TestingCompany(feed, prefix, PERIOD).withUnit("top", null).withUnit("north", "top")
                .withUnit("south", "top");
        PARTS.stream().skip(2).forEach(block -> company.withBlock(block, block.startsWith("n") ? "north" : "south", 60));
        Map<String, Object> answers = new HashMap<>(Map.of("usefulness", 1, "netMinutes", 10));
        List<String> about = List.of(prefix + "-a", prefix + "-b");
        about.forEach(tool -> tools.add(new Tool(tool, tool)));
        company.open(0);
        PARTS.stream().skip(2).forEach(block -> company.answer(company.block(block), random.nextInt(28), about.get(0), answers)
                .answer(company.block(block), random.nextInt(20), about.get(1), answers));
        return company.close().deliver();
    }
}
