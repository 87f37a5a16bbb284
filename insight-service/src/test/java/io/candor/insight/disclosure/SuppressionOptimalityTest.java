package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.local.proof.Figures;

/**
 * How many totals the heuristic gives away: on small tables every choice of totals is tried beside the crowds it shows, and the
 * largest that is safe is taken. Safe here knows no accomplices, so the gap is not understated.
 */
class SuppressionOptimalityTest {

    private static final int TABLES = 150;
    private static final int MOST_TOTALS = 6;

    private record Cell(String node, String tool) {
    }

    @Test
    void fewTotalsAreLostAgainstTheBestChoice() {
        int tables = 0;
        int kept = 0;
        int best = 0;
        int optimal = 0;
        for (int seed = 0; tables < TABLES; seed++) {
            Random random = new Random(seed);
            RandomTables company = new RandomTables(random, 3 + random.nextInt(4), 1 + random.nextInt(2));
            List<Crowd> crowds = company.wave();
            List<Cell> totals = totals(crowds, company.tools());
            if (totals.isEmpty() || totals.size() > MOST_TOTALS) {
                continue;
            }
            tables++;
            Suppression plan = Suppression.of(crowds, company.tools());
            Set<Cell> shownCrowds = new HashSet<>();
            crowds.forEach(crowd -> company.tools().stream().filter(tool -> plan.shows(crowd.own(), tool))
                    .forEach(tool -> shownCrowds.add(new Cell(crowd.own(), tool))));
            int ours = (int) totals.stream().filter(total -> plan.shows(total.node(), total.tool())).count();
            int most = most(crowds, company.tools(), totals, shownCrowds);
            assertThat(most).as("the heuristic's own choice is safe: %s", plan).isGreaterThanOrEqualTo(ours);
            kept += ours;
            best += most;
            optimal += ours == most ? 1 : 0;
        }
        String figure = "%d small tables: %d totals shown of %d in the best choice (%.1f %%), the best itself in %d"
                .formatted(tables, kept, best, 100.0 * kept / best, optimal);
        System.out.println(figure);
        assertThat(kept).isGreaterThanOrEqualTo((int) (0.9 * best));
        Figures.of("SuppressionOptimalityTest.fewTotalsAreLostAgainstTheBestChoice", figure);
    }

    private static List<Cell> totals(List<Crowd> crowds, Set<String> tools) {
        Map<Cell, Integer> answers = new HashMap<>();
        Set<String> above = new LinkedHashSet<>();
        crowds.forEach(crowd -> above.addAll(crowd.nodes().subList(0, crowd.nodes().size() - 1)));
        crowds.forEach(crowd -> crowd.nodes().stream().filter(above::contains).forEach(node -> tools
                .forEach(tool -> answers.merge(new Cell(node, tool), crowd.answered().getOrDefault(tool, 0), Integer::sum))));
        return answers.entrySet().stream().filter(total -> total.getValue() >= Floor.CROSS).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Cell::node).thenComparing(Cell::tool)).toList();
    }

    /** Tries the largest choices first. */
    private static int most(List<Crowd> crowds, Set<String> tools, List<Cell> totals, Set<Cell> shownCrowds) {
        return IntStream.range(0, 1 << totals.size()).boxed()
                .sorted(Comparator.<Integer> comparingInt(Integer::bitCount).reversed()).filter(choice -> {
                    Set<Cell> shown = new HashSet<>(shownCrowds);
                    IntStream.range(0, totals.size()).filter(total -> (choice >> total & 1) == 1)
                            .forEach(total -> shown.add(totals.get(total)));
                    return remaindersAreSafe(crowds, shown) && nothingIsPinned(crowds, tools, shown);
                }).findFirst().map(Integer::bitCount).orElseThrow();
    }

    private static boolean remaindersAreSafe(List<Crowd> crowds, Set<Cell> shown) {
        Map<Cell, int[]> open = new HashMap<>();
        crowds.forEach(crowd -> crowd.answered().forEach((tool, answers) -> {
            // A hidden crowd belongs to the remainder of the lowest shown node above it.
            crowd.nodes().reversed().stream().filter(node -> shown.contains(new Cell(node, tool))).findFirst()
                    .filter(node -> !node.equals(crowd.own())).ifPresent(node -> {
                        int[] remainder = open.computeIfAbsent(new Cell(node, tool), cell -> new int[2]);
                        remainder[0]++;
                        remainder[1] += answers;
                    });
        }));
        return open.values().stream().allMatch(remainder -> remainder[0] >= 2 && remainder[1] >= Floor.CROSS);
    }

    private static boolean nothingIsPinned(List<Crowd> crowds, Set<String> tools, Set<Cell> shown) {
        return new IntegerProgrammingAttack(crowds, tools, (node, tool) -> shown.contains(new Cell(node, tool)), Map.of())
                .ranges(Set.of()).stream().allMatch(range -> range.width() >= Floor.NARROWEST);
    }
}
