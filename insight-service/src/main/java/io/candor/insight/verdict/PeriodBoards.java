package io.candor.insight.verdict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.FeedbackRecords;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.feedback.WaveRecord;
import io.candor.insight.signal.Detail;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.usage.UsageHistory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;

/**
 * The boards of all periods, worked out when first asked for and kept until anything they rest on changes: the feed's
 * position, an import of usage, a target, a tool, or the day (a period ends at midnight).
 */
@ApplicationScoped
public class PeriodBoards {

    private record Revision(long feed, long usage, List<AdoptionTarget> targets, List<Tool> tools, LocalDate today) {
    }

    private record Decided(PeriodBoard board, Map<CellKey, Evidence> inputs, Map<CellKey, Disclosure<CellFindings>> pages) {
    }

    private record Cached(Revision revision, Map<IsoPeriod, Decided> boards) {
    }

    private final FeedbackRecords records;
    private final PeriodTrees trees;
    private final UsageHistory usage;
    private final AdoptionTargets targets;
    private final ToolCatalogue tools;
    private final Clock clock;
    private final AtomicReference<Cached> cache = new AtomicReference<>();

    PeriodBoards(FeedbackRecords records, PeriodTrees trees, UsageHistory usage, AdoptionTargets targets,
            ToolCatalogue tools, Clock clock) {
        this.records = records;
        this.trees = trees;
        this.usage = usage;
        this.targets = targets;
        this.tools = tools;
        this.clock = clock;
    }

    /** Periods with a wave, oldest first. */
    public List<IsoPeriod> periods() {
        return records.waves().stream().map(WaveRecord::period).distinct().sorted().toList();
    }

    /** The latest ended period in which a wave was released, else the latest with a wave. */
    public Optional<IsoPeriod> newest() {
        List<WaveRecord> waves = records.waves();
        return waves.stream().filter(wave -> wave.closed() && isClosed(wave.period())).map(WaveRecord::period)
                .max(IsoPeriod::compareTo)
                .or(() -> waves.stream().map(WaveRecord::period).max(IsoPeriod::compareTo));
    }

    public boolean isClosed(IsoPeriod period) {
        return period.isClosedOn(LocalDate.now(clock));
    }

    /** Empty for a period without a wave. */
    public Optional<PeriodBoard> of(IsoPeriod period) {
        return periods().contains(period) ? Optional.of(decided(period).board()) : Optional.empty();
    }

    /** A cell with all that a page shows of its signals: p, power, placebo, plot. */
    public Disclosure<CellFindings> inFull(IsoPeriod period, CellKey key) {
        Decided decided = decided(period);
        return decided.pages().computeIfAbsent(key, missing -> inFull(decided, missing));
    }

    private static Disclosure<CellFindings> inFull(Decided decided, CellKey key) {
        Evidence evidence = decided.inputs().get(key);
        Disclosure<CellFindings> cell = decided.board().cell(key);
        return evidence == null || !decided.board().closed() ? cell
                : cell.map(findings -> findings.inFull(new VerdictRules().decide(evidence, Detail.PAGE)));
    }

    /** Comments about a shown cell's tool that are shown under its node or below; may be quoted, in random order. */
    public List<QuotedComment> comments(IsoPeriod period, CellKey key) {
        return records.comments(period, key.node(), key.tool()).stream().map(QuotedComment::of).toList();
    }

    private Decided decided(IsoPeriod period) {
        Revision revision = new Revision(records.position(), usage.revision(), targets.all(), tools.all(),
                LocalDate.now(clock));
        Cached current = cache.updateAndGet(cached -> cached != null && cached.revision().equals(revision) ? cached
                : new Cached(revision, new ConcurrentHashMap<>()));
        return current.boards().computeIfAbsent(period, missing -> decide(missing, revision));
    }

    private Decided decide(IsoPeriod period, Revision revision) {
        ReleasedTestimony testimony = new ReleasedTestimony(period, records, trees);
        PeriodTree tree = testimony.tree(period);
        List<List<String>> rosters = tree.nodes().stream().filter(Node::block).map(block -> tree.unitsOf(block.id()))
                .toList();
        BoardAssembly assembly = new BoardAssembly(period, isClosed(period), testimony, revision.targets(),
                key -> new ToolUsage(usage, key.tool(), key.metric(), period, rosters));
        PeriodBoard board = assembly.board(revision.tools());
        return new Decided(board, assembly.inputs(), new ConcurrentHashMap<>());
    }
}
