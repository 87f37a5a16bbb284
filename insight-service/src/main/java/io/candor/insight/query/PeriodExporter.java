package io.candor.insight.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.Grounds;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.Recomputation;
import io.candor.insight.verdict.Verdict;
import io.candor.insight.verdict.VerdictFamily;

/** Lays out what a viewer may take away of a closed period's board. */
record PeriodExporter(CurrentBoards current, PeriodBoard board) {

    /** @param whole whether the cells that are not named are for the viewer to know of, too */
    PeriodExport of(Set<String> nodes, boolean whole) {
        List<PeriodExport.ExportedCell> cells = new ArrayList<>();
        Set<CellKey> named = new HashSet<>();
        for (Node node : board.nodes()) {
            for (Tool tool : board.tools()) {
                CellKey key = new CellKey(node.id(), tool.id());
                if (nodes.contains(node.id()) && grounds(key).isPresent()) {
                    named.add(key);
                    cells.add(new PeriodExport.ExportedCell(
                            new CellId(new CellKey(node.id(), tool.id()), board.period()).toString(),
                            node.id(), tool.id(), current.inFull(board.period(), key).map(PeriodExporter::judged)));
                }
            }
        }
        cells.sort(Comparator.comparing(PeriodExport.ExportedCell::id));
        var standing = current.standing(board.period());
        return new PeriodExport(PeriodExport.FORMAT, board.period().toString(), PeriodSlices.figures(standing),
                standing.finalOn(), current.inputs(board.period()), cells, whole ? family(named) : Disclosure.withheld());
    }

    private static PeriodExport.Judged judged(CellFindings findings) {
        Grounds grounds = findings.grounds();
        Verdict verdict = findings.verdict();
        if (grounds == null || verdict == null) {
            throw new IllegalStateException("a cell without grounds is not exported");
        }
        return new PeriodExport.Judged(verdict, grounds.verdict(), grounds.evidence(), grounds.eligible(),
                grounds.conditions().stream()
                        .map(it -> new PeriodExport.ExportedCondition(it.verdict(), it.name(), it.state().name())).toList(),
                findings.signals().stream().map(signal -> SignalView.of(signal, List.of())).toList());
    }

    private Disclosure<PeriodExport.ExportedFamily> family(Set<CellKey> named) {
        List<Disclosure<CellFindings>> all = new ArrayList<>(board.cells().values());
        return Disclosure.fromReleased(all, released -> {
            List<Grounds> others = board.cells().keySet().stream().filter(key -> !named.contains(key))
                    .flatMap(key -> grounds(key).stream()).toList();
            List<Grounds> everybody = board.cells().keySet().stream().flatMap(key -> grounds(key).stream()).toList();
            return new PeriodExport.ExportedFamily(VerdictFamily.eligible(others),
                    Recomputation.printed(VerdictFamily.cutOff(everybody)));
        });
    }

    private Optional<Grounds> grounds(CellKey key) {
        return board.cell(key).released().flatMap(findings -> Optional.ofNullable(findings.grounds()));
    }
}
