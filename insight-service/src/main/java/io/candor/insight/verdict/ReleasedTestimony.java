package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

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

/** Everything released up to one period's end, read at one moment. */
final class ReleasedTestimony {

    /** Joint answers of one label in one wave, both levels: only used to say what is usual elsewhere. */
    private record Usual(WaveRecord wave, String label, Tally theatre, Tally friction) {
    }

    /** One period's frozen tree and what its waves released into it. */
    private record Released(PeriodTree tree, WaveTables tables) {
    }

    private final List<WaveRecord> waves;
    private final Map<String, List<WaveBlock>> blocks = new HashMap<>();
    private final Map<IsoPeriod, Released> periods = new HashMap<>();
    private final Map<String, List<Usual>> usual = new HashMap<>();
    private final Set<String> withTokens = new HashSet<>();

    ReleasedTestimony(IsoPeriod last, FeedbackRecords records, PeriodTrees periodTrees) {
        waves = records.waves().stream().filter(wave -> wave.period().compareTo(last) <= 0)
                .sorted(Comparator.comparing(WaveRecord::week)).toList();
        List<WaveBlock> all = records.blocks();
        all.forEach(block -> blocks.computeIfAbsent(block.wave(), wave -> new ArrayList<>()).add(block));
        List<FirstAnswer> answers = records.firstAnswers(last);
        Map<String, List<FirstAnswer>> byWave = new HashMap<>();
        answers.forEach(answer -> byWave.computeIfAbsent(answer.wave(), wave -> new ArrayList<>()).add(answer));
        Map<IsoPeriod, List<WaveRecord>> byPeriod = new TreeMap<>();
        waves.forEach(wave -> byPeriod.computeIfAbsent(wave.period(), period -> new ArrayList<>()).add(wave));
        byPeriod.forEach((period, own) -> {
            PeriodTree tree = periodTrees.of(period);
            List<FirstAnswer> said = own.stream().flatMap(wave -> byWave.getOrDefault(wave.wave(), List.of()).stream())
                    .toList();
            List<WaveBlock> frozen = own.stream().flatMap(wave -> blocksOf(wave.wave()).stream()).toList();
            periods.put(period, new Released(tree, new WaveTables(tree, own, frozen, said)));
        });
        for (WaveRecord wave : waves) {
            List<FirstAnswer> said = byWave.getOrDefault(wave.wave(), List.of());
            if (said.isEmpty() || said.stream().anyMatch(answer -> answer.level() == Level.ANONYMOUS)) {
                withTokens.add(wave.wave());
            }
            remember(wave, said);
        }
    }

    private void remember(WaveRecord wave, List<FirstAnswer> said) {
        Map<String, Map<String, List<ToolAnswer>>> grouped = new HashMap<>();
        said.forEach(answer -> grouped.computeIfAbsent(answer.tool(), tool -> new HashMap<>())
                .computeIfAbsent(answer.label(), label -> new ArrayList<>()).add(JointAnswer.of(answer)));
        grouped.forEach((tool, labels) -> labels.forEach((label, joint) -> usual
                .computeIfAbsent(tool, any -> new ArrayList<>())
                .add(new Usual(wave, label, Tally.of(joint, ToolAnswer::theatre), Tally.of(joint, ToolAnswer::friction)))));
    }

    PeriodTree tree(IsoPeriod period) {
        return released(period).tree();
    }

    WaveTables tables(IsoPeriod period) {
        return released(period).tables();
    }

    /** Only periods with a wave are asked for. */
    private Released released(IsoPeriod period) {
        return Objects.requireNonNull(periods.get(period), () -> period + " has no wave");
    }

    /** Closed waves that people could answer by token, oldest first; imported history is none. */
    List<WaveRecord> tokenWaves() {
        return waves.stream().filter(wave -> wave.closed() && withTokens.contains(wave.wave())).toList();
    }

    /** The block of another wave with exactly these units: across periods a block's id changes, its people hardly do. */
    Optional<WaveBlock> blockOf(String wave, Collection<String> unitIds) {
        Set<String> wanted = Set.copyOf(unitIds);
        return blocksOf(wave).stream().filter(block -> Set.copyOf(block.unitIds()).equals(wanted)).findFirst();
    }

    /** Share of the THEATRE answer about a tool under other labels in the waves before one, from a day on. */
    @Nullable
    Double theatreBefore(WaveRecord wave, String tool, String block, java.time.LocalDate from) {
        return share(tool, it -> it.wave().lastDay().isBefore(wave.week().monday()) && !it.wave().lastDay().isBefore(from)
                && !carries(it.label(), block), Usual::theatre);
    }

    /** Share of the FRICTION answer about a tool under other labels in the waves before one. */
    @Nullable
    Double frictionBefore(WaveRecord wave, String tool, String block) {
        return share(tool, it -> it.wave().lastDay().isBefore(wave.week().monday()) && !carries(it.label(), block),
                Usual::friction);
    }

    /** Share of the THEATRE answer about a tool in the whole company within one period. */
    @Nullable
    Double theatreIn(IsoPeriod period, String tool) {
        return share(tool, it -> it.wave().period().equals(period), Usual::theatre);
    }

    private @Nullable Double share(String tool, java.util.function.Predicate<Usual> which, Function<Usual, Tally> question) {
        Tally sum = usual.getOrDefault(tool, List.of()).stream().filter(which).map(question).reduce(Tally.NONE, Tally::plus);
        return sum.n() == 0 ? null : (double) sum.yes() / sum.n();
    }

    private List<WaveBlock> blocksOf(String wave) {
        return blocks.getOrDefault(wave, List.of());
    }

    private static boolean carries(String label, String block) {
        return List.of(label.split("\\+")).contains(block);
    }
}
