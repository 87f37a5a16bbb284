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

/**
 * Attacks the plan without knowing how it was made: an attacker who has the tree, every head-count and every shown number
 * tries all tables that would print the same page. Exhaustive, so trees are small.
 */
class SuppressionPropertyTest {

    private static final int WIDEST_SEARCH = 4_000_000;

    @Property(tries = 2_000)
    void noHiddenCountIsPinnedDown(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int leaves) {
        Random random = new Random(seed);
        List<Crowd> crowds = tree(random, leaves);
        Suppression plan = Suppression.of(crowds);
        Attack attack = new Attack(crowds, plan);
        attack.tryTables(0, new int[leaves]);

        for (int leaf = 0; leaf < leaves; leaf++) {
            if (!plan.shows(crowds.get(leaf).own()) && crowds.get(leaf).people() >= Floor.CROSS) {
                assertThat(attack.most[leaf] - attack.least[leaf])
                        .as("room left for %s in %s, shown %s", crowds.get(leaf).own(), crowds, plan.shown())
                        .isGreaterThanOrEqualTo(Floor.NARROWEST);
            }
        }
        for (Map.Entry<String, int[]> inner : attack.innerBounds.entrySet()) {
            assertThat(inner.getValue()[1] - inner.getValue()[0])
                    .as("room left for the hidden total of %s in %s, shown %s", inner.getKey(), crowds, plan.shown())
                    .isGreaterThanOrEqualTo(Floor.NARROWEST);
        }
    }

    @Property(tries = 2_000)
    void everyShownCountReachesTheFloor(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int leaves) {
        List<Crowd> crowds = tree(new Random(seed), leaves);
        Suppression plan = Suppression.of(crowds);
        for (String node : plan.shown()) {
            assertThat(crowds.stream().filter(crowd -> crowd.nodes().contains(node)).mapToInt(Crowd::answered).sum())
                    .isGreaterThanOrEqualTo(Floor.CROSS);
        }
    }

    @Property(tries = 2_000)
    void hiddenSiblingsUnderAShownParentAreNoneOrSeveralWithTenAnswers(@ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int leaves) {
        List<Crowd> crowds = tree(new Random(seed), leaves);
        Suppression plan = Suppression.of(crowds);
        Map<String, Set<String>> children = new LinkedHashMap<>();
        Map<String, Integer> totals = new HashMap<>();
        for (Crowd crowd : crowds) {
            for (int i = 0; i < crowd.nodes().size(); i++) {
                totals.merge(crowd.nodes().get(i), crowd.answered(), Integer::sum);
                if (i > 0) {
                    children.computeIfAbsent(crowd.nodes().get(i - 1), key -> new LinkedHashSet<>()).add(crowd.nodes().get(i));
                }
            }
        }
        children.forEach((parent, all) -> {
            List<String> hidden = all.stream().filter(child -> !plan.shows(child)).toList();
            if (plan.shows(parent) && hidden.size() == 1) {
                // One hidden child may remain only where its own hidden parts keep it uncertain together with others.
                assertThat(children).as("%s under %s in %s", hidden, parent, crowds).containsKey(hidden.getFirst());
            }
            if (plan.shows(parent) && !hidden.isEmpty()) {
                assertThat(hidden.stream().mapToInt(totals::get).sum()).isGreaterThanOrEqualTo(Floor.CROSS);
            }
        });
    }

    /** A random tree of at most four levels; few people, so that saturation occurs too. */
    private static List<Crowd> tree(Random random, int leaves) {
        List<Crowd> crowds = new ArrayList<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            List<String> nodes = new ArrayList<>(List.of("root"));
            if (random.nextInt(3) > 0) {
                nodes.add("d" + random.nextInt(1 + leaves / 3));
                if (random.nextBoolean()) {
                    nodes.add(nodes.getLast() + "t" + random.nextInt(2));
                }
            }
            nodes.add("leaf" + leaf);
            int people = 10 + random.nextInt(leaves > 4 ? 12 : 20);
            crowds.add(new Crowd(nodes, people, random.nextInt(people + 1)));
        }
        return crowds;
    }

    /** Every assignment of answers to crowds that prints the shown numbers. */
    private static final class Attack {

        private final List<Crowd> crowds;
        private final Map<String, Integer> printed = new LinkedHashMap<>();
        private final Map<String, int[]> innerBounds = new LinkedHashMap<>();
        private final Map<String, List<Integer>> members = new LinkedHashMap<>();
        private final int[] least;
        private final int[] most;
        private int tried;

        Attack(List<Crowd> crowds, Suppression plan) {
            this.crowds = crowds;
            least = new int[crowds.size()];
            most = new int[crowds.size()];
            java.util.Arrays.fill(least, Integer.MAX_VALUE);
            java.util.Arrays.fill(most, Integer.MIN_VALUE);
            for (int leaf = 0; leaf < crowds.size(); leaf++) {
                for (String node : crowds.get(leaf).nodes()) {
                    members.computeIfAbsent(node, key -> new ArrayList<>()).add(leaf);
                    if (plan.shows(node)) {
                        printed.merge(node, crowds.get(leaf).answered(), Integer::sum);
                    } else {
                        innerBounds.put(node, new int[] { Integer.MAX_VALUE, Integer.MIN_VALUE });
                    }
                }
            }
        }

        void tryTables(int leaf, int[] guess) {
            if (++tried > WIDEST_SEARCH) {
                throw new IllegalStateException("the tree is too large for this attack");
            }
            if (leaf == guess.length) {
                note(guess);
                return;
            }
            Crowd crowd = crowds.get(leaf);
            Integer known = printed.get(crowd.own());
            int from = known == null ? 0 : known;
            int to = known == null ? crowd.people() : known;
            for (int answers = from; answers <= to; answers++) {
                guess[leaf] = answers;
                if (stillPossible(leaf, guess)) {
                    tryTables(leaf + 1, guess);
                }
            }
        }

        private boolean stillPossible(int upTo, int[] guess) {
            for (Map.Entry<String, Integer> total : printed.entrySet()) {
                int sure = 0;
                int room = 0;
                for (int leaf : members.get(total.getKey())) {
                    sure += leaf <= upTo ? guess[leaf] : 0;
                    room += leaf <= upTo ? 0 : crowds.get(leaf).people();
                }
                if (sure > total.getValue() || sure + room < total.getValue()) {
                    return false;
                }
            }
            return true;
        }

        private void note(int[] guess) {
            for (int leaf = 0; leaf < guess.length; leaf++) {
                least[leaf] = Math.min(least[leaf], guess[leaf]);
                most[leaf] = Math.max(most[leaf], guess[leaf]);
            }
            innerBounds.forEach((node, bounds) -> {
                int sum = members.get(node).stream().mapToInt(leaf -> guess[leaf]).sum();
                bounds[0] = Math.min(bounds[0], sum);
                bounds[1] = Math.max(bounds[1], sum);
            });
        }
    }
}
