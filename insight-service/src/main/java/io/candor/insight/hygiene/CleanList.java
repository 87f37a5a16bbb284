package io.candor.insight.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

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

/** Lays out a period's labels, as far as a viewer may see them. */
@ApplicationScoped
class CleanList {

    private static final int PAGE = 50;

    private final PeriodBoards boards;
    private final CleanPeriods periods;
    private final FileSignature signature;

    CleanList(PeriodBoards boards, CleanPeriods periods, FileSignature signature) {
        this.boards = boards;
        this.periods = periods;
        this.signature = signature;
    }

    /** What was asked for; each null for everything, the period for the newest. */
    record Question(@Nullable String period, @Nullable String unit, @Nullable String tool, @Nullable CleanLabel label) {
    }

    /** One group × tool. */
    record Row(Node group, Tool tool, Disclosure<CleanCell> cell) {

        String id(IsoPeriod period) {
            return new CellId(new CellKey(group.id(), tool.id()), period).toString();
        }
    }

    /** @param rows in the order of the board's groups and tools, never by how much anybody uses */
    record Asked(PeriodBoard board, Standing standing, List<Row> rows) {
    }

    HygienePage page(Viewer viewer, Question question, @Nullable String cursor) {
        Optional<Asked> asked = ask(viewer, question);
        if (asked.isEmpty()) {
            return HygienePage.EMPTY;
        }
        PeriodBoard board = asked.get().board();
        List<Row> rows = asked.get().rows();
        int from = start(rows, board.period(), cursor);
        int to = Math.min(rows.size(), from + PAGE);
        Standing standing = asked.get().standing();
        return new HygienePage(board.period().toString(), figures(standing), standing.finalOn(),
                board.tools().stream().map(it -> new HygienePage.ToolName(it.id(), it.name())).toList(),
                rows.subList(from, to).stream().map(row -> new HygienePage.Cell(row.id(board.period()), row.group().id(),
                        row.group().name(), row.tool().id(), row.cell())).toList(),
                to == rows.size() ? null : rows.get(to - 1).id(board.period()));
    }

    /** @throws ProblemException NOT_FOUND where there is no period yet, too */
    String csv(Viewer viewer, Question question) {
        Asked asked = ask(viewer, question).orElseThrow(() -> notFound("period"));
        return HygieneCsv.of(asked.board().period(), figures(asked.standing()), asked.rows());
    }

    /** Of what {@link #csv} answers to the same question. */
    SignedDigest digest(Viewer viewer, Question question) {
        Asked asked = ask(viewer, question).orElseThrow(() -> notFound("period"));
        return signature.of(
                List.of("candor-clean-data-1", "period " + asked.board().period(), "figures " + figures(asked.standing())),
                HygieneCsv.of(asked.board().period(), figures(asked.standing()), asked.rows()));
    }

    private Optional<Asked> ask(Viewer viewer, Question question) {
        CurrentBoards current = boards.now();
        String named = question.period();
        Optional<IsoPeriod> period = named == null ? current.newest() : Optional.of(IsoPeriod.parse(named));
        if (period.isEmpty()) {
            return Optional.empty();
        }
        CleanPeriod clean = periods.of(current, period.get()).orElseThrow(() -> notFound("period"));
        return Optional.of(new Asked(clean.board(), current.standing(period.get()), rows(viewer, clean, question)));
    }

    private static List<Row> rows(Viewer viewer, CleanPeriod clean, Question question) {
        PeriodBoard board = clean.board();
        List<Node> nodes = board.nodes().stream().filter(node -> viewer.maySee(node.scope()))
                .filter(node -> question.unit() == null || node.path().contains(question.unit())).toList();
        if (question.unit() != null && nodes.isEmpty()) {
            throw notFound("unit");
        }
        List<Tool> tools = board.tools().stream().filter(it -> question.tool() == null || it.id().equals(question.tool()))
                .toList();
        if (question.tool() != null && tools.isEmpty()) {
            throw notFound("tool");
        }
        List<Row> rows = new ArrayList<>();
        nodes.stream().filter(Node::block).forEach(group -> tools.forEach(tool -> {
            Row row = new Row(group, tool, clean.cell(new CellKey(group.id(), tool.id())));
            if (question.label() == null || has(row, question.label())) {
                rows.add(row);
            }
        }));
        return rows;
    }

    /** What is withheld is unknown to everybody. */
    private static boolean has(Row row, CleanLabel label) {
        return row.cell().released().map(cell -> cell.whole().label()).orElse(CleanLabel.UNKNOWN) == label;
    }

    private static int start(List<Row> rows, IsoPeriod period, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id(period).equals(cursor)) {
                return at + 1;
            }
        }
        throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.",
                List.of(ProblemDetail.at("cursor", "unknown", "does not belong to this list")));
    }

    private static String figures(Standing standing) {
        return standing.state().name().toLowerCase(Locale.ROOT);
    }

    private static ProblemException notFound(String what) {
        String detail = "There is no such " + what + ".";
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(ProblemDetail.at(what, "unknown", detail)));
    }
}
