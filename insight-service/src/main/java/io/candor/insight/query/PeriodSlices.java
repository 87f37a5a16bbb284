package io.candor.insight.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoQuarter;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.note.UnitNote;
import io.candor.insight.note.UnitNotes;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFacts;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.UseCaseCatalogue;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;
import io.candor.insight.verdict.Standing;

/** Cuts a viewer's slice out of the one board of a period. */
@ApplicationScoped
class PeriodSlices {

    private final PeriodBoards boards;
    private final UseCaseCatalogue useCases;
    private final DatedFacts facts;
    private final UnitNotes notes;

    PeriodSlices(PeriodBoards boards, UseCaseCatalogue useCases, DatedFacts facts, UnitNotes notes) {
        this.boards = boards;
        this.useCases = useCases;
        this.facts = facts;
        this.notes = notes;
    }

    Board board(Viewer viewer, @Nullable String period, @Nullable String unit) {
        CurrentBoards current = boards.now();
        Optional<IsoPeriod> asked = period == null ? current.newest() : Optional.of(IsoPeriod.parse(period));
        if (asked.isEmpty() && period == null) {
            return new Board(null, periods(current), List.of(), List.of(), List.of(), List.of());
        }
        PeriodBoard board = asked.flatMap(current::of).orElseThrow(() -> notFound("period", "period"));
        List<Node> nodes = board.nodes().stream().filter(node -> viewer.maySee(node.scope()))
                .filter(node -> unit == null || node.path().contains(unit)).toList();
        if (unit != null && nodes.isEmpty()) {
            throw notFound("unit", "unit");
        }
        return new Board(board.period().toString(), periods(current), board.tools().stream().map(PeriodSlices::name).toList(),
                nodes(nodes), cells(board, nodes, current.before(board.period())),
                board.targets().stream().filter(target -> nodes.stream().anyMatch(node -> target.binds(node.scope())))
                        .map(PeriodSlices::target).toList());
    }

    QuarterBoard quarter(Viewer viewer, IsoQuarter quarter) {
        CurrentBoards current = boards.now();
        List<PeriodBoard> told = quarter.periods().stream().filter(current.periods()::contains)
                .flatMap(period -> current.of(period).stream()).toList();
        if (told.isEmpty()) {
            throw notFound("quarter", "quarter");
        }
        PeriodBoard latest = told.getLast();
        List<Node> nodes = latest.nodes().stream().filter(node -> viewer.maySee(node.scope())).toList();
        List<QuarterBoard.QuarterCell> cells = new ArrayList<>();
        for (Node node : nodes) {
            for (Tool tool : latest.tools()) {
                cells.add(new QuarterBoard.QuarterCell(node.id(), tool.id(),
                        told.stream().map(board -> cell(board, node, tool)).toList()));
            }
        }
        return new QuarterBoard(quarter.toString(),
                told.stream().map(board -> option(board.period(), current.standing(board.period()))).toList(),
                latest.tools().stream().map(PeriodSlices::name).toList(), nodes(nodes), cells);
    }

    private static BoardCell cell(PeriodBoard board, Node node, Tool tool) {
        Optional<Node> then = board.same(node);
        return BoardCell.of(new CellId(new CellKey(then.orElse(node).id(), tool.id()), board.period()),
                then.map(it -> board.cell(new CellKey(it.id(), tool.id()))).orElseGet(Disclosure::withheld)
                        .map(findings -> CellFigures.of(findings, null)));
    }

    /** What may be taken away of a closed period. */
    PeriodExport export(Viewer viewer, IsoPeriod period) {
        CurrentBoards current = boards.now();
        PeriodBoard board = current.of(period).filter(PeriodBoard::closed)
                .orElseThrow(() -> notFound("closed period", "period"));
        Set<String> seen = board.nodes().stream().filter(node -> viewer.maySee(node.scope())).map(Node::id)
                .collect(Collectors.toSet());
        return new PeriodExporter(current, board).of(seen, viewer.seesWholeCompany());
    }

    CellPage cell(Viewer viewer, String id) {
        CellPlace place = place(viewer, id);
        IsoPeriod period = place.cell().period();
        CellKey key = new CellKey(place.node().id(), place.tool().id());
        return CellPage.of(place.cell(), place.current().inFull(period, key)
                .map(findings -> new CellSheet(place.board(), place.current().standing(period), place.node(), place.tool(),
                        findings, findings.breakdowns().isEmpty() ? Map.of() : useCases.names(), facts.standing(),
                        notes(place, findings.target()), place.current().inputs(period))
                        .page(boards.comments(period, key))));
    }

    /** A cell somebody may see, shown or not. */
    record CellPlace(CellId cell, CurrentBoards current, PeriodBoard board, Node node, Tool tool) {
    }

    CellPlace place(Viewer viewer, String id) {
        CellId cell = CellId.parse(id).orElseThrow(() -> notFound("cell", "id"));
        CurrentBoards current = boards.now();
        PeriodBoard board = current.of(cell.period()).orElseThrow(() -> notFound("cell", "id"));
        Node node = board.node(cell.key().node()).filter(it -> viewer.maySee(it.scope()))
                .orElseThrow(() -> notFound("cell", "id"));
        Tool tool = board.tools().stream().filter(it -> it.id().equals(cell.key().tool())).findFirst()
                .orElseThrow(() -> notFound("cell", "id"));
        return new CellPlace(cell, current, board, node, tool);
    }

    /** Around the period and where its target was announced and began. */
    private List<UnitNote> notes(CellPlace place, @Nullable AdoptionTarget target) {
        IsoPeriod period = place.cell().period();
        Set<UnitNote> found = new LinkedHashSet<>(notes.about(period, place.node(), place.tool().id(), period.firstDay(),
                period.lastDay()));
        if (target != null) {
            found.addAll(notes.about(period, place.node(), place.tool().id(), target.announced(), target.from()));
        }
        return found.stream().sorted(Comparator.comparing(UnitNote::from)).toList();
    }

    /** Over the blocks of a period: units above them are sums of the same people. */
    UseAndUsefulness agreement(Viewer viewer, @Nullable String period, String toolId) {
        CurrentBoards current = boards.now();
        PeriodBoard board = (period == null ? current.newest() : Optional.of(IsoPeriod.parse(period))).flatMap(current::of)
                .orElseThrow(() -> notFound("period", "period"));
        Tool tool = board.tools().stream().filter(it -> it.id().equals(toolId)).findFirst()
                .orElseThrow(() -> notFound("tool", "tool"));
        List<Disclosure<CellFindings>> cells = board.nodes().stream()
                .filter(node -> node.block() && viewer.maySee(node.scope()))
                .map(node -> current.inFull(board.period(), new CellKey(node.id(), tool.id()))).toList();
        return new UseAndUsefulness(board.period().toString(), name(tool), SignalKind.TESTIMONY_VALUE.question(),
                Arrays.stream(SignalKind.values()).filter(kind -> kind.family() == SignalKind.Family.TELEMETRY)
                        .map(kind -> new UseAndUsefulness.AgreementRow(kind.id(), kind.question(),
                                new CellAgreement(kind, SignalKind.TESTIMONY_VALUE).of(cells)))
                        .toList());
    }

    private static List<Board.PeriodOption> periods(CurrentBoards current) {
        return current.periods().stream().map(it -> option(it, current.standing(it))).toList();
    }

    private static Board.PeriodOption option(IsoPeriod period, Standing standing) {
        return new Board.PeriodOption(period.toString(), period.firstDay(), period.lastDay(),
                standing.state() != Standing.State.RUNNING, figures(standing),
                standing.finalOn(),
                standing.late());
    }

    static String figures(Standing standing) {
        return standing.state().name().toLowerCase(Locale.ROOT);
    }

    private static List<Board.BoardNode> nodes(List<Node> nodes) {
        Set<String> seen = new HashSet<>(nodes.stream().map(Node::id).toList());
        return nodes.stream().map(node -> new Board.BoardNode(node.id(), node.name(),
                node.parentId() != null && seen.contains(node.parentId()) ? node.parentId() : null, node.depth(),
                node.people())).toList();
    }

    private static List<BoardCell> cells(PeriodBoard board, List<Node> nodes, List<PeriodBoard> earlier) {
        List<BoardCell> cells = new ArrayList<>();
        for (Node node : nodes) {
            for (Tool tool : board.tools()) {
                CellId id = new CellId(new CellKey(node.id(), tool.id()), board.period());
                cells.add(BoardCell.of(id, board.cell(new CellKey(node.id(), tool.id()))
                        .map(findings -> CellFigures.of(findings, trend(node, tool, earlier)))));
            }
        }
        return cells;
    }

    private static @Nullable List<CellFigures.TrendPoint> trend(Node node, Tool tool, List<PeriodBoard> earlier) {
        List<CellFigures.TrendPoint> points = new ArrayList<>();
        for (PeriodBoard board : earlier) {
            board.same(node).flatMap(then -> board.cell(new CellKey(then.id(), tool.id())).released())
                    .ifPresent(findings -> points
                            .add(new CellFigures.TrendPoint(board.period().toString(), findings.verdict())));
        }
        return points.isEmpty() ? null : points;
    }

    private static Board.ToolName name(Tool tool) {
        return new Board.ToolName(tool.id(), tool.name());
    }

    private static Board.BoardTarget target(AdoptionTarget target) {
        return new Board.BoardTarget(target.targetId(), target.name(), target.tool(), target.metric().column(),
                target.threshold().doubleValue(), target.per(), target.share(), target.from(), target.to());
    }

    /** Says the same of what does not exist and of what this viewer may not see. */
    private static ProblemException notFound(String what, String parameter) {
        String detail = "There is no such " + what + ".";
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(ProblemDetail.at(parameter, "unknown", detail)));
    }
}
