package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.candor.local.demo.DemoCompany;
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

    /** People whose own group is shown in some wave of the demo company's last closed period. */
    @Test
    void demoCompanyLosesAtMostTenPointsAgainstTheFloorAlone() {
        Set<String> floor = new HashSet<>();
        Set<String> joint = new HashSet<>();
        Set<String> nextSmallest = new HashSet<>();
        Map<String, Integer> people = new LinkedHashMap<>();
        DemoCompany.asOf(LocalDate.of(2026, 11, 26)).lastPeriod().values().forEach(units -> {
            List<Crowd> crowds = blocks(units);
            crowds.forEach(crowd -> people.put(crowd.own(), crowd.people()));
            Set<String> tools = new TreeSet<>();
            crowds.forEach(crowd -> tools.addAll(crowd.answered().keySet()));
            Suppression plan = Suppression.of(crowds, tools);
            for (String tool : tools) {
                Set<String> naive = naive(crowds, tool);
                floor.addAll(naive);
                joint.addAll(plan.shown(tool));
                nextSmallest.addAll(nextSmallest(crowds, tool, naive));
            }
        });
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        double[] covered = List.of(floor, joint, nextSmallest).stream().mapToDouble(shown -> 100.0 / all * people.entrySet()
                .stream().filter(block -> shown.contains(block.getKey())).mapToInt(Map.Entry::getValue).sum()).toArray();
        String figure = String.format(Locale.ROOT, "demo company, people whose own group is shown: floor alone %.1f %%, "
                + "all tools together %.1f %%, next smallest sibling %.1f %%", covered[0], covered[1], covered[2]);
        System.out.println(figure);
        assertThat(covered[0]).isPositive();
        assertThat(covered[0] - covered[1]).isLessThanOrEqualTo(100 * GOAL);
        Figures.of("SuppressionUsefulnessTest.demoCompanyLosesAtMostTenPointsAgainstTheFloorAlone", figure);
    }

    /** As blocks are made: a unit of fewer than ten joins the smallest beside it. */
    private static List<Crowd> blocks(List<DemoCompany.AnsweredUnit> units) {
        List<DemoCompany.AnsweredUnit> open = new ArrayList<>(units);
        while (open.stream().anyMatch(unit -> unit.people() < Floor.CROSS)) {
            DemoCompany.AnsweredUnit small = open.stream().filter(unit -> unit.people() < Floor.CROSS).findFirst()
                    .orElseThrow();
            open.remove(small);
            DemoCompany.AnsweredUnit beside = open.stream().filter(unit -> parent(unit).equals(parent(small)))
                    .min(Comparator.comparing(DemoCompany.AnsweredUnit::people)).orElseThrow();
            open.remove(beside);
            Map<String, Integer> answered = new HashMap<>(small.answered());
            beside.answered().forEach((tool, count) -> answered.merge(tool, count, Integer::sum));
            open.add(new DemoCompany.AnsweredUnit(small.path() + " and " + beside.path().substring(parent(beside).length()),
                    small.people() + beside.people(), answered));
        }
        return open.stream().map(unit -> {
            List<String> nodes = new ArrayList<>();
            for (int slash = unit.path().indexOf('/'); slash >= 0; slash = unit.path().indexOf('/', slash + 1)) {
                nodes.add(unit.path().substring(0, slash));
            }
            nodes.add(unit.path());
            return new Crowd(nodes, unit.people(), unit.answered());
        }).toList();
    }

    private static String parent(DemoCompany.AnsweredUnit unit) {
        return unit.path().substring(0, unit.path().lastIndexOf('/') + 1);
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
        crowds.forEach(crowd -> crowd.nodes()
                .forEach(node -> counts.merge(node, crowd.answered().getOrDefault(tool, 0), Integer::sum)));
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
