package io.candor.insight.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.usecase.Tool;

/** One period decided for everybody; what a viewer gets is a slice of it. */
public final class PeriodBoard {

    /** What stays of a node when its id does not. */
    private record Place(boolean block, String name, List<String> scope) {

        static Place of(Node node) {
            return new Place(node.block(), node.name(), node.scope());
        }
    }

    private final IsoPeriod period;
    private final boolean closed;
    private final List<Node> nodes;
    private final List<Tool> tools;
    private final List<AdoptionTarget> targets;
    private final Map<CellKey, Disclosure<CellFindings>> cells;
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<Place, Node> byPlace = new HashMap<>();

    /**
     * @param closed
     *        the period has ended, so verdicts have been given
     * @param nodes
     *        parents before children
     * @param targets
     *        those that ran within the period
     */
    public PeriodBoard(IsoPeriod period, boolean closed, List<Node> nodes, List<Tool> tools, List<AdoptionTarget> targets,
            Map<CellKey, Disclosure<CellFindings>> cells) {
        this.period = period;
        this.closed = closed;
        this.nodes = List.copyOf(nodes);
        this.tools = List.copyOf(tools);
        this.targets = List.copyOf(targets);
        this.cells = Map.copyOf(cells);
        this.nodes.forEach(node -> {
            byId.put(node.id(), node);
            byPlace.putIfAbsent(Place.of(node), node);
        });
    }

    public IsoPeriod period() {
        return period;
    }

    public boolean closed() {
        return closed;
    }

    /** Parents before children. */
    public List<Node> nodes() {
        return nodes;
    }

    public List<Tool> tools() {
        return tools;
    }

    /** Those that ran within the period. */
    public List<AdoptionTarget> targets() {
        return targets;
    }

    public Map<CellKey, Disclosure<CellFindings>> cells() {
        return cells;
    }

    /** Withheld, too, for a key this board has no cell for. */
    public Disclosure<CellFindings> cell(CellKey key) {
        return cells.getOrDefault(key, Disclosure.withheld());
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Another period's node on this board: a block has another id in every period; the same units in the same place make it the
     * same.
     */
    public Optional<Node> same(Node node) {
        return Optional.ofNullable(byPlace.get(Place.of(node)));
    }

    boolean isBlock(String node) {
        return node(node).map(Node::block).orElse(false);
    }

    int people(String node) {
        return node(node).map(Node::people).orElse(0);
    }
}
