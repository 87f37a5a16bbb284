package io.candor.feedback.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A period's blocks and who is on the list of which.
 *
 * @param members block id by employee id
 */
record Lists(List<Block> blocks, Map<String, String> members) {

    private static final int HANDFUL = 5;

    /** So few people more or fewer could be told apart by subtraction. */
    static boolean handful(int people) {
        return 0 < people && people < HANDFUL;
    }

    /** By block: itself, and the units above it. */
    Map<String, List<String>> nodesOfBlocks() {
        Map<String, List<String>> nodes = new HashMap<>();
        for (Block block : blocks) {
            List<String> path = new ArrayList<>(block.path());
            path.add(block.blockId());
            nodes.put(block.blockId(), path);
        }
        return nodes;
    }

    /** The list of each node: of every block, and of every unit above blocks. */
    Map<String, Set<String>> byNode() {
        Map<String, List<String>> nodes = nodesOfBlocks();
        Map<String, Set<String>> lists = new TreeMap<>();
        members.forEach((person, block) -> nodes.getOrDefault(block, List.of())
                .forEach(node -> lists.computeIfAbsent(node, id -> new HashSet<>()).add(person)));
        return lists;
    }

    /** How many are on each node's list. */
    Map<String, Integer> people() {
        Map<String, List<String>> nodes = nodesOfBlocks();
        Map<String, Integer> people = new HashMap<>();
        members.forEach((person, block) -> nodes.getOrDefault(block, List.of())
                .forEach(node -> people.merge(node, 1, Integer::sum)));
        return people;
    }
}
