package io.candor.insight.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
import io.candor.insight.usecase.UseCase;
import io.candor.insight.usecase.UseCaseCatalogue;
import io.candor.insight.verdict.Breakdown;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;
import io.candor.insight.verdict.PrintedAnswers;

/** Reads the whole company's answers by use case off a period's board. */
@ApplicationScoped
class PortfolioView {

    private final PeriodBoards boards;
    private final UseCaseCatalogue useCases;
    private final Clock clock;

    PortfolioView(PeriodBoards boards, UseCaseCatalogue useCases, Clock clock) {
        this.boards = boards;
        this.useCases = useCases;
        this.clock = clock;
    }

    Portfolio of(Viewer viewer, @Nullable String period) {
        CurrentBoards current = boards.now();
        Optional<IsoPeriod> asked = period == null ? current.newest() : Optional.of(IsoPeriod.parse(period));
        if (asked.isEmpty()) {
            return new Portfolio(null, viewer.seesWholeCompany(), 0, List.of());
        }
        PeriodBoard board = asked.flatMap(current::of).orElseThrow(() -> notFound("period"));
        int invited = board.nodes().stream().filter(node -> node.parentId() == null).mapToInt(Node::people).sum();
        return viewer.seesWholeCompany() ? new Portfolio(board.period().toString(), true, invited, cases(board, invited))
                : new Portfolio(board.period().toString(), false, invited, List.of());
    }

    private List<Portfolio.Case> cases(PeriodBoard board, int invited) {
        Optional<Node> top = board.nodes().stream().filter(node -> node.parentId() == null).findFirst();
        Map<String, String> tools = board.tools().stream().collect(Collectors.toMap(Tool::id, Tool::name));
        LocalDate today = LocalDate.now(clock);
        return useCases.all().stream().filter(it -> !it.since().isAfter(board.period().lastDay()))
                .filter(it -> it.retired() == null || !it.retired().isBefore(board.period().firstDay()))
                .map(it -> new Portfolio.Case(it.id(), it.name(), it.tool(), tools.getOrDefault(it.tool(), it.tool()),
                        it.origin(), it.retired() != null && !it.retired().isAfter(today), it.ownerUnit(),
                        top.map(node -> judged(board.cell(new CellKey(node.id(), it.tool())), it, invited))
                                .orElseGet(Disclosure::withheld)))
                .sorted(Comparator.comparing(PortfolioView::place).thenComparing(Portfolio.Case::name)
                        .thenComparing(Portfolio.Case::useCase))
                .toList();
    }

    private static Disclosure<PortfolioFigures> judged(Disclosure<CellFindings> cell, UseCase useCase, int invited) {
        Optional<Breakdown> divided = cell.released().flatMap(findings -> findings.breakdowns().stream()
                .filter(breakdown -> breakdown.by() == Breakdown.By.USE_CASE).findFirst());
        Optional<PrintedAnswers> part = divided.flatMap(breakdown -> breakdown.parts().stream()
                .filter(it -> it.id().equals(useCase.id())).map(Breakdown.Part::answers).findFirst());
        PortfolioRule rule = new PortfolioRule(useCase.origin(),
                divided.map(Breakdown::people).orElse(invited));
        return part.<Disclosure<PortfolioFigures>> map(answers -> cell.map(findings -> rule.judge(answers)))
                .orElseGet(Disclosure::withheld);
    }

    private static int place(Portfolio.Case it) {
        return it.judged().released().map(figures -> figures.kind().ordinal()).orElse(PortfolioKind.values().length);
    }

    private static ProblemException notFound(String what) {
        String detail = "There is no such " + what + ".";
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(ProblemDetail.at(what, "unknown", detail)));
    }
}
