package io.candor.insight.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.TargetGameability;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;

/** Takes down what stands in a closed period about some units and tools, as released and in a fixed order. */
@ApplicationScoped
class AuditFreeze {

    private static final int MOST_CELLS = 2_000;

    /** @param figures of each cell, by its id */
    record Frozen(AuditFrame frame, Map<String, Disclosure<AuditedFigures>> figures) {
    }

    private final PeriodBoards boards;
    private final CellAudit cells;

    AuditFreeze(PeriodBoards boards, CellAudit cells) {
        this.boards = boards;
        this.cells = cells;
    }

    /** @throws ProblemException where a period, unit or tool is none, or is not for the viewer to see */
    Frozen freeze(Viewer viewer, AuditQuestion asked) {
        CurrentBoards current = boards.now();
        IsoPeriod period = IsoPeriod.parse(asked.period());
        PeriodBoard board = current.of(period)
                .orElseThrow(() -> invalid("/period", "unknown", "Nobody was asked anything in " + period + "."));
        if (!board.closed()) {
            throw invalid("/period", "running",
                    period + " runs until " + period.lastDay() + "; what stands can be audited then.");
        }
        List<Node> seen = board.nodes().stream().filter(node -> viewer.maySee(node.scope())).toList();
        List<Node> units = units(seen, asked.units());
        List<Tool> tools = tools(board.tools(), asked.tools());
        List<Node> nodes = seen.stream().filter(node -> units.stream().anyMatch(unit -> node.path().contains(unit.id())))
                .toList();
        if (nodes.size() * tools.size() > MOST_CELLS) {
            throw invalid("/units", "too-many", "These are more than " + MOST_CELLS
                    + " groups and tools; an audit of that size is read by nobody.");
        }
        List<AuditFrame.FramedCell> framed = new ArrayList<>();
        Map<String, Disclosure<AuditedFigures>> figures = new TreeMap<>();
        CellAudit.OfPeriod cellsOf = cells.of(current, board);
        for (Node node : nodes) {
            for (Tool tool : tools) {
                String id = new CellId(new CellKey(node.id(), tool.id()), period).toString();
                framed.add(new AuditFrame.FramedCell(id, node.id(), node.name(), tool.id(), node.scope()));
                figures.put(id, cellsOf.cell(node, tool));
            }
        }
        var standing = current.standing(period);
        return new Frozen(new AuditFrame(AuditFrame.FORMAT, asked.question().strip(), period.toString(),
                standing.state().name().toLowerCase(Locale.ROOT), standing.finalOn(),
                units.stream().map(unit -> new AuditFrame.FramedUnit(unit.id(), unit.name(), unit.people(), unit.scope()))
                        .toList(),
                tools.stream().map(tool -> new AuditContent.AuditedTool(tool.id(), tool.name())).toList(),
                new TreeMap<>(current.inputs(period)), targets(board, nodes, tools), framed), figures);
    }

    /** Those asked for; without any, the tops of what the viewer may see. */
    private static List<Node> units(List<Node> seen, @Nullable List<String> asked) {
        if (asked == null || asked.isEmpty()) {
            List<Node> tops = seen.stream().filter(node -> seen.stream().noneMatch(it -> it.id().equals(node.parentId())))
                    .toList();
            if (tops.isEmpty()) {
                throw invalid("/units", "unknown", "There is no unit you may see in this period.");
            }
            return tops;
        }
        return chosen(asked, seen, "/units", id -> node -> node.id().equals(id));
    }

    private static List<Tool> tools(List<Tool> all, @Nullable List<String> asked) {
        return asked == null || asked.isEmpty() ? all : chosen(asked, all, "/tools", id -> tool -> tool.id().equals(id));
    }

    private interface ById<T> {
        Predicate<T> is(String id);
    }

    private static <T> List<T> chosen(List<String> asked, List<T> all, String pointer, ById<T> byId) {
        Set<T> chosen = new LinkedHashSet<>();
        for (int at = 0; at < asked.size(); at++) {
            String where = pointer + "/" + at;
            String id = asked.get(at);
            chosen.add(all.stream().filter(byId.is(id)).findFirst()
                    .orElseThrow(() -> invalid(where, "unknown", "There is no " + id + " in this period.")));
        }
        // In the board's order, so that the order of asking makes no other audit.
        return all.stream().filter(chosen::contains).toList();
    }

    private static List<AuditContent.AuditedTarget> targets(PeriodBoard board, List<Node> nodes, List<Tool> tools) {
        return board.targets().stream()
                .filter(target -> tools.stream().anyMatch(tool -> tool.id().equals(target.tool()))
                        && nodes.stream().anyMatch(node -> target.binds(node.scope())))
                .map(AuditFreeze::target).toList();
    }

    private static AuditContent.AuditedTarget target(AdoptionTarget target) {
        TargetGameability how = TargetGameability.of(target);
        return new AuditContent.AuditedTarget(target.targetId(), target.name(), target.tool(), target.metric().column(),
                target.threshold(), target.per().word(), target.share(), target.from(), target.to(), how.share(), how.acts(),
                how.minutes(), how.days(),
                how.effort(), how.arithmetic());
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, List.of(ProblemDetail.at(pointer, code, detail)));
    }
}
