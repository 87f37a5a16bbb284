package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feedback.FeedbackRecords;
import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.feedback.Level;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.feedback.WaveBlock;
import io.candor.insight.feedback.WaveRecord;
import io.candor.insight.signal.Tally;
import io.candor.insight.signal.ToolAnswer;

/** What one period's waves released, and the tree it lies under. Knows nothing of other periods. */
final class PeriodTestimony {

    /** Joint answers of one label in one wave, both levels: only used to say what is usual elsewhere. */
    record Usual(WaveRecord wave, Set<String> blocks, Tally theatre, Tally friction) {
    }

    private final List<WaveRecord> waves;
    private final PeriodTree tree;
    private final WaveTables tables;
    private final Map<String, Map<Set<String>, WaveBlock>> blocks = new HashMap<>();
    private final Map<String, List<Usual>> usual = new HashMap<>();
    private final Set<String> withTokens = new HashSet<>();

    private PeriodTestimony(List<WaveRecord> waves, PeriodTree tree, List<WaveBlock> frozen, List<FirstAnswer> answers,
            Collection<String> tools) {
        this.waves = waves;
        this.tree = tree;
        this.tables = new WaveTables(tree, waves, frozen, answers, tools);
        frozen.forEach(block -> blocks.computeIfAbsent(block.wave(), wave -> new HashMap<>())
                .putIfAbsent(Set.copyOf(block.unitIds()), block));
        Map<String, List<FirstAnswer>> byWave = new HashMap<>();
        answers.forEach(answer -> byWave.computeIfAbsent(answer.wave(), wave -> new ArrayList<>()).add(answer));
        for (WaveRecord wave : waves) {
            List<FirstAnswer> said = byWave.getOrDefault(wave.wave(), List.of());
            if (said.isEmpty() || said.stream().anyMatch(answer -> answer.level() == Level.ANONYMOUS)) {
                withTokens.add(wave.wave());
            }
            remember(wave, said);
        }
    }

    /** @param tools everything that could be answered about */
    static PeriodTestimony read(IsoPeriod period, FeedbackRecords records, PeriodTrees trees, Collection<String> tools) {
        return new PeriodTestimony(records.waves().stream().filter(wave -> wave.period().equals(period)).toList(),
                trees.of(period), records.blocks(period), records.firstAnswers(period), tools);
    }

    private void remember(WaveRecord wave, List<FirstAnswer> said) {
        Map<String, Map<String, List<ToolAnswer>>> grouped = new HashMap<>();
        said.forEach(answer -> grouped.computeIfAbsent(answer.tool(), tool -> new HashMap<>())
                .computeIfAbsent(answer.label(), label -> new ArrayList<>()).add(JointAnswer.of(answer)));
        grouped.forEach((tool, labels) -> labels.forEach((label, joint) -> usual
                .computeIfAbsent(tool, any -> new ArrayList<>())
                .add(new Usual(wave, Set.copyOf(Arrays.asList(label.split("\\+"))), Tally.of(joint, ToolAnswer::theatre),
                        Tally.of(joint, ToolAnswer::friction)))));
    }

    PeriodTree tree() {
        return tree;
    }

    WaveTables tables() {
        return tables;
    }

    /** Oldest first. */
    List<WaveRecord> waves() {
        return waves;
    }

    List<Usual> usual(String tool) {
        return usual.getOrDefault(tool, List.of());
    }

    /** Whether people could answer by token; imported history is no such wave. */
    boolean hadTokens(WaveRecord wave) {
        return withTokens.contains(wave.wave());
    }

    /** The block of a wave with exactly these units: across periods a block's id changes, its people hardly do. */
    Optional<WaveBlock> block(WaveRecord wave, Collection<String> unitIds) {
        return Optional.ofNullable(blocks.getOrDefault(wave.wave(), Map.of()).get(Set.copyOf(unitIds)));
    }
}
