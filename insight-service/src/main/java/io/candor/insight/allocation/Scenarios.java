package io.candor.insight.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.allocation.ScenarioRequest.CellWeight;
import io.candor.insight.allocation.ScenarioRequest.Commitment;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;

/** Makes scenarios of what a viewer may see. */
@ApplicationScoped
class Scenarios {

    /** @param figures withheld where the viewer sees no shown cell */
    record ScenarioPage(String period, @Schema(oneOf = {
            Scenario.class, Disclosure.Withheld.class }) Disclosure<Scenario> figures){
    }

    private final PeriodBoards boards;
    private final MoneyOfPeriods money;
    private final Hearings hearings;

    Scenarios(PeriodBoards boards, MoneyOfPeriods money, Hearings hearings) {
        this.boards = boards;
        this.money = money;
        this.hearings = hearings;
    }

    /** @throws ProblemException for a period without a board, and for a commitment or weight of a cell that is not in reach */
    ScenarioPage page(Viewer viewer, ScenarioRequest request) {
        CurrentBoards current = boards.now();
        PeriodBoard board = current.of(IsoPeriod.parse(request.period()))
                .orElseThrow(() -> invalid("/period", "There is no board of this period."));
        PeriodMoney told = money.of(current, board);
        Set<CellKey> heard = hearings.heard(board.period());
        List<Node> nodes = board.nodes().stream().filter(node -> node.block() && viewer.maySee(node.scope())).toList();
        Map<String, Long> committed = committed(request, board, nodes);
        Map<String, Double> weights = weights(request, board, nodes);
        List<Disclosure<Candidate>> candidates = new ArrayList<>();
        for (Node node : nodes) {
            for (Tool tool : board.tools()) {
                CellKey key = new CellKey(node.id(), tool.id());
                String id = new CellId(key, board.period()).toString();
                candidates.add(board.cell(key).map(findings -> candidate(id, node, tool, findings, told.of(key),
                        heard.contains(key), request, committed.getOrDefault(id, 0L), weights.getOrDefault(id, 1.0))));
            }
        }
        return new ScenarioPage(request.period(), Disclosure.fromReleased(candidates,
                shown -> ScenarioPlan.of(shown, candidates.size() - shown.size(), request)));
    }

    private static Candidate candidate(String id, Node node, Tool tool, CellFindings findings, CellMoney told, boolean heard,
            ScenarioRequest request, long committed, double weight) {
        Amount spend = told.spend().stream().filter(amount -> amount.currency().equals(request.currency())
                && amount.kind().equals(request.kindOrCharged())).findFirst().orElse(null);
        return new Candidate(id, node.name(), tool.name(), findings.verdict(), heard, spend, told.outcomes(), committed,
                weight);
    }

    private static Map<String, Long> committed(ScenarioRequest request, PeriodBoard board, List<Node> nodes) {
        Map<String, Long> committed = new HashMap<>();
        List<Commitment> named = request.allCommitments();
        for (int i = 0; i < named.size(); i++) {
            String pointer = "/commitments/" + i + "/cell";
            if (committed.put(known(named.get(i).cell(), pointer, board, nodes), named.get(i).minor()) != null) {
                throw invalid(pointer, "This cell is named twice.");
            }
        }
        return committed;
    }

    private static Map<String, Double> weights(ScenarioRequest request, PeriodBoard board, List<Node> nodes) {
        Map<String, Double> weights = new HashMap<>();
        List<CellWeight> named = request.cellWeights();
        for (int i = 0; i < named.size(); i++) {
            String pointer = "/weights/cells/" + i + "/cell";
            if (weights.put(known(named.get(i).cell(), pointer, board, nodes), named.get(i).weight()) != null) {
                throw invalid(pointer, "This cell is named twice.");
            }
        }
        return weights;
    }

    private static String known(String cell, String pointer, PeriodBoard board, List<Node> nodes) {
        return CellId.parse(cell).filter(id -> id.period().equals(board.period())
                && nodes.stream().anyMatch(node -> node.id().equals(id.key().node()))
                && board.tools().stream().anyMatch(tool -> tool.id().equals(id.key().tool()))).map(CellId::toString)
                .orElseThrow(() -> invalid(pointer, "There is no such cell in this period."));
    }

    private static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail,
                List.of(ProblemDetail.at(pointer, "unknown", detail)));
    }
}
