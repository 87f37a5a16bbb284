package io.candor.insight.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;
import io.candor.insight.verdict.Verdict;

/** The hearings on record. Without one no money leaves a cell whose figure is shaped by the target. */
@ApplicationScoped
class Hearings {

    private final Jdbi jdbi;
    private final PeriodBoards boards;
    private final Clock clock;

    Hearings(Jdbi jdbi, PeriodBoards boards, Clock clock) {
        this.jdbi = jdbi;
        this.boards = boards;
        this.clock = clock;
    }

    /** Cells of a period that were heard. */
    Set<CellKey> heard(IsoPeriod period) {
        return all(period).stream().map(hearing -> CellId.parse(hearing.cell()).orElseThrow().key())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the cells a viewer may see, newest first. */
    List<Hearing> seen(Viewer viewer, IsoPeriod period) {
        PeriodBoard board = boards.now().of(period).orElseThrow(() -> unknown("period"));
        Set<String> nodes = board.nodes().stream().filter(node -> viewer.maySee(node.scope())).map(Node::id)
                .collect(Collectors.toSet());
        return all(period).stream()
                .filter(hearing -> nodes.contains(CellId.parse(hearing.cell()).orElseThrow().key().node())).toList();
    }

    /** @throws ProblemException for a cell that is not there, not in reach, hidden, or of another verdict */
    @Transactional
    Hearing record(Viewer viewer, String id, LocalDate heardOn, String statement) {
        CellId cell = CellId.parse(id).orElseThrow(() -> unknown("/cell"));
        PeriodBoard board = boards.now().of(cell.period()).orElseThrow(() -> unknown("/cell"));
        if (board.nodes().stream()
                .noneMatch(node -> node.id().equals(cell.key().node()) && viewer.maySee(node.scope()))) {
            throw unknown("/cell");
        }
        CellFindings findings = board.cell(cell.key()).released().orElseThrow(() -> unknown("/cell"));
        if (findings.verdict() != Verdict.THEATRE) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "Units are heard about a figure shaped by the target; this cell reads otherwise.");
        }
        LocalDate today = LocalDate.now(clock);
        if (!heardOn.isAfter(cell.period().lastDay()) || heardOn.isAfter(today)) {
            String detail = "A hearing lies between the period's end and today, after " + cell.period().lastDay() + ".";
            throw new ProblemException(ProblemType.VALIDATION_FAILED, detail,
                    List.of(ProblemDetail.at("/heardOn", "outside", detail)));
        }
        Hearing hearing = new Hearing(UUID.randomUUID().toString(), cell.toString(), heardOn, statement);
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO unit_hearing
                VALUES (CAST(:hearingId AS uuid), :period, :node, :tool, :heardOn, :statement, :now)""").bindMethods(hearing)
                .bind("period", cell.period().toString()).bind("node", cell.key().node()).bind("tool", cell.key().tool())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC)).execute());
        return hearing;
    }

    private List<Hearing> all(IsoPeriod period) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT hearing_id, node, tool_id, heard_on, statement FROM unit_hearing WHERE period = :period
                ORDER BY recorded_at DESC, hearing_id""").bind("period", period.toString())
                .map((row, context) -> new Hearing(row.getString(1),
                        new CellId(new CellKey(row.getString(2), row.getString(3)), period).toString(),
                        Objects.requireNonNull(row.getObject(4, LocalDate.class)), row.getString(5)))
                .list());
    }

    private static ProblemException unknown(String pointer) {
        String detail = "There is no such " + (pointer.equals("/cell") ? "shown cell" : "period") + ".";
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(ProblemDetail.at(pointer, "unknown", detail)));
    }
}
