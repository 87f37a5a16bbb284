package io.candor.insight.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoQuarter;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;

/** Verdicts of a period, as a matrix and one by one. */
@Path("/api/insight/v1")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
class BoardResource {

    private final PeriodSlices slices;
    private final CurrentViewer viewer;

    BoardResource(PeriodSlices slices, CurrentViewer viewer) {
        this.slices = slices;
        this.viewer = viewer;
    }

    @GET
    @Path("/board")
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "getBoard", summary = "Units × tools of one period, as far as the caller may see")
    public Board board(
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") @Nullable String period,
            @Parameter(description = "Only this node and what lies under it") @RestQuery @Size(max = 200) @Nullable String unit) {
        return slices.board(viewer.get(), period, unit);
    }

    @GET
    @Path("/quarters/{quarter}")
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "getQuarter", summary = "Units × tools of the periods of a quarter, side by side")
    public QuarterBoard quarter(
            @Parameter(description = "Three periods of four weeks; the fourth quarter has four") @RestPath @Pattern(regexp = "\\d{4}-Q[1-4]", message = "is no quarter such as 2026-Q3") String quarter) {
        return slices.quarter(viewer.get(), IsoQuarter.parse(quarter));
    }

    @GET
    @Path("/periods/{period}/export")
    @AccessLogged(value = AccessKind.BOARD, period = "period")
    @Operation(operationId = "exportPeriod", summary = "A closed period's verdicts with all that is printed of them, to recompute")
    public PeriodExport export(
            @RestPath @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") String period) {
        return slices.export(viewer.get(), IsoPeriod.parse(period));
    }

    @GET
    @Path("/cells/{id}")
    @AccessLogged(value = AccessKind.CELL, cell = "id")
    @Operation(operationId = "getCell", summary = "The evidence of one cell, or its withheld form")
    public CellPage cell(@Parameter(description = "node~tool~period") @RestPath @Size(max = 400) String id) {
        return slices.cell(viewer.get(), id);
    }
}
