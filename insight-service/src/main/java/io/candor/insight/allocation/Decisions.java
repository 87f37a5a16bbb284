package io.candor.insight.allocation;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.allocation.Decision.DecidedMove;
import io.candor.insight.allocation.Decision.DecidedMoves;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.PublishedFigures.Publication;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoards;

/** Decisions on money, kept with what they rested on and followed afterwards. For whoever sees the whole company. */
@ApplicationScoped
class Decisions {

    /** What is kept of the scenario. */
    private record Frozen(String currency, String kind, List<Scenario.Move> moves, List<String> judgements) {
    }

    private record Row(String id, String title, String reason, LocalDate on, IsoPeriod base, IsoPeriod effective,
            String scenario) {
    }

    private final Jdbi jdbi;
    private final ObjectMapper mapper;
    private final Scenarios scenarios;
    private final PeriodBoards boards;
    private final MoneyOfPeriods money;
    private final Clock clock;

    Decisions(Jdbi jdbi, ObjectMapper mapper, Scenarios scenarios, PeriodBoards boards, MoneyOfPeriods money, Clock clock) {
        this.jdbi = jdbi;
        this.mapper = mapper;
        this.scenarios = scenarios;
        this.boards = boards;
        this.money = money;
        this.clock = clock;
    }

    /** Newest first. */
    List<Decision> all(Viewer viewer) {
        wholeCompany(viewer);
        CurrentBoards current = boards.now();
        return rows().stream().map(row -> decision(row, current)).toList();
    }

    /** The scenario is made anew, so that nothing is decided that it does not say now. */
    @Transactional
    Decision record(Viewer viewer, DecisionRequest request) {
        wholeCompany(viewer);
        IsoPeriod base = IsoPeriod.parse(request.scenario().period());
        IsoPeriod effective = IsoPeriod.parse(request.effective());
        if (effective.compareTo(base) <= 0) {
            throw invalid("/effective", "too-early", "It lies after the scenario's period, " + base + ".");
        }
        Scenario scenario = scenarios.page(viewer, request.scenario()).figures().released().filter(it -> !it.moves().isEmpty())
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT, "This scenario moves nothing."));
        List<Scenario.Move> chosen = chosen(scenario, request);
        String id = UUID.randomUUID().toString();
        String frozen = write(new Frozen(scenario.currency(), scenario.kind(), chosen, scenario.judgements()));
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO allocation_decision (decision_id, title, reason, base, effective, decided_on, scenario, recorded_at)
                VALUES (CAST(:id AS uuid), :title, :reason, :base, :effective, :today, CAST(:frozen AS jsonb), :now)""")
                .bind("id", id).bind("title", request.title().strip()).bind("reason", request.reason().strip())
                .bind("base", base.toString()).bind("effective", effective.toString()).bind("today", LocalDate.now(clock))
                .bind("frozen", frozen).bind("now", clock.instant().atOffset(ZoneOffset.UTC)).execute());
        CurrentBoards current = boards.now();
        return rows().stream().filter(row -> row.id().equals(id)).map(row -> decision(row, current)).findFirst().orElseThrow();
    }

    private static List<Scenario.Move> chosen(Scenario scenario, DecisionRequest request) {
        if (request.moves() == null) {
            return scenario.moves();
        }
        List<Scenario.Move> chosen = new ArrayList<>();
        for (int place : new TreeSet<>(request.moves())) {
            if (place >= scenario.moves().size()) {
                throw invalid("/moves", "unknown", "The scenario has " + scenario.moves().size() + " moves; there is no move "
                        + place + ".");
            }
            chosen.add(scenario.moves().get(place));
        }
        return chosen;
    }

    private Decision decision(Row row, CurrentBoards current) {
        // Printed when it was taken, of released figures only: it is shown as it was.
        Disclosure<DecidedMoves> figures = new Publication(Map.of("", row.scenario()))
                .figure("", this::read).map(frozen -> {
                    MoveFollowing following = new MoveFollowing(current, money, row.base(), row.effective());
                    return new DecidedMoves(frozen.currency(), frozen.kind(), frozen.moves().stream()
                            .map(move -> new DecidedMove(move, following.effect(move))).toList(), frozen.judgements());
                });
        return new Decision(row.id(), row.title(), row.reason(), row.on(), row.base().toString(), row.effective().toString(),
                figures);
    }

    private List<Row> rows() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT decision_id, title, reason, decided_on, base, effective, scenario::text FROM allocation_decision
                ORDER BY number DESC""")
                .map((row, context) -> new Row(row.getString(1), row.getString(2), row.getString(3),
                        Objects.requireNonNull(row.getObject(4, LocalDate.class)), IsoPeriod.parse(row.getString(5)),
                        IsoPeriod.parse(row.getString(6)), row.getString(7)))
                .list());
    }

    private static void wholeCompany(Viewer viewer) {
        if (!viewer.seesWholeCompany()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Decisions on money are for whoever sees the whole company.");
        }
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Frozen read(String json) {
        try {
            return mapper.readValue(json, Frozen.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, List.of(ProblemDetail.at(pointer, code, detail)));
    }
}
