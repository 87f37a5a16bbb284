package io.candor.insight.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import io.candor.insight.export.FileSignature;
import io.candor.insight.export.SignedDigest;
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
import io.candor.insight.verdict.Standing;
import io.candor.insight.verdict.Verdict;

/** Cuts a viewer's slice out of a period's money. */
@ApplicationScoped
class MoneyPages {

    private static final int PAGE = 100;

    private final PeriodBoards boards;
    private final MoneyOfPeriods money;
    private final FileSignature signature;

    MoneyPages(PeriodBoards boards, MoneyOfPeriods money, FileSignature signature) {
        this.boards = boards;
        this.money = money;
        this.signature = signature;
    }

    /** What was asked for; each null for everything, the period for the newest. */
    record Question(@Nullable String period, @Nullable String unit, @Nullable String tool) {
    }

    private record Asked(PeriodBoard board, Standing standing, PeriodMoney told, List<MoneyCell> cells) {

        String figures() {
            return standing.state().name().toLowerCase(Locale.ROOT);
        }
    }

    MoneyPage page(Viewer viewer, Question question, @Nullable String cursor) {
        CurrentBoards current = boards.now();
        List<String> periods = current.periods().stream().map(IsoPeriod::toString).toList();
        Optional<Asked> asked = ask(viewer, current, question);
        if (asked.isEmpty()) {
            return new MoneyPage(null, periods, false, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
        }
        PeriodBoard board = asked.get().board();
        PeriodMoney told = asked.get().told();
        List<MoneyCell> cells = asked.get().cells();
        int from = start(cells, cursor);
        int to = Math.min(cells.size(), from + PAGE);
        boolean whole = viewer.seesWholeCompany() && question.unit() == null && question.tool() == null;
        return new MoneyPage(board.period().toString(), periods, board.closed(), asked.get().standing().finalOn(),
                board.tools().stream().map(it -> new MoneyPage.MoneyTool(it.id(), it.name())).toList(), byVerdict(cells),
                cells.subList(from, to),
                whole ? board.tools().stream().map(it -> new MoneyPage.Elsewhere(it.id(),
                        told.elsewhere().getOrDefault(it.id(), Disclosure.withheld())
                                .map(hidden -> new MoneyPage.HiddenSpend(hidden.spend()))))
                        .toList() : List.of(),
                whole ? told.bills() : List.of(), to == cells.size() ? null : cells.get(to - 1).id());
    }

    /** @throws ProblemException NOT_FOUND where there is no period yet, too */
    String csv(Viewer viewer, Question question) {
        Asked asked = ask(viewer, boards.now(), question).orElseThrow(() -> unknown("period"));
        return MoneyCsv.of(asked.board().period(), asked.figures(), asked.cells());
    }

    /** Of what {@link #csv} answers to the same question. */
    SignedDigest digest(Viewer viewer, Question question) {
        Asked asked = ask(viewer, boards.now(), question).orElseThrow(() -> unknown("period"));
        return signature.of(
                List.of("candor-money-1", "period " + asked.board().period(), "figures " + asked.figures()),
                MoneyCsv.of(asked.board().period(), asked.figures(), asked.cells()));
    }

    private Optional<Asked> ask(Viewer viewer, CurrentBoards current, Question question) {
        String named = question.period();
        Optional<IsoPeriod> period = named == null ? current.newest() : Optional.of(IsoPeriod.parse(named));
        if (period.isEmpty()) {
            return Optional.empty();
        }
        PeriodBoard board = current.of(period.get()).orElseThrow(() -> unknown("period"));
        PeriodMoney told = money.of(current, board);
        return Optional.of(new Asked(board, current.standing(board.period()), told,
                cells(board, told, nodes(viewer, board, question.unit()), tools(board, question.tool()))));
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
