package io.candor.insight.allocation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.outcome.OutcomeHistory;
import io.candor.insight.outcome.PeriodOutcomes;
import io.candor.insight.usage.PeriodSpend;
import io.candor.insight.usage.PeriodSpend.Billed;
import io.candor.insight.usage.PeriodSpend.Spent;
import io.candor.insight.usage.UsageHistory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.Standing;

/** What may be printed of each period's money: worked out until the period is final, then kept as it was printed. */
@ApplicationScoped
class MoneyOfPeriods {

    private static final int LEAST_PLACES = 2;

    private final PeriodSpend spend;
    private final PeriodTrees trees;
    private final UsageHistory usage;
    private final OutcomeHistory outcomes;
    private final PublishedMoney published;
    private final Map<IsoPeriod, Worked> kept = new ConcurrentHashMap<>();

    private record Worked(PeriodBoard board, long imported, long tasks, PeriodMoney money) {
    }

    MoneyOfPeriods(PeriodSpend spend, PeriodTrees trees, UsageHistory usage, OutcomeHistory outcomes,
            PublishedMoney published) {
        this.spend = spend;
        this.trees = trees;
        this.usage = usage;
        this.outcomes = outcomes;
        this.published = published;
    }

    /** Nothing while the period runs. */
    PeriodMoney of(CurrentBoards boards, PeriodBoard board) {
        if (!board.closed()) {
            return PeriodMoney.RUNNING;
        }
        if (boards.standing(board.period()).state() == Standing.State.FINAL) {
            return published.of(board).orElseGet(() -> published.publish(board, workedOut(board)));
        }
        return workedOut(board);
    }

    private PeriodMoney workedOut(PeriodBoard board) {
        long imported = usage.newestImports(List.of(board.period())).getOrDefault(board.period(), 0L);
        long tasks = outcomes.newestImports(List.of(board.period())).getOrDefault(board.period(), 0L);
        return kept.compute(board.period(), (period, worked) -> worked != null && worked.board() == board
                && worked.imported() == imported && worked.tasks() == tasks ? worked
                        : new Worked(board, imported, tasks, workOut(board)))
                .money();
    }

    private PeriodMoney workOut(PeriodBoard board) {
        Map<CellKey, List<Spent>> shown = new HashMap<>();
        Map<String, List<Spent>> elsewhere = new HashMap<>();
        PeriodTree tree = trees.of(board.period());
        PeriodOutcomes tasks = outcomes.of(board.period());
        Map<String, String> blocks = blocks(board, tree);
        for (Spent spent : spend.byPlace(board.period())) {
            CellKey key = new CellKey(blocks.getOrDefault(spent.place(), ""), spent.tool());
            if (board.cell(key).released().isPresent()) {
                shown.computeIfAbsent(key, any -> new ArrayList<>()).add(spent);
            } else {
                elsewhere.computeIfAbsent(spent.tool(), any -> new ArrayList<>()).add(spent);
            }
        }
        Map<CellKey, Disclosure<CellMoney>> cells = new HashMap<>();
        board.nodes().stream().filter(Node::block).forEach(node -> board.tools().forEach(tool -> {
            CellKey key = new CellKey(node.id(), tool.id());
            Disclosure<CellFindings> cell = board.cell(key);
            cells.put(key, cell.map(findings -> new CellMoney(printed(shown.getOrDefault(key, List.of())),
                    tasks.of(tree.unitsOf(node.id()), tool.id(), node.people()).orElse(null))));
        }));
        Map<String, Disclosure<CellMoney>> hidden = new HashMap<>();
        board.tools().stream().map(Tool::id)
                .forEach(tool -> hidden.put(tool, hidden(elsewhere.getOrDefault(tool, List.of()))));
        List<Billed> billed = spend.bills(board.period());
        return new PeriodMoney(cells, hidden, billed.stream().map(MoneyOfPeriods::head).toList(),
                billed.stream().map(MoneyOfPeriods::bill).toList());
    }

    /** Block of each place that money is told of. */
    private Map<String, String> blocks(PeriodBoard board, PeriodTree tree) {
        Map<String, String> blocks = new HashMap<>();
        if (spend.placedByBlock(board.period())) {
            board.nodes().stream().filter(Node::block).forEach(node -> blocks.put(node.id(), node.id()));
        } else {
            board.nodes().stream().filter(Node::block)
                    .forEach(node -> tree.unitsOf(node.id()).forEach(unit -> blocks.put(unit, node.id())));
        }
        return blocks;
    }

    private static List<Amount> printed(List<Spent> spent) {
        return together(spent).stream().flatMap(sum -> Amount.of(sum).stream()).toList();
    }

    /** By currency and kind, in a fixed order. */
    private static List<Spent> together(List<Spent> spent) {
        Map<String, Spent> sums = new LinkedHashMap<>();
        spent.forEach(one -> sums.merge(one.currency() + " " + one.kind(), one, Spent::plus));
        return List.copyOf(sums.values());
    }

    /** A single hidden group would be told by what is left. */
    private static Disclosure<CellMoney> hidden(List<Spent> spent) {
        List<Spent> safe = spent.stream().map(Spent::place).distinct().count() < LEAST_PLACES ? List.of()
                : together(spent).stream().filter(sum -> Amount.of(sum).isPresent()).toList();
        return safe.isEmpty() ? Disclosure.withheld()
                : Disclosure.from(safe.stream().mapToInt(Spent::people).min().orElse(0),
                        () -> new CellMoney(printed(safe), null));
    }

    private static Bill.Head head(Billed billed) {
        return new Bill.Head(billed.source(), billed.tool(), billed.currency(), billed.kind());
    }

    /** A company knows what it is billed; a bill by key may tell what a person spent. */
    private static Bill bill(Billed billed) {
        int people = !billed.named() ? Integer.MAX_VALUE
                : Amount.isSafe(billed.groups(), billed.minor(), billed.largest(), billed.second()) ? billed.groups() : 0;
        long minor = billed.minor().setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        return new Bill(billed.source(), billed.tool(),
                Disclosure.from(people, () -> new Amount(billed.currency(), billed.kind(), minor, minor)));
    }
}
