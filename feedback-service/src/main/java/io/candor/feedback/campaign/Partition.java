package io.candor.feedback.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.directory.Directory.Employee;
import io.candor.feedback.directory.Directory.UnitNow;
import io.candor.feedback.privacy.Floors;
import io.candor.feedback.privacy.SiblingMerge;
import io.candor.feedback.privacy.SiblingMerge.Group;

/**
 * Splits a company into blocks of at least ten. Every person lies in exactly one block, or in none where the whole
 * company is smaller. People attached to a unit that has units below it count as a leaf child of that unit.
 */
final class Partition {

    private Partition() {
    }

    static List<Block> of(List<UnitNow> units) {
        Map<String, UnitNow> byId = new HashMap<>();
        Set<String> parents = new HashSet<>();
        for (UnitNow unit : units) {
            byId.put(unit.unitId(), unit);
            if (unit.parentUnitId() != null) {
                parents.add(unit.parentUnitId());
            }
        }
        List<Group> leaves = units.stream().filter(unit -> unit.people() > 0)
                .sorted(Comparator.comparing(UnitNow::unitId))
                .map(unit -> Group.of(unit.unitId(),
                        parents.contains(unit.unitId()) ? path(unit.unitId(), byId) : path(unit.parentUnitId(), byId),
                        unit.people()))
                .toList();
        return SiblingMerge.merge(leaves, Floors.GROUP).stream()
                .filter(group -> group.size() >= Floors.GROUP)
                .map(group -> block(group, byId, parents))
                .sorted(Comparator.comparing(Block::blockId))
                .toList();
    }

    /** Each person's block by employee id; people of no block are absent, which happens only where there is none. */
    static Map<String, String> members(List<Block> blocks, List<Employee> people) {
        Map<String, String> blockOf = new HashMap<>();
        blocks.forEach(block -> block.unitIds().forEach(unit -> blockOf.put(unit, block.blockId())));
        Map<String, String> members = new HashMap<>();
        for (Employee person : people) {
            String block = blockOf.get(person.unitId());
            if (block != null) {
                members.put(person.employeeId(), block);
            }
        }
        return members;
    }

    private static Block block(Group group, Map<String, UnitNow> byId, Set<String> parents) {
        List<String> names = new ArrayList<>();
        for (String unitId : group.ids()) {
            String name = Objects.requireNonNull(byId.get(unitId)).name();
            names.add(parents.contains(unitId) ? name + " (no team)" : name);
        }
        return new Block(id(group.ids()), names, group.ids(), group.path().isEmpty() ? null : group.path().getLast(),
                group.path(), group.size());
    }

    /** Stays the same from period to period while the same units form the block. */
    private static String id(List<String> unitIds) {
        return unitIds.size() == 1 ? "b-" + unitIds.getFirst()
                : "b-" + unitIds.getFirst() + "-and-" + (unitIds.size() - 1) + "-" + digest(String.join("\n", unitIds));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> path(@Nullable String unitId, Map<String, UnitNow> byId) {
        LinkedList<String> path = new LinkedList<>();
        for (String at = unitId; at != null && byId.containsKey(at) && !path.contains(at);) {
            path.addFirst(at);
            at = byId.get(at).parentUnitId();
        }
        return path;
    }
}
