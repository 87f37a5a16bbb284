package io.candor.insight.verdict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.FeedbackRecords;
import io.candor.insight.feedback.PeriodChanges;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.feedback.WaveRecord;
import io.candor.insight.note.UnitNote;
import io.candor.insight.note.UnitNotes;
import io.candor.insight.outcome.OutcomeHistory;
import io.candor.insight.pause.TargetPause;
import io.candor.insight.pause.TargetPauses;
import io.candor.insight.signal.Detail;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.target.DatedFact;
import io.candor.insight.target.DatedFacts;
import io.candor.insight.usage.KnownUsage;
import io.candor.insight.usage.Roster;
import io.candor.insight.usage.UsageHistory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;

/**
 * The boards of all periods, worked out when first asked for. Each is kept while its {@link Basis} stands, and the basis is
 * read from the database at every question: a change that was acknowledged is in the next answer. Once a period's figures have
 * settled its board is published and stays ({@link Standing}).
 */
@ApplicationScoped
public class PeriodBoards {

    private record Decided(Basis basis, PeriodBoard board, BoardEvidence evidence,
            Map<CellKey, Disclosure<CellFindings>> pages) {
    }

    private record Released(long changes, List<Tool> tools, PeriodTestimony testimony) {
    }

    private final FeedbackRecords records;
    private final PeriodChanges changes;
    private final PeriodTrees trees;
    private final UsageHistory usage;
    private final AdoptionTargets targets;
    private final DatedFacts facts;
    private final TargetPauses pauses;
    private final OutcomeHistory outcomes;
    private final UnitNotes notes;
    private final ToolCatalogue tools;
    private final PublishedBoards published;
    private final Clock clock;
    private final Map<IsoPeriod, Decided> boards = new ConcurrentHashMap<>();
    private final Map<IsoPeriod, Released> released = new ConcurrentHashMap<>();

    PeriodBoards(FeedbackRecords records, PeriodChanges changes, PeriodTrees trees, UsageHistory usage,
            AdoptionTargets targets, DatedFacts facts, TargetPauses pauses, OutcomeHistory outcomes, UnitNotes notes,
            ToolCatalogue tools,
            PublishedBoards published,
            Clock clock) {
        this.records = records;
        this.changes = changes;
        this.trees = trees;
        this.usage = usage;
        this.targets = targets;
        this.facts = facts;
        this.pauses = pauses;
        this.outcomes = outcomes;
        this.notes = notes;
        this.tools = tools;
        this.published = published;
        this.clock = clock;
    }

    /** With everything acknowledged before this call. */
    public CurrentBoards now() {
        LocalDate today = LocalDate.now(clock);
        // Counted before anything is read: what is written meanwhile makes another basis next time.
        TreeMap<IsoPeriod, Long> written = changes.counts();
        List<WaveRecord> waves = records.waves().stream().filter(wave -> written.containsKey(wave.period())).toList();
        Map<IsoPeriod, Long> imported = usage.newestImports(written.keySet());
        Map<IsoPeriod, Long> tasks = outcomes.newestImports(written.keySet());
        List<AdoptionTarget> declared = targets.all();
        List<DatedFact> standing = facts.standing();
        List<TargetPause> drawn = pauses.all().stream().filter(pause -> pause.lastDay() != null).toList();
        List<UnitNote> noted = notes.standing();
        List<Tool> known = tools.all();
        Map<IsoPeriod, Basis> bases = new HashMap<>();
        waves.stream().map(WaveRecord::period).distinct().forEach(period -> bases.put(period,
                new Basis(period.isClosedOn(today), new TreeMap<>(written.headMap(period, true)),
                        imported.getOrDefault(period, 0L), tasks.getOrDefault(period, 0L),
                        declared.stream().filter(target -> !target.from().isAfter(period.lastDay())).toList(),
                        standing.stream().filter(fact -> !fact.day().isAfter(period.lastDay())).toList(),
                        drawn.stream().filter(pause -> !pause.from().isAfter(period.lastDay())).toList(),
                        noted.stream().filter(note -> note.begunBy(period)).toList(), known)));
        return new CurrentBoards(this, waves, bases, published.days(), today);
    }

    /** Comments about a shown cell's tool that are shown under its node or below; may be quoted, in random order. */
    public List<QuotedComment> comments(IsoPeriod period, CellKey key) {
        return records.comments(period, key.node(), key.tool()).stream().map(QuotedComment::of).toList();
    }

    /** Digests of what the board of this period rests on. */
    TreeMap<String, String> inputs(IsoPeriod period, Basis basis) {
        return new TreeMap<>(Map.of("answers", records.digest(period), "usage", usage.digest(period), "outcomes",
                outcomes.digest(period), "targets",
                sha256(basis.targets().stream().map(AdoptionTarget::toString).sorted().collect(Collectors.joining("\n")))));
    }

    Map<String, String> publishedInputs(IsoPeriod period) {
        return published.inputs(period);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PeriodBoard published(IsoPeriod period) {
        return published.of(period);
    }

    List<String> publishedWaves(IsoPeriod period) {
        return published.waves(period);
    }

    /** Publishes the period as its board is now; not where usage changed meanwhile, which makes it another board. */
    Optional<PeriodBoard> publish(IsoPeriod period, Basis basis, List<String> waves, LocalDate today) {
        Decided decided = decided(period, basis);
        List<CellKey> inFull = decided.board().cells().keySet().stream().filter(key -> isDecided(decided, key))
                .sorted(Comparator.comparing(CellKey::tool).thenComparing(CellKey::node)).toList();
        Map<CellKey, Disclosure<String>> pages = new HashMap<>();
        decided.board().cells().forEach((key, cell) -> pages.put(key, published.print(cell)));
        List<Disclosure<String>> printed = Portions.of(inFull, key -> decided.board().people(key.node()))
                .map(portion -> inFull(decided, portion).stream().map(published::print).toList());
        for (int i = 0; i < inFull.size(); i++) {
            pages.put(inFull.get(i), printed.get(i));
        }
        return isStanding(period, basis)
                ? Optional.of(published.publish(decided.board(), pages, waves, inputs(period, basis), today))
                : Optional.empty();
    }

    PeriodBoard board(IsoPeriod period, Basis basis) {
        return decided(period, basis).board();
    }

    /** As on the board where usage changed meanwhile: the two would not be told of the same weeks. */
    Disclosure<CellFindings> inFull(IsoPeriod period, Basis basis, CellKey key) {
        Decided decided = decided(period, basis);
        Disclosure<CellFindings> known = decided.pages().get(key);
        if (known != null || !isDecided(decided, key)) {
            return known != null ? known : decided.board().cell(key);
        }
        Disclosure<CellFindings> page = inFull(decided, List.of(key)).getFirst();
        if (!isStanding(period, basis)) {
            return decided.board().cell(key);
        }
        decided.pages().put(key, page);
        return page;
    }

    /** What lies behind shown blocks' usage, as it is known now; other cells are absent. */
    Map<CellKey, CellUse> uses(IsoPeriod period, Basis basis, List<CellKey> keys) {
        Decided decided = decided(period, basis);
        List<CellKey> shown = keys.stream().filter(key -> isShownBlock(decided, key)).toList();
        List<CellUse> uses = Portions.of(shown, key -> decided.board().people(key.node())).map(portion -> {
            List<Evidence> evidence = decided.evidence().of(portion);
            return IntStream.range(0, portion.size()).mapToObj(
                    i -> new CellUse(decided.evidence().group(portion.get(i)), evidence.get(i).madeForTarget())).toList();
        });
        Map<CellKey, CellUse> byKey = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            byKey.put(shown.get(i), uses.get(i));
        }
        return byKey;
    }

    /** Whether the rules were asked about a cell, so that there is more of it to show. */
    private static boolean isDecided(Decided decided, CellKey key) {
        return decided.board().closed() && isShownBlock(decided, key);
    }

    private static boolean isShownBlock(Decided decided, CellKey key) {
        return decided.board().isBlock(key.node()) && decided.board().cell(key).released().isPresent();
    }

    private boolean isStanding(IsoPeriod period, Basis basis) {
        return usage.newestImports(List.of(period)).getOrDefault(period, 0L) == basis.imported();
    }

    /** Of one tool's blocks, in their order. */
    private static List<Disclosure<CellFindings>> inFull(Decided decided, List<CellKey> keys) {
        List<Evidence> evidence = decided.evidence().of(keys);
        List<Disclosure<CellFindings>> pages = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Decision detailed = new VerdictRules().decide(evidence.get(i), Detail.PAGE);
            pages.add(decided.board().cell(keys.get(i)).map(findings -> findings.inFull(detailed)));
        }
        return pages;
    }

    private Decided decided(IsoPeriod period, Basis basis) {
        return boards.compute(period,
                (key, kept) -> kept != null && kept.basis().equals(basis) ? kept : decide(period, basis));
    }

    private Decided decide(IsoPeriod period, Basis basis) {
        ReleasedTestimony testimony = testimony(basis);
        PeriodTree tree = testimony.tree(period);
        List<Roster> groups = tree.nodes().stream().filter(Node::block)
                .map(block -> new Roster(block.id(), tree.unitsOf(block.id()))).toList();
        KnownUsage known = usage.known();
        BoardEvidence evidence = new BoardEvidence(period, testimony, basis.targets(), basis.facts(), basis.pauses(),
                basis.notes(), basis.tools(), key -> new ToolUsage(known, key.tool(), key.metric(), period, groups),
                outcomes.of(period));
        PeriodBoard board = new BoardAssembly(period, basis.closed(), testimony, basis.targets(), evidence,
                tool -> usage.blindSpots(tool, period)).board(basis.tools());
        return new Decided(basis, board, evidence, new ConcurrentHashMap<>());
    }

    private ReleasedTestimony testimony(Basis basis) {
        TreeMap<IsoPeriod, PeriodTestimony> periods = new TreeMap<>();
        basis.released().forEach((period, count) -> periods.put(period, released.compute(period,
                (key, kept) -> kept != null && kept.changes() == count && kept.tools().equals(basis.tools()) ? kept
                        : new Released(count, basis.tools(), PeriodTestimony.read(period, records, trees,
                                basis.tools().stream().map(Tool::id).toList())))
                .testimony()));
        return new ReleasedTestimony(periods);
    }
}
