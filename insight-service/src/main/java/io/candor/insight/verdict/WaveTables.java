package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.candor.insight.disclosure.Crowd;
import io.candor.insight.disclosure.Node;
import io.candor.insight.disclosure.Suppression;
import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.feedback.Level;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.WaveBlock;
import io.candor.insight.feedback.WaveRecord;

/**
 * The counts of one period, a table for each wave × tool × level, and which of their cells may be shown. A cell of the period
 * is shown if some wave shows it; its number is then that wave's, since the same people answer every wave.
 */
final class WaveTables {

    record TableKey(String wave, String tool, Level level) {
    }

    /** One table: who could answer, who did, what may be shown. */
    record Table(TableKey key, Suppression plan, Map<String, List<FirstAnswer>> byNode) {

        int people(String node) {
            return byNode.getOrDefault(node, List.of()).size();
        }

        List<FirstAnswer> answers(String node) {
            return byNode.getOrDefault(node, List.of());
        }
    }

    private final Map<TableKey, Table> tables = new HashMap<>();

    WaveTables(PeriodTree tree, List<WaveRecord> waves, List<WaveBlock> blocks, List<FirstAnswer> answers) {
        Set<String> ofPeriod = new HashSet<>(waves.stream().filter(WaveRecord::closed).map(WaveRecord::wave).toList());
        Map<TableKey, List<FirstAnswer>> grouped = new HashMap<>();
        for (FirstAnswer answer : answers) {
            if (ofPeriod.contains(answer.wave())) {
                grouped.computeIfAbsent(new TableKey(answer.wave(), answer.tool(), answer.level()), key -> new ArrayList<>())
                        .add(answer);
            }
        }
        Map<String, List<WaveBlock>> blocksOf = new HashMap<>();
        blocks.forEach(block -> blocksOf.computeIfAbsent(block.wave(), wave -> new ArrayList<>()).add(block));
        grouped.forEach((key, group) -> tables.put(key,
                table(key, tree, blocksOf.getOrDefault(key.wave(), List.of()), group)));
    }

    /** The wave with most answers among those that show the cell on this level. */
    Optional<Table> best(String node, String tool, Level level) {
        return tables.values().stream()
                .filter(table -> table.key().tool().equals(tool) && table.key().level() == level && table.plan().shows(node))
                .max(Comparator.<Table> comparingInt(table -> table.people(node))
                        .thenComparing(table -> table.key().wave()));
    }

    /** The table of a wave, if it shows the cell. */
    Optional<Table> shown(String wave, String node, String tool, Level level) {
        return Optional.ofNullable(tables.get(new TableKey(wave, tool, level))).filter(table -> table.plan().shows(node));
    }

    Set<String> tools() {
        Set<String> tools = new LinkedHashSet<>();
        tables.keySet().forEach(key -> tools.add(key.tool()));
        return tools;
    }

    private static Table table(TableKey key, PeriodTree tree, List<WaveBlock> blocks, List<FirstAnswer> answers) {
        Map<String, List<FirstAnswer>> byLabel = new HashMap<>();
        answers.forEach(answer -> byLabel.computeIfAbsent(answer.label(), label -> new ArrayList<>()).add(answer));
        Set<String> labels = new LinkedHashSet<>(byLabel.keySet());
        Set<String> labelled = new HashSet<>();
        labels.forEach(label -> labelled.addAll(Arrays.asList(label.split("\\+"))));
        // A block without an answer is a crowd too: its silence is as much a secret as a number.
        blocks.stream().map(WaveBlock::blockId).filter(block -> !labelled.contains(block)).forEach(labels::add);
        List<Crowd> crowds = new ArrayList<>();
        Map<String, List<FirstAnswer>> byNode = new HashMap<>();
        for (String label : labels) {
            Optional<Node> node = tree.label(label);
            List<FirstAnswer> said = byLabel.getOrDefault(label, List.of());
            if (node.isPresent()) {
                crowds.add(new Crowd(node.get().path(), Math.max(node.get().people(), said.size()), said.size()));
                node.get().path().forEach(id -> byNode.computeIfAbsent(id, any -> new ArrayList<>()).addAll(said));
            }
        }
        return new Table(key, Suppression.of(crowds), byNode);
    }
}
