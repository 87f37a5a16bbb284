package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.candor.insight.disclosure.Crowd;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.Node;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.disclosure.Suppression;
import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.feedback.Level;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.WaveBlock;
import io.candor.insight.feedback.WaveRecord;

/**
 * The counts of one period, a table for each wave × tool × level, and which of their cells may be shown: those of one wave and
 * level are decided together. A cell of the period
 * is shown if some wave shows it; its number is then that wave's, since the same people answer every wave.
 */
final class WaveTables {

    /** Stands for what people answered on the other level, or about no tool: it must not be guessed from what is left. */
    private static final String ELSEWHERE = "";

    record TableKey(String wave, String tool, Level level) {
    }

    /** One table: who could answer, who did, what may be shown. */
    record Table(TableKey key, Suppression plan, Map<String, List<FirstAnswer>> byNode) {

        boolean shows(String node) {
            return plan.shows(node, key.tool());
        }

        <T> Disclosure<T> disclose(String node, Supplier<T> value) {
            return plan.disclose(node, key.tool(), value);
        }

        int people(String node) {
            return byNode.getOrDefault(node, List.of()).size();
        }

        /** How many answered, as it may be printed for a shown node. */
        PrintedCount printed(String node) {
            return plan.count(node, key.tool());
        }

        List<FirstAnswer> answers(String node) {
            return byNode.getOrDefault(node, List.of());
        }
    }

    private final Map<TableKey, Table> tables = new HashMap<>();

    /** @param tools everything that could be answered about */
    WaveTables(PeriodTree tree, List<WaveRecord> waves, List<WaveBlock> blocks, List<FirstAnswer> answers,
            Collection<String> tools) {
        Set<String> subjects = new HashSet<>(tools);
        answers.forEach(answer -> subjects.add(answer.tool()));
        subjects.add(ELSEWHERE);
        for (WaveRecord wave : waves.stream().filter(WaveRecord::closed).toList()) {
            List<WaveBlock> frozen = blocks.stream().filter(block -> block.wave().equals(wave.wave())).toList();
            for (Level level : Level.values()) {
                List<FirstAnswer> said = answers.stream()
                        .filter(answer -> answer.wave().equals(wave.wave()) && answer.level() == level).toList();
                if (!said.isEmpty()) {
                    add(wave.wave(), level, tree, frozen, said, subjects);
                }
            }
        }
    }

    /** The wave with most answers among those that show the cell on this level. */
    Optional<Table> best(String node, String tool, Level level) {
        return tables.values().stream()
                .filter(table -> table.key().tool().equals(tool) && table.key().level() == level && table.shows(node))
                .max(Comparator.<Table> comparingInt(table -> table.people(node))
                        .thenComparing(table -> table.key().wave()));
    }

    /**
     * What the shown ones of several nodes were told in one wave.
     *
     * @param nodes
     *        those that are shown, one or more
     * @param answers
     *        all of theirs
     * @param printed
     *        as they add up from what is printed of each
     * @param users
     *        who uses the tool, at least so many, as they add up likewise
     */
    record OfShown(TableKey key, List<Node> nodes, List<FirstAnswer> answers, PrintedCount printed, int users) {

        int people() {
            return nodes.stream().mapToInt(Node::people).sum();
        }
    }

    /** The wave in which the shown ones of nodes without common people gave most answers about a tool on this level. */
    Optional<OfShown> ofShown(Collection<Node> nodes, String tool, Level level) {
        return tables.values().stream().filter(table -> table.key().tool().equals(tool) && table.key().level() == level)
                .flatMap(table -> ofShown(nodes.stream().filter(node -> table.shows(node.id())).toList(), table).stream())
                .max(Comparator.<OfShown> comparingInt(told -> told.answers().size())
                        .thenComparing(told -> told.key().wave()));
    }

    private static Optional<OfShown> ofShown(List<Node> shown, Table table) {
        return shown.stream().map(node -> table.printed(node.id())).reduce(PrintedCount::plus).map(printed -> new OfShown(
                table.key(), shown, shown.stream().flatMap(node -> table.answers(node.id()).stream()).toList(), printed,
                usersShown(table, shown)));
    }

    /** Who uses the tool in the shown ones of these nodes, at least so many as follow from what is printed. */
    static int usersShown(Table table, Collection<Node> nodes) {
        return nodes.stream().filter(node -> table.shows(node.id()))
                .mapToInt(node -> usersTold(table.answers(node.id()), node.people())).sum();
    }

    private static int usersTold(List<FirstAnswer> answers, int people) {
        int users = (int) answers.stream().filter(FirstAnswer::mayUse).count();
        return users < Floor.CROSS ? 0 : PrintedCount.of(users, StrictMath.max(users, people)).from();
    }

    /** The table of a wave, if it shows the cell. */
    Optional<Table> shown(String wave, String node, String tool, Level level) {
        return Optional.ofNullable(tables.get(new TableKey(wave, tool, level))).filter(table -> table.shows(node));
    }

    Set<String> tools() {
        Set<String> tools = new LinkedHashSet<>();
        tables.keySet().forEach(key -> tools.add(key.tool()));
        return tools;
    }

    private void add(String wave, Level level, PeriodTree tree, List<WaveBlock> blocks, List<FirstAnswer> answers,
            Set<String> subjects) {
        Map<String, List<FirstAnswer>> byLabel = answers.stream().collect(Collectors.groupingBy(FirstAnswer::label));
        Set<String> labels = new LinkedHashSet<>(byLabel.keySet());
        Set<String> labelled = new HashSet<>();
        labels.forEach(label -> labelled.addAll(Arrays.asList(label.split("\\+"))));
        // A block without an answer is a crowd too: its silence is as much a secret as a number.
        blocks.stream().map(WaveBlock::blockId).filter(block -> !labelled.contains(block)).forEach(labels::add);
        List<Crowd> crowds = new ArrayList<>();
        Set<String> near = new HashSet<>();
        tree.nodes().stream().filter(tree::isNear).forEach(node -> near.add(node.id()));
        Map<String, Map<String, List<FirstAnswer>>> byTool = new HashMap<>();
        for (String label : labels) {
            Optional<Node> node = tree.label(label);
            List<FirstAnswer> said = byLabel.getOrDefault(label, List.of());
            if (node.isPresent()) {
                if (tree.isNear(node.get())) {
                    near.add(node.get().id());
                }
                crowds.add(new Crowd(node.get().path(), Math.max(node.get().people(), said.size()), counts(said)));
                said.forEach(answer -> node.get().path().forEach(id -> byTool
                        .computeIfAbsent(answer.tool(), tool -> new HashMap<>())
                        .computeIfAbsent(id, any -> new ArrayList<>()).add(answer)));
            }
        }
        Suppression plan = Suppression.of(crowds, subjects, near);
        byTool.forEach((tool, byNode) -> {
            TableKey key = new TableKey(wave, tool, level);
            tables.put(key, new Table(key, plan, byNode));
        });
    }

    private static Map<String, Integer> counts(List<FirstAnswer> answers) {
        Map<String, Integer> counts = new HashMap<>();
        answers.forEach(answer -> counts.merge(answer.tool(), 1, Integer::sum));
        return counts;
    }
}
