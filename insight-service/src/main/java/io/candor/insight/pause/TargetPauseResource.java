package io.candor.insight.pause;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.identity.Role;

/** Plans and commits a pause of one target. */
@Path("/api/insight/v1/targets/{targetId}/pauses")
@Tag(name = "targets")
class TargetPauseResource {

    /**
     * @param from a Monday after today on which the target runs
     * @param weeks 2 to 12
     */
    public record NewPause(@NotNull @CalendarDay LocalDate from, @Min(2) @Max(12) int weeks) {
    }

    private final TargetPauses pauses;

    TargetPauseResource(TargetPauses pauses) {
        this.pauses = pauses;
    }

    @GET
    @Path("/plan")
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "planPause", summary = "Who could take part in a pause, and what 2, 4, 6 and 8 weeks could show")
    public PausePlan planPause(@PathParam("targetId") String targetId) {
        return pauses.plan(targetId);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.USAGE_ADMIN)
    @Operation(operationId = "commitPause", summary = "Commits days and the hash of a seed, before any unit is read")
    public PauseOnRecord commitPause(@PathParam("targetId") String targetId, @NotNull @Valid NewPause pause) {
        return PauseOnRecord.of(pauses.commit(targetId, pause.from(), pause.weeks()));
    }
}
