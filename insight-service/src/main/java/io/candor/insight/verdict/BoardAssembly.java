package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.feedback.Level;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.signal.Detail;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.usecase.Tool;

/** Decides all cells of one period: shown blocks by the rules and as one family, units above them as summaries. */
final class BoardAssembly {

    private final IsoPeriod period;
    private final boolean closed;
    private final PeriodTree tree;
    private final WaveTables tables;
    private final BoardEvidence evidence;
    private final List<AdoptionTarget> targets;
    private final Function<String, List<String>> blindSpots;
    private final VerdictRules rules = new VerdictRules();

    private final Map<CellKey, Disclosure<CellFindings>> cells = new HashMap<>();
    private final Map<String, List<Node>> blocksBelow = new HashMap<>();

    /**
     * @param targets
     *        every target there is
     * @param evidence
     *        of the period's blocks
     * @param blindSpots
     *        of the sources that told of a tool
     */
    BoardAssembly(IsoPeriod period, boolean closed, ReleasedTestimony testimony, List<AdoptionTarget> targets,
            BoardEvidence evidence, Function<String, List<String>> blindSpots) {
        this.period = period;
        this.closed = closed;
        this.tree = testimony.tree(period);
        this.tables = testimony.tables(period);
        this.evidence = evidence;
        this.targets = targets;
        Map<String, List<String>> said = new HashMap<>();
        this.blindSpots = tool -> said.computeIfAbsent(tool, blindSpots);
    }

    PeriodBoard board(List<Tool> tools) {
        settle(blocks(tools));
        tools.forEach(tool -> tree.nodes().stream().filter(node -> !node.block())
                .forEach(unit -> cells.put(new CellKey(unit.id(), tool.id()), unit(unit, tool.id()))));
        return new PeriodBoard(period, closed, tree.nodes(), tools,
                targets.stream().filter(target -> target.runsWithin(period.firstDay(), period.lastDay())).toList(), cells);
    }

    /** Shown blocks, tool by tool; the others are withheld. */
    private List<CellKey> blocks(List<Tool> tools) {
        List<CellKey> asked = new ArrayList<>();
        for (Tool tool : tools) {
            for (Node node : tree.nodes()) {
                CellKey key = new CellKey(node.id(), tool.id());
                if (node.block() && shown(key).isPresent()) {
                    asked.add(key);
                } else if (node.block()) {
                    cells.put(key, Disclosure.withheld());
                }
            }
        }
        return asked;
    }

    private void settle(List<CellKey> asked) {
        if (closed) {
            List<Decision> decided = Portions.of(asked, key -> tree.node(key.node()).orElseThrow().people())
                    .map(keys -> evidence.of(keys).stream().map(input -> rules.decide(input, Detail.RULES)).toList());
            List<Decision> settled = VerdictFamily.settle(decided);
            for (int i = 0; i < asked.size(); i++) {
                cells.put(asked.get(i), block(asked.get(i), settled.get(i), Grounds.of(decided.get(i))));
            }
        } else {
            asked.forEach(key -> cells.put(key, block(key, null, null)));
        }
    }

    private Disclosure<CellFindings> block(CellKey key, @Nullable Decision decision, @Nullable Grounds grounds) {
        Node node = tree.node(key.node()).orElseThrow();
        AdoptionTarget target = evidence.target(node, key.tool());
        Integer people = evidence.known(key);
        Integer known = people == null ? null
                : PrintedCoverage.known(StrictMath.min(people, node.people()), node.people());
        return disclose(key, (n, confidentialOnly, beside) -> decision == null
                ? new CellFindings(null, running(), n, confidentialOnly, false, known, target, List.of(), List.of(), List.of(),
                        beside, blindSpots(known, key.tool()))
                : new CellFindings(decision.verdict(), decision.sentence(), n, confidentialOnly, false, known, target,
                        decision.signals(), decision.missing(), List.of(), beside, grounds,
                        blindSpots(known, key.tool())));
    }

    /** Where usage is shown, what its sources cannot see is shown with it. */
    private List<String> blindSpots(@Nullable Integer known, String tool) {
        return known == null ? List.of() : blindSpots.apply(tool);
    }

    /** With the unit's own total where that is safe, else with what its shown groups add up to. */
    private Disclosure<CellFindings> unit(Node unit, String tool) {
        List<Node> below = below(unit);
        List<UnitSummary.Part> parts = new ArrayList<>();
        below.forEach(block -> decided(block, tool).released()
                .ifPresent(findings -> parts.add(new UnitSummary.Part(findings, block.people()))));
        UnitSummary summary = UnitSummary.of(unit.people(), parts);
        AdoptionTarget target = evidence.target(unit, tool);
        String sentence = closed ? summary.sentence() : running();
        Verdict verdict = closed ? summary.verdict() : null;
        CellKey key = new CellKey(unit.id(), tool);
        if (shown(key).isPresent()) {
            return disclose(key, (n, confidentialOnly, beside) -> new CellFindings(verdict, sentence, n, confidentialOnly,
                    false, summary.known(), target, List.of(), List.of(), breakdowns(key, unit), beside,
                    blindSpots(summary.known(), tool)));
        }
        if (tree.isNear(unit)) {
            return Disclosure.withheld();
        }
        return Disclosure.fromReleased(below.stream().map(block -> decided(block, tool)).toList(),
                released -> new CellFindings(verdict, sentence, summary.n(), summary.confidentialOnly(), true,
                        summary.known(), target, List.of(), List.of(), breakdownsOfShown(unit, tool, below), null,
                        blindSpots(summary.known(), tool)));
    }

    private List<Node> below(Node unit) {
        if (blocksBelow.isEmpty()) {
            tree.nodes().stream().filter(Node::block).forEach(block -> block.path()
                    .forEach(above -> blocksBelow.computeIfAbsent(above, any -> new ArrayList<>()).add(block)));
        }
        return blocksBelow.getOrDefault(unit.id(), List.of());
    }

    /** Only the whole company's answers are divided: parts of parts would have more relations than can be audited exactly. */
    private List<Breakdown> breakdowns(CellKey key, Node unit) {
        return !isWholeCompany(unit) ? List.of()
                : shown(key).map(table -> Breakdown.all(table.answers(unit.id()), table.printed(unit.id()),
                        WaveTables.usersShown(table, below(unit)), judge(table.key()))).orElse(List.of());
    }

    /**
     * Where its total is hidden, those of the shown groups: their sum is printed anyway, and of the others nothing is in it.
     */
    private List<Breakdown> breakdownsOfShown(Node unit, String tool, List<Node> groups) {
        return !isWholeCompany(unit) ? List.of()
                : tables.ofShown(groups, tool, Level.ANONYMOUS).or(() -> tables.ofShown(groups, tool, Level.CONFIDENTIAL))
                        .filter(told -> !isNearAbove(told.nodes())).map(told -> Breakdown.ofShown(told, judge(told.key())))
                        .orElse(List.of());
    }

    /** Whether a unit that is withheld for its list holds all of these groups, so that their sum would be its own. */
    private boolean isNearAbove(List<Node> groups) {
        return tree.nodes().stream().filter(tree::isNear)
                .anyMatch(near -> groups.stream().allMatch(group -> group.path().contains(near.id())));
    }

    private boolean isWholeCompany(Node unit) {
        return unit.parentId() == null && tree.nodes().stream().filter(node -> node.parentId() == null).count() == 1;
    }

    /** e-values are of answers by token only. */
    private Breakdown.Judge judge(WaveTables.TableKey table) {
        return !closed || table.level() != Level.ANONYMOUS ? Breakdown.Judge.NOBODY
                : (answers, n) -> PartVerdict.ofUseCase(answers, n, table.wave(), period.lastDay());
    }

    /** A block's cell: all blocks come before the units above them. */
    private Disclosure<CellFindings> decided(Node block, String tool) {
        return Objects.requireNonNull(cells.get(new CellKey(block.id(), tool)));
    }

    private interface Findings {
        CellFindings of(PrintedCount n, boolean confidentialOnly, @Nullable PrintedAnswers beside);
    }

    private Disclosure<CellFindings> disclose(CellKey key, Findings findings) {
        Optional<WaveTables.Table> shown = shown(key);
        PrintedAnswers beside = tables.best(key.node(), key.tool(), Level.CONFIDENTIAL)
                .map(table -> PrintedAnswers.of(table.answers(key.node()), table.printed(key.node()))).orElse(null);
        return shown.<Disclosure<CellFindings>> map(table -> table.disclose(key.node(),
                () -> findings.of(table.printed(key.node()), table.key().level() == Level.CONFIDENTIAL, beside)))
                .orElseGet(Disclosure::withheld);
    }

    /** The table that shows a cell: by token if any does, else by name. */
    private Optional<WaveTables.Table> shown(CellKey key) {
        return tables.best(key.node(), key.tool(), Level.ANONYMOUS)
                .or(() -> tables.best(key.node(), key.tool(), Level.CONFIDENTIAL));
    }

    private String running() {
        return "The period runs until " + period.lastDay() + "; a verdict is given when it has ended.";
    }
}
