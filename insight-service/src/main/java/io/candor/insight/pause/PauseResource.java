package io.candor.insight.pause;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;

/** A target suspended by lot, to see what people do when nobody counts. */
@Path("/api/insight/v1/pauses")
@Tag(name = "targets")
class PauseResource {

    public record Pauses(List<PauseOnRecord> pauses) {
    }

    public record PauseCancellation(@NotBlank @PlainText @Size(max = 300) String reason) {
    }

    private final TargetPauses pauses;

    PauseResource(TargetPauses pauses) {
        this.pauses = pauses;
    }

    @GET
    @RolesAllowed({ Role.UNIT_LEAD, Role.READER, Role.AUTHOR, Role.USAGE_ADMIN, Role.AUDITOR, Role.ADMIN, Role.SERVICE })
    @Operation(operationId = "pauses", summary = "All pauses on record, in the order they begin")
    public Pauses pauses() {
        return new Pauses(pauses.all().stream().map(PauseOnRecord::of).toList());
    }

    @POST
    @Path("/{pauseId}/draw")
    @RolesAllowed(Role.USAGE_ADMIN)
    @Operation(operationId = "drawPause", summary = "Draws the paused units with the committed seed, once")
    public PauseOnRecord drawPause(@PathParam("pauseId") String pauseId) {
        return PauseOnRecord.of(pauses.draw(pauseId));
    }

    @POST
    @Path("/{pauseId}/cancellation")
    @RolesAllowed(Role.USAGE_ADMIN)
    @Operation(operationId = "cancelPause", summary = "Calls a pause off, with the reason")
    public PauseOnRecord cancelPause(@PathParam("pauseId") String pauseId, @NotNull @Valid PauseCancellation cancellation) {
        return PauseOnRecord.of(pauses.cancel(pauseId, cancellation.reason().strip()));
    }
}
