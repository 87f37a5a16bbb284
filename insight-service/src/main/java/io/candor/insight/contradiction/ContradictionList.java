package io.candor.insight.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;

/** Looks for disagreement in the released cells of a viewer's slice. */
@ApplicationScoped
class ContradictionList {

    private static final int PAGE = 20;

    private final PeriodBoards boards;
    private final SideComments comments;

    ContradictionList(PeriodBoards boards, SideComments comments) {
        this.boards = boards;
        this.comments = comments;
    }

    private record Found(Node node, Tool tool, double bits, String side, Disclosure<Contradiction> told) {

        String cell(IsoPeriod period) {
            return node.id() + "~" + tool.id() + "~" + period;
        }

        String id(IsoPeriod period) {
            return cell(period) + "~" + side;
        }
    }

    ContradictionPage page(Viewer viewer, @Nullable String period, @Nullable String unit, @Nullable String tool,
            @Nullable String cursor) {
        CurrentBoards current = boards.now();
        Optional<IsoPeriod> asked = period == null ? current.newest() : Optional.of(IsoPeriod.parse(period));
        if (asked.isEmpty()) {
            return new ContradictionPage(null, ContradictionPage.MEASURE, List.of(), List.of(), null);
        }
        PeriodBoard board = asked.flatMap(current::of).orElseThrow(() -> notFound("period"));
        List<Found> found = found(viewer, board, unit, tool);
        int from = start(found, board.period(), cursor);
        int to = Math.min(found.size(), from + PAGE);
        List<String> waves = current.waveIds(board.period());
        return new ContradictionPage(board.period().toString(), ContradictionPage.MEASURE,
                board.tools().stream().map(it -> new ContradictionPage.ToolName(it.id(), it.name())).toList(),
                found.subList(from, to).stream().map(it -> new ContradictionPage.Row(it.id(board.period()),
                        it.cell(board.period()), it.node().id(), it.node().name(), it.tool().id(), it.told(),
                        comments.of(viewer, it.node().id(), it.tool().id(), waves))).toList(),
                to == found.size() ? null : found.get(to - 1).id(board.period()));
    }

    private static List<Found> found(Viewer viewer, PeriodBoard board, @Nullable String unit, @Nullable String tool) {
        List<Node> nodes = board.nodes().stream().filter(node -> viewer.maySee(node.scope()))
                .filter(node -> unit == null || node.path().contains(unit)).toList();
        if (unit != null && nodes.isEmpty()) {
            throw notFound("unit");
        }
        List<Tool> tools = board.tools().stream().filter(it -> tool == null || it.id().equals(tool)).toList();
        if (tool != null && tools.isEmpty()) {
            throw notFound("tool");
        }
        List<Found> found = new ArrayList<>();
        nodes.stream().filter(Node::block).forEach(node -> tools.forEach(it -> {
            Disclosure<CellFindings> cell = board.cell(new CellKey(node.id(), it.id()));
            Disclosure<List<Contradiction>> told = cell
                    .map(findings -> Contradiction.of(findings.verdict(), findings.signals()));
            told.released().ifPresent(all -> all.forEach(one -> found.add(
                    new Found(node, it, one.bits(), one.side(), told.map(any -> one)))));
        }));
        found.sort(Comparator.comparingDouble(Found::bits).reversed().thenComparing(it -> it.node().name())
                .thenComparing(it -> it.id(board.period())));
        return found;
    }

    private static int start(List<Found> found, IsoPeriod period, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        for (int at = 0; at < found.size(); at++) {
            if (found.get(at).id(period).equals(cursor)) {
                return at + 1;
            }
        }
        throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.",
                List.of(ProblemDetail.at("cursor", "unknown", "does not belong to this list")));
    }

    private static ProblemException notFound(String what) {
        String detail = "There is no such " + what + ".";
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(ProblemDetail.at(what, "unknown", detail)));
    }
}
