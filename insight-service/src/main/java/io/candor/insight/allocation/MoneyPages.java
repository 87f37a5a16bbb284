package io.candor.insight.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.allocation.MoneyPage.CellSpend;
import io.candor.insight.allocation.MoneyPage.MoneyCell;
import io.candor.insight.allocation.MoneyPage.VerdictSpend;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;
import io.candor.insight.verdict.Verdict;

/** Cuts a viewer's slice out of a period's money. */
@ApplicationScoped
class MoneyPages {

    private static final int PAGE = 100;

    private final PeriodBoards boards;
    private final MoneyOfPeriods money;

    MoneyPages(PeriodBoards boards, MoneyOfPeriods money) {
        this.boards = boards;
        this.money = money;
    }

    MoneyPage page(Viewer viewer, @Nullable String period, @Nullable String unit, @Nullable String tool,
            @Nullable String cursor) {
        CurrentBoards current = boards.now();
        List<String> periods = current.periods().stream().map(IsoPeriod::toString).toList();
        Optional<IsoPeriod> asked = period == null ? current.newest() : Optional.of(IsoPeriod.parse(period));
        if (asked.isEmpty()) {
            return new MoneyPage(null, periods, false, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
        }
        PeriodBoard board = asked.flatMap(current::of).orElseThrow(() -> unknown("period"));
        PeriodMoney told = money.of(current, board);
        List<MoneyCell> cells = cells(board, told, nodes(viewer, board, unit), tools(board, tool));
        int from = start(cells, cursor);
        int to = Math.min(cells.size(), from + PAGE);
        boolean whole = viewer.seesWholeCompany() && unit == null && tool == null;
        return new MoneyPage(board.period().toString(), periods, board.closed(), current.standing(board.period()).finalOn(),
                board.tools().stream().map(it -> new MoneyPage.MoneyTool(it.id(), it.name())).toList(), byVerdict(cells),
                cells.subList(from, to),
                whole ? board.tools().stream().map(it -> new MoneyPage.Elsewhere(it.id(),
                        told.elsewhere().getOrDefault(it.id(), Disclosure.withheld())
                                .map(hidden -> new MoneyPage.HiddenSpend(hidden.spend()))))
                        .toList() : List.of(),
                whole ? told.bills() : List.of(), to == cells.size() ? null : cells.get(to - 1).id());
    }

    private static List<Node> nodes(Viewer viewer, PeriodBoard board, @Nullable String unit) {
        List<Node> seen = board.nodes().stream().filter(node -> viewer.maySee(node.scope()))
                .filter(node -> unit == null || node.path().contains(unit)).toList();
        if (unit != null && seen.isEmpty()) {
            throw unknown("unit");
        }
        return seen.stream().filter(Node::block).toList();
    }

    private static List<Tool> tools(PeriodBoard board, @Nullable String tool) {
        List<Tool> tools = board.tools().stream().filter(it -> tool == null || it.id().equals(tool)).toList();
        if (tool != null && tools.isEmpty()) {
            throw unknown("tool");
        }
        return tools;
    }

    private static List<MoneyCell> cells(PeriodBoard board, PeriodMoney told, List<Node> nodes, List<Tool> tools) {
        List<MoneyCell> cells = new ArrayList<>();
        for (Node node : nodes) {
            for (Tool tool : tools) {
                CellKey key = new CellKey(node.id(), tool.id());
                cells.add(new MoneyCell(new CellId(new CellKey(node.id(), tool.id()), board.period()).toString(), node.id(),
                        node.name(), tool.id(),
                        board.cell(key).map(findings -> CellSpend.of(findings, told.of(key)))));
            }
        }
        return cells;
    }

    /** Sums of what is printed, in the order of the verdicts. */
    private static List<VerdictSpend> byVerdict(List<MoneyCell> cells) {
        record Line(@Nullable Verdict verdict, String currency, String kind) {
        }
        Map<Line, List<Disclosure<Amount>>> lines = new HashMap<>();
        for (MoneyCell cell : cells) {
            cell.figures().released().ifPresent(found -> found.spend().forEach(amount -> lines
                    .computeIfAbsent(new Line(found.verdict(), amount.currency(), amount.kind()), any -> new ArrayList<>())
                    .add(cell.figures().map(any -> amount))));
        }
        return lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Line::currency).thenComparing(Line::kind)
                        .thenComparing(Line::verdict, Comparator.nullsLast(Comparator.naturalOrder()))))
                .map(line -> new VerdictSpend(line.getKey().verdict(), Disclosure.fromReleased(line.getValue(),
                        amounts -> new MoneyPage.SpendSum(amounts.stream().reduce(Amount::plus).orElseThrow(),
                                amounts.size()))))
                .toList();
    }

    private static int start(List<MoneyCell> cells, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).id().equals(cursor)) {
                return at + 1;
            }
        }
        throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.",
                List.of(ProblemDetail.at("cursor", "unknown", "does not belong to this list")));
    }

    private static ProblemException unknown(String what) {
        String detail = "There is no such " + what + ".";
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(ProblemDetail.at(what, "unknown", detail)));
    }
}
