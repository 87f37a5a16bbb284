package io.candor.feedback.campaign;

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

    /** So few people more or fewer could be told apart by subtraction. */
    static boolean handful(int people) {
        return 0 < people && people < HANDFUL;
    }

    private static final int HANDFUL = 5;

    /** The list of each node: of every block, and of every unit above blocks. */
    Map<String, Set<String>> byNode() {
        Map<String, Block> byId = new HashMap<>();
        blocks.forEach(block -> byId.put(block.blockId(), block));
        Map<String, Set<String>> lists = new TreeMap<>();
        members.forEach((person, id) -> {
            Block block = byId.get(id);
            if (block != null) {
                lists.computeIfAbsent(id, node -> new HashSet<>()).add(person);
                block.path().forEach(unit -> lists.computeIfAbsent(unit, node -> new HashSet<>()).add(person));
            }
        });
        return lists;
    }
}
