package io.candor.insight.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usage.KnownUsage;
import io.candor.insight.usage.UsageHistory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.Grounds;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;
import io.candor.insight.verdict.Standing;
import io.candor.insight.verdict.Verdict;

/** Lays out what each group of a viewer's slice lacks. */
@ApplicationScoped
class ReadinessList {

    private static final int PAGE = 50;

    private final PeriodBoards boards;
    private final UsageHistory usage;
    private final Clock clock;

    ReadinessList(PeriodBoards boards, UsageHistory usage, Clock clock) {
        this.boards = boards;
        this.usage = usage;
        this.clock = clock;
    }

    private record Row(Node group, Tool tool) {
    }

    ReadinessPage page(Viewer viewer, @Nullable String period, @Nullable String unit, @Nullable String tool,
            @Nullable String cursor) {
        LocalDate today = LocalDate.now(clock);
        CurrentBoards current = boards.now();
        Optional<IsoPeriod> asked = period == null ? current.newest() : Optional.of(IsoPeriod.parse(period));
        if (asked.isEmpty()) {
            return new ReadinessPage(null, today, List.of(), List.of(), null);
        }
        PeriodBoard board = asked.flatMap(current::of).orElseThrow(() -> notFound("period"));
        List<Row> rows = rows(viewer, board, unit, tool);
        int from = start(rows, board, cursor);
        int to = Math.min(rows.size(), from + PAGE);
        Dates dates = new Dates(board.period(),
                current.standing(board.period()).state() == Standing.State.FINAL, today);
        Set<String> reported = reported(board);
        return new ReadinessPage(board.period().toString(), today,
                board.tools().stream().map(it -> new ReadinessPage.ToolName(it.id(), it.name())).toList(),
                rows.subList(from, to).stream().map(row -> group(board, row, dates, reported.contains(row.tool().id())))
                        .toList(),
                to == rows.size() ? null : id(board, rows.get(to - 1)));
    }

    private static List<Row> rows(Viewer viewer, PeriodBoard board, @Nullable String unit, @Nullable String tool) {
        List<Node> groups = board.nodes().stream().filter(node -> viewer.maySee(node.scope()))
                .filter(node -> unit == null || node.path().contains(unit)).toList();
        if (unit != null && groups.isEmpty()) {
            throw notFound("unit");
        }
        List<Tool> tools = board.tools().stream().filter(it -> tool == null || it.id().equals(tool)).toList();
        if (tool != null && tools.isEmpty()) {
            throw notFound("tool");
        }
        List<Row> rows = new ArrayList<>();
        groups.stream().filter(Node::block).forEach(group -> tools.forEach(it -> rows.add(new Row(group, it))));
        return rows;
    }

    private static int start(List<Row> rows, PeriodBoard board, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        for (int at = 0; at < rows.size(); at++) {
            if (id(board, rows.get(at)).equals(cursor)) {
                return at + 1;
            }
        }
        throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.",
                List.of(ProblemDetail.at("cursor", "unknown", "does not belong to this list")));
    }

    /** Tools of which anybody's use in the period is known: of the whole company, so no group can be read off it. */
    private Set<String> reported(PeriodBoard board) {
        KnownUsage known = usage.known();
        return board.tools().stream().map(Tool::id)
                .filter(tool -> known.weeksWithin(board.period(), List.of(), tool, TargetMetric.HUMAN_PROMPTS).isPresent())
                .collect(Collectors.toSet());
    }

    private static GroupReadiness group(PeriodBoard board, Row row, Dates dates, boolean reported) {
        CellFindings findings = board.cell(new CellKey(row.group().id(), row.tool().id())).released().orElse(null);
        Steps steps = new Steps(dates, findings == null ? running(board, row) : findings.target());
        Verdict verdict = findings == null ? null : findings.verdict();
        return new GroupReadiness(id(board, row), row.group().id(), row.group().name(), row.tool().id(), verdict,
                !board.closed() ? steps.ofRunning() : findings == null ? steps.ofWithheld(reported) : lacks(findings, steps));
    }

    /** Nothing where a verdict was given, and for figures published before what they rest on was kept. */
    private static List<GroupReadiness.VerdictReadiness> lacks(CellFindings findings, Steps steps) {
        Grounds grounds = findings.grounds();
        return grounds == null || findings.verdict() != Verdict.INSUFFICIENT_EVIDENCE ? List.of()
                : steps.of(grounds.conditions());
    }

    /** Of a withheld group; a shown one names its own, which may have ended. */
    private static @Nullable AdoptionTarget running(PeriodBoard board, Row row) {
        return board.targets().stream()
                .filter(target -> target.tool().equals(row.tool().id()) && target.binds(row.group().scope()))
                .max(Comparator.comparing(AdoptionTarget::from).thenComparing(AdoptionTarget::targetId)).orElse(null);
    }

    private static String id(PeriodBoard board, Row row) {
        return new CellId(new CellKey(row.group().id(), row.tool().id()), board.period()).toString();
    }

    private static ProblemException notFound(String what) {
        String detail = "There is no such " + what + ".";
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of(ProblemDetail.at(what, "unknown", detail)));
    }
}
