package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.candor.local.proof.Figures;

/**
 * What protection costs: the share of answers about a tool whose own group is shown, and of totals that are, beside the floor
 * alone and beside hiding the next smallest sibling, as surveys usually do.
 */
class SuppressionUsefulnessTest {

    private static final int COMPANIES = 60;
    private static final double GOAL = 0.10;

    /** Of people in crowds, and of totals that reach the floor. */
    private static final class Kept {
        private double people;
        private double totals;

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f %% of people and %.1f %% of totals", 100 * people / COMPANIES,
                    100 * totals / COMPANIES);
        }
    }

    @Test
    void losesAtMostTenPointsAgainstTheFloorAlone() {
        Kept floor = new Kept();
        Kept joint = new Kept();
        Kept nextSmallest = new Kept();
        for (int seed = 0; seed < COMPANIES; seed++) {
            List<Crowd> crowds = new RandomTables(new Random(seed), 20 + seed, 3).wave();
            Set<String> tools = crowds.getFirst().answered().keySet();
            Suppression plan = Suppression.of(crowds, tools);
            for (String tool : tools) {
                Set<String> naive = naive(crowds, tool);
                note(floor, crowds, naive, naive, tools.size());
                note(joint, crowds, plan.shown(tool), naive, tools.size());
                note(nextSmallest, crowds, nextSmallest(crowds, tool, naive), naive, tools.size());
            }
        }
        String figure = "floor alone: %s; all tools together: %s; next smallest sibling: %s".formatted(floor, joint,
                nextSmallest);
        System.out.println("What is left to see, " + figure);
        assertThat(floor.people - joint.people).isLessThanOrEqualTo(GOAL * COMPANIES);
        Figures.of("SuppressionUsefulnessTest.losesAtMostTenPointsAgainstTheFloorAlone", figure);
    }

    private static void note(Kept kept, List<Crowd> crowds, Set<String> shown, Set<String> naive, int tools) {
        int people = crowds.stream().mapToInt(Crowd::people).sum();
        int covered = crowds.stream().filter(crowd -> shown.contains(crowd.own())).mapToInt(Crowd::people).sum();
        Set<String> own = new HashSet<>(crowds.stream().map(Crowd::own).toList());
        long totals = naive.stream().filter(node -> !own.contains(node)).count();
        long left = naive.stream().filter(node -> !own.contains(node) && shown.contains(node)).count();
        kept.people += (double) covered / people / tools;
        kept.totals += totals == 0 ? 1.0 / tools : (double) left / totals / tools;
    }

    private static Map<String, Integer> counts(List<Crowd> crowds, String tool) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        crowds.forEach(crowd -> crowd.nodes().forEach(node -> counts.merge(node, crowd.answered().get(tool), Integer::sum)));
        return counts;
    }

    private static Set<String> naive(List<Crowd> crowds, String tool) {
        Set<String> shown = new HashSet<>();
        counts(crowds, tool).forEach((node, count) -> {
            if (count >= Floor.CROSS) {
                shown.add(node);
            }
        });
        return shown;
    }

    /** Keeps totals and hides siblings, the next smallest first, until two are hidden that have ten answers together. */
    private static Set<String> nextSmallest(List<Crowd> crowds, String tool, Set<String> naive) {
        Map<String, Integer> counts = counts(crowds, tool);
        Map<String, Set<String>> children = new LinkedHashMap<>();
        for (Crowd crowd : crowds) {
            for (int depth = 1; depth < crowd.nodes().size(); depth++) {
                children.computeIfAbsent(crowd.nodes().get(depth - 1), any -> new LinkedHashSet<>())
                        .add(crowd.nodes().get(depth));
            }
        }
        Set<String> shown = new HashSet<>(naive);
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, Set<String>> family : children.entrySet()) {
                List<String> hidden = family.getValue().stream().filter(child -> !shown.contains(child)).toList();
                boolean unsafe = shown.contains(family.getKey()) && !hidden.isEmpty()
                        && (hidden.size() < 2 || hidden.stream().mapToInt(counts::get).sum() < Floor.CROSS);
                if (unsafe) {
                    List<String> left = new ArrayList<>(family.getValue().stream().filter(shown::contains)
                            .sorted(Comparator.comparing(counts::get)).toList());
                    shown.remove(left.isEmpty() ? family.getKey() : left.getFirst());
                    more = true;
                }
            }
        }
        return shown;
    }
}
