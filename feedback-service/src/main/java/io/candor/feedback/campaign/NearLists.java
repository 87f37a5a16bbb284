package io.candor.feedback.campaign;

import java.util.HashMap;
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

    /** Nodes of {@code now} that come too near one of {@code then}; counts people and holds no list. */
    static Set<String> between(Lists now, Lists then) {
        Map<String, Map<String, Integer>> common = new HashMap<>();
        Map<String, List<String>> nodesNow = now.nodesOfBlocks();
        Map<String, List<String>> nodesThen = then.nodesOfBlocks();
        now.members().forEach((person, block) -> {
            String was = then.members().get(person);
            if (was != null) {
                for (String node : nodesNow.getOrDefault(block, List.of())) {
                    Map<String, Integer> shared = common.computeIfAbsent(node, id -> new HashMap<>());
                    nodesThen.getOrDefault(was, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
                }
            }
        });
        Map<String, Integer> people = now.people();
        Map<String, Integer> before = then.people();
        Set<String> near = new TreeSet<>();
        common.forEach((node, shared) -> shared.forEach((other, both) -> {
            if (Lists.handful(people.getOrDefault(node, 0) - both) || Lists.handful(before.getOrDefault(other, 0) - both)) {
                near.add(node);
            }
        }));
        return near;
    }
}
