package io.candor.insight.allocation;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;

/** Scenarios, the hearings some of them need, and the decisions taken on them. */
@Path("/api/insight/v1/allocation")
@Tag(name = "money")
class AllocationResource {

    public record HearingList(List<Hearing> hearings) {
    }

    /**
     * @param cell
     *        id as on the board, of a figure shaped by the target
     * @param heardOn
     *        after the period's end
     * @param statement
     *        what the unit said, without names
     */
    public record NewHearing(@NotBlank @Size(max = 400) String cell, @NotNull @CalendarDay LocalDate heardOn,
            @NotBlank @PlainText @Size(max = 2000) String statement) {
    }

    public record DecisionList(List<Decision> decisions) {
    }

    private final Scenarios scenarios;
    private final Hearings hearings;
    private final Decisions decisions;
    private final CurrentViewer viewer;

    AllocationResource(Scenarios scenarios, Hearings hearings,
            Decisions decisions, CurrentViewer viewer) {
        this.scenarios = scenarios;
        this.hearings = hearings;
        this.decisions = decisions;
        this.viewer = viewer;
    }

    @POST
    @Path("/scenarios")
    @RolesAllowed({ Role.READER, Role.AUDITOR })
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "makeScenario", summary = "Where money could move, given a budget, commitments and weights")
    public Scenarios.ScenarioPage makeScenario(@NotNull @Valid ScenarioRequest request) {
        return scenarios.page(viewer.get(), request);
    }

    @GET
    @Path("/hearings")
    @RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
    @AccessLogged(value = AccessKind.BOARD, period = "period")
    @Operation(operationId = "hearings", summary = "Hearings of units about a figure of a period, newest first")
    public HearingList hearings(
            @RestQuery @NotNull @Pattern(regexp = ScenarioRequest.PERIOD, message = "is no period such as 2026-P12") String period) {
        return new HearingList(hearings.seen(viewer.get(), IsoPeriod.parse(period)));
    }

    @POST
    @Path("/hearings")
    @ResponseStatus(201)
    @RolesAllowed({ Role.READER, Role.UNIT_LEAD })
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "recordHearing", summary = "Puts on record that a unit was heard about its figure")
    public Hearing recordHearing(@NotNull @Valid NewHearing hearing) {
        return hearings.record(viewer.get(), hearing.cell(), hearing.heardOn(), hearing.statement().strip());
    }

    @GET
    @Path("/decisions")
    @RolesAllowed({ Role.READER, Role.AUDITOR })
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "decisions", summary = "Decisions on money with what came of them, newest first")
    public DecisionList decisions() {
        return new DecisionList(decisions.all(viewer.get()));
    }

    @POST
    @Path("/decisions")
    @ResponseStatus(201)
    @RolesAllowed(Role.READER)
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "recordDecision", summary = "Decides for moves of a scenario")
    public Decision recordDecision(@NotNull @Valid DecisionRequest decision) {
        return decisions.record(viewer.get(), decision);
    }
}
