package io.candor.insight.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Node;

/**
 * The nodes of one period: its blocks, and the units above them. Leaf units have no node of their own, their block is it.
 */
public final class PeriodTree {

    private static final String MERGED = "\\+";

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, FrozenBlock> blocks = new LinkedHashMap<>();
    private final Set<String> near;

    /**
     * @param blocks
     *        the period's blocks, each once
     * @param units
     *        the unit tree as it was then, by id
     * @param near
     *        nodes whose list of people comes too near that of an earlier period
     */
    PeriodTree(Collection<FrozenBlock> blocks, Map<String, UnitVersion> units, Set<String> near) {
        this.near = Set.copyOf(near);
        Map<String, Node> above = new HashMap<>();
        for (FrozenBlock block : blocks) {
            this.blocks.put(block.blockId(), block);
            List<String> path = above(block.parentUnitId(), units);
            for (int depth = 0; depth < path.size(); depth++) {
                above.merge(path.get(depth), unit(path.subList(0, depth + 1), units, block.invited()), PeriodTree::together);
            }
        }
        above.values().stream().sorted(ORDER).forEach(this::add);
        blocks.stream().map(block -> leaf(block, above(block.parentUnitId(), units))).sorted(ORDER).forEach(this::add);
    }

    private static final Comparator<Node> ORDER = Comparator.comparingInt(Node::depth).thenComparing(Node::name)
            .thenComparing(Node::id);

    /** Parents before children. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Units frozen into a block; empty for a unit above blocks. */
    public List<String> unitsOf(String blockId) {
        FrozenBlock block = blocks.get(blockId);
        return block == null ? List.of() : block.unitIds();
    }

    /**
     * The node of a released label: a block's own, or one for merged blocks that lies below everything they all lie under.
     * Empty for a label of no known block.
     */
    public Optional<Node> label(String label) {
        List<Node> parts = Arrays.stream(label.split(MERGED)).map(nodes::get).filter(part -> part != null).toList();
        if (parts.size() <= 1) {
            return parts.stream().findFirst();
        }
        List<String> common = new ArrayList<>(parts.getFirst().path());
        parts.forEach(part -> common.retainAll(part.path()));
        List<String> path = Stream.concat(common.stream(), Stream.of(label)).toList();
        String name = String.join(" and ", parts.stream().map(Node::name).toList());
        return Optional.of(new Node(label, name, common.isEmpty() ? null : common.getLast(),
                parts.stream().mapToInt(Node::people).sum(), path, common, true));
    }

    /**
     * Whether a node's figures must not be shown: a handful of people more or fewer than were on some earlier list would be
     * told apart by what was shown of that one.
     */
    public boolean isNear(Node node) {
        return Arrays.stream(node.id().split(MERGED)).anyMatch(near::contains);
    }

    private void add(Node node) {
        nodes.put(node.id(), node);
    }

    private static Node unit(List<String> path, Map<String, UnitVersion> units, int people) {
        String id = path.getLast();
        String name = units.containsKey(id) ? units.get(id).name() : id;
        return new Node(id, name, path.size() > 1 ? path.get(path.size() - 2) : null, people, path, path, false);
    }

    /** The same unit over two blocks. */
    private static Node together(Node one, Node other) {
        return new Node(one.id(), one.name(), one.parentId(), one.people() + other.people(), one.path(), one.scope(), false);
    }

    private static Node leaf(FrozenBlock block, List<String> above) {
        List<String> path = Stream.concat(above.stream(), Stream.of(block.blockId())).toList();
        List<String> scope = block.unitIds().size() == 1
                ? Stream.concat(above.stream(), block.unitIds().stream()).distinct().toList()
                : above;
        return new Node(block.blockId(), String.join(" and ", block.names()), above.isEmpty() ? null : above.getLast(),
                block.invited(), path, scope, true);
    }

    /** Ids from the top down to this unit. A unit nobody has told us of stands alone; a cycle ends where it closes. */
    private static List<String> above(@Nullable String unitId, Map<String, UnitVersion> units) {
        List<String> path = new ArrayList<>();
        String next = unitId;
        while (next != null && !path.contains(next)) {
            path.addFirst(next);
            UnitVersion unit = units.get(next);
            next = unit == null ? null : unit.parentUnitId();
        }
        return path;
    }
}
