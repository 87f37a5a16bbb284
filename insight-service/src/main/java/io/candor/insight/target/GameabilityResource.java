package io.candor.insight.target;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.insight.identity.Role;

/** How little it takes to perform a figure; from definitions, never from anybody's use. */
@Path("/api/insight/v1/metrics/gameability")
@Tag(name = "targets")
@RolesAllowed({ Role.UNIT_LEAD, Role.READER, Role.AUTHOR, Role.USAGE_ADMIN, Role.AUDITOR, Role.ADMIN, Role.SERVICE })
class GameabilityResource {

    public record MetricsGameability(List<Gameability> metrics) {
    }

    @GET
    @Operation(operationId = "metricsGameability", summary = "What one junk act adds to each metric a target can count")
    public MetricsGameability metrics() {
        return new MetricsGameability(Gameability.all());
    }
}
