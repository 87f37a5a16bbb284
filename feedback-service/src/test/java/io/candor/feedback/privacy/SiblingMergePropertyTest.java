package io.candor.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import io.candor.feedback.privacy.SiblingMerge.Group;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SiblingMergePropertyTest {

    @Property
    void everyIdStaysInExactlyOneGroupAndNobodyIsLost(@ForAll("trees") List<Group> leaves) {
        List<Group> merged = SiblingMerge.merge(leaves, 10);

        assertThat(merged.stream().flatMap(group -> group.ids().stream()))
                .containsExactlyInAnyOrderElementsOf(leaves.stream().flatMap(group -> group.ids().stream()).toList());
        assertThat(merged.stream().mapToInt(Group::size).sum()).isEqualTo(leaves.stream().mapToInt(Group::size).sum());
    }

    @Property
    void noGroupStaysShortUnlessItIsTheOnlyOne(@ForAll("trees") List<Group> leaves) {
        List<Group> merged = SiblingMerge.merge(leaves, 10);

        assertThat(merged).satisfiesAnyOf(all -> assertThat(all).allMatch(group -> group.size() >= 10),
                all -> assertThat(all).hasSizeLessThanOrEqualTo(1));
    }

    @Property
    void orderOfTheInputDoesNotMatter(@ForAll("trees") List<Group> leaves) {
        List<Group> reversed = new ArrayList<>(leaves).reversed();

        assertThat(SiblingMerge.merge(reversed, 10)).containsExactlyInAnyOrderElementsOf(SiblingMerge.merge(leaves, 10));
    }

    @Example
    void shortGroupJoinsItsSmallestSiblingAndBothCarryBothNames() {
        List<Group> merged = SiblingMerge.merge(List.of(
                Group.of("ledger", List.of("acme", "payments"), 14),
                Group.of("risk", List.of("acme", "payments"), 16),
                Group.of("tiny", List.of("acme", "payments"), 4),
                Group.of("aaa-smaller-cousin", List.of("acme", "sales"), 11)), 10);

        assertThat(merged).contains(new Group(List.of("ledger", "tiny"), List.of("acme", "payments"), 18)).hasSize(3);
    }

    @Example
    void groupWithoutSiblingsClimbsToTheNearestRelatives() {
        List<Group> merged = SiblingMerge.merge(List.of(
                Group.of("lonely", List.of("acme", "lab"), 3),
                Group.of("ledger", List.of("acme", "payments"), 14)), 10);

        assertThat(merged).containsExactly(new Group(List.of("ledger", "lonely"), List.of("acme"), 17));
    }

    @Provide
    Arbitrary<List<Group>> trees() {
        Arbitrary<List<String>> paths = Arbitraries.of("a", "b", "c").list().ofMaxSize(3)
                .map(tail -> {
                    List<String> path = new ArrayList<>(List.of("root"));
                    tail.forEach(unit -> path.add(path.getLast() + unit));
                    return path;
                });
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 12)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(10, 200)));
        return Combinators.combine(paths, sizes).as((path, size) -> Group.of("?", path, size)).list().ofMaxSize(25)
                .map(groups -> {
                    List<Group> named = new ArrayList<>();
                    for (int i = 0; i < groups.size(); i++) {
                        named.add(Group.of("g" + i, groups.get(i).path(), groups.get(i).size()));
                    }
                    return named;
                });
    }
}
