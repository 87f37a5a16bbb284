package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What can be checked of a plan without working out what a reader could. */
class SuppressionPropertyTest {

    @Property(tries = 1_000)
    void everyShownCountReachesTheFloorAndHiddenSiblingsTogetherToo(@ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int leaves, @ForAll @IntRange(min = 1, max = 4) int subjects) {
        RandomTables company = new RandomTables(new Random(seed), leaves, subjects);
        List<Crowd> crowds = company.wave();
        Suppression plan = Suppression.of(crowds, company.tools());
        company.tools().forEach(tool -> check(crowds, plan, tool));
    }

    private static void check(List<Crowd> crowds, Suppression plan, String tool) {
        Map<String, Set<String>> children = new LinkedHashMap<>();
        Map<String, Integer> totals = new HashMap<>();
        Map<String, List<Integer>> remainders = new HashMap<>();
        for (Crowd crowd : crowds) {
            int answered = crowd.answered().getOrDefault(tool, 0);
            for (int i = 0; i < crowd.nodes().size(); i++) {
                totals.merge(crowd.nodes().get(i), answered, Integer::sum);
                if (i > 0) {
                    children.computeIfAbsent(crowd.nodes().get(i - 1), key -> new LinkedHashSet<>()).add(crowd.nodes().get(i));
                }
            }
            crowd.nodes().reversed().stream().filter(node -> plan.shows(node, tool)).findFirst()
                    .filter(lowest -> !lowest.equals(crowd.own()))
                    .ifPresent(lowest -> remainders.computeIfAbsent(lowest, any -> new ArrayList<>()).add(answered));
        }
        plan.shown(tool).forEach(node -> assertThat(totals.get(node)).isGreaterThanOrEqualTo(Floor.CROSS));
        remainders.forEach((node, hidden) -> {
            assertThat(hidden).as("under %s in %s", node, crowds).hasSizeGreaterThan(1);
            assertThat(hidden.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(Floor.CROSS);
        });
        children.forEach((parent, all) -> {
            List<String> hidden = all.stream().filter(child -> !plan.shows(child, tool)).toList();
            if (plan.shows(parent, tool) && !hidden.isEmpty()) {
                assertThat(hidden.stream().mapToInt(totals::get).sum()).isGreaterThanOrEqualTo(Floor.CROSS);
            }
        });
    }

    @Property(tries = 200)
    void theSameTableGivesTheSamePlan(@ForAll long seed) {
        RandomTables company = new RandomTables(new Random(seed), 12, 3);
        List<Crowd> crowds = company.wave();
        assertThat(Suppression.of(crowds, company.tools()).toString())
                .isEqualTo(Suppression.of(crowds.reversed(), company.tools()).toString());
    }
}
