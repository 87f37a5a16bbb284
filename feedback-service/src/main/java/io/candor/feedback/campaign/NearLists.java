package io.candor.feedback.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nodes whose list differs from that of some node of an earlier frozen period by one to four people, in either direction.
 * Beside the earlier figures theirs would speak of those few; they are therefore shown for no wave of the period.
 */
final class NearLists {

    private NearLists() {
    }

    /** @param earlier all periods frozen before, in any order */
    static Set<String> of(Lists lists, Collection<Lists> earlier) {
        Set<Set<String>> known = new HashSet<>();
        earlier.forEach(period -> known.addAll(period.byNode().values()));
        List<Set<String>> others = List.copyOf(known);
        Map<String, List<Integer>> listedIn = new HashMap<>();
        for (int other = 0; other < others.size(); other++) {
            for (String person : others.get(other)) {
                listedIn.computeIfAbsent(person, id -> new ArrayList<>()).add(other);
            }
        }
        Set<String> near = new TreeSet<>();
        lists.byNode().forEach((node, people) -> {
            int[] common = new int[others.size()];
            people.forEach(person -> listedIn.getOrDefault(person, List.of()).forEach(other -> common[other]++));
            for (int other = 0; other < common.length; other++) {
                if (Lists.handful(people.size() - common[other])
                        || Lists.handful(others.get(other).size() - common[other])) {
                    near.add(node);
                }
            }
        });
        return near;
    }
}
