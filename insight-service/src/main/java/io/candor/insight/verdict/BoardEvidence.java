package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.note.UnitNote;
import io.candor.insight.outcome.PeriodOutcomes;
import io.candor.insight.pause.TargetPause;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFact;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usage.Roster;
import io.candor.insight.usecase.Tool;

/** What the rules read of the blocks of one period: read when asked for, several at once, and not kept. */
final class BoardEvidence {

    /** Weeks of a tool, by what its target counts. */
    record UsageKey(String tool, TargetMetric metric) {
    }

    private final IsoPeriod period;
    private final PeriodTree tree;
    private final LeafEvidence leaves;
    private final List<AdoptionTarget> targets;
    private final List<Tool> tools;
    private final Function<UsageKey, ToolUsage> usage;

    /**
     * @param targets
     *        every target there is
     * @param facts
     *        what else had changed by the period's end
     * @param pauses
     *        suspensions that had begun by then
     * @param notes
     *        what units said of their own weeks
     * @param usage
     *        complete weeks up to the period's end
     * @param outcomes
     *        tasks finished in the period
     */
    BoardEvidence(IsoPeriod period, ReleasedTestimony testimony, List<AdoptionTarget> targets, List<DatedFact> facts,
            List<TargetPause> pauses, List<UnitNote> notes, List<Tool> tools, Function<UsageKey, ToolUsage> usage,
            PeriodOutcomes outcomes) {
        this.period = period;
        this.tree = testimony.tree(period);
        this.leaves = new LeafEvidence(period, testimony, new TargetLines(facts, pauses), outcomes, notes);
        this.targets = targets;
        this.tools = tools;
        Map<UsageKey, ToolUsage> once = new ConcurrentHashMap<>();
        this.usage = key -> once.computeIfAbsent(key, usage);
    }

    /** Of blocks and one tool, in their order. */
    List<Evidence> of(List<CellKey> keys) {
        Map<TargetMetric, List<CellKey>> byMetric = new EnumMap<>(TargetMetric.class);
        keys.forEach(key -> byMetric.computeIfAbsent(metric(target(key)), any -> new ArrayList<>()).add(key));
        Map<CellKey, Evidence> evidence = new HashMap<>();
        byMetric.values().forEach(alike -> {
            ToolUsage used = usage(alike.getFirst());
            List<List<PersonWeek>> histories = used.histories(alike.stream().map(this::group).toList());
            for (int i = 0; i < alike.size(); i++) {
                CellKey key = alike.get(i);
                evidence.put(key, leaves.of(block(key), key.tool(), target(key), used, histories.get(i), uncounted(key)));
            }
        });
        return keys.stream().map(key -> Objects.requireNonNull(evidence.get(key))).toList();
    }

    /** The people behind a block's cell. */
    Roster group(CellKey key) {
        return leaves.group(block(key));
    }

    /** People of a block whose usage of the tool is known; null where they are too few to say. */
    @Nullable
    Integer known(CellKey key) {
        return usage(key).known(group(key));
    }

    /** The latest target that had begun by the period's end and binds the node. */
    @Nullable
    AdoptionTarget target(Node node, String tool) {
        return targets.stream()
                .filter(target -> target.tool().equals(tool) && !target.from().isAfter(period.lastDay())
                        && target.binds(node.scope()))
                .max(Comparator.comparing(AdoptionTarget::from).thenComparing(AdoptionTarget::targetId)).orElse(null);
    }

    private @Nullable AdoptionTarget target(CellKey key) {
        return target(block(key), key.tool());
    }

    private ToolUsage usage(CellKey key) {
        return usage.apply(new UsageKey(key.tool(), metric(target(key))));
    }

    /** Use of the other tools, as far as no target counts it here. */
    private List<ToolUsage> uncounted(CellKey key) {
        Node block = block(key);
        return tools.stream().map(Tool::id).filter(other -> !other.equals(key.tool()) && target(block, other) == null)
                .map(other -> usage.apply(new UsageKey(other, metric(null)))).toList();
    }

    private Node block(CellKey key) {
        return tree.node(key.node()).orElseThrow();
    }

    private static TargetMetric metric(@Nullable AdoptionTarget target) {
        return target == null ? TargetMetric.HUMAN_PROMPTS : target.metric();
    }
}
