package io.candor.insight.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;

/** What each group lacks for each verdict. */
@Path("/api/insight/v1/readiness")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
class ReadinessResource {

    private final ReadinessList list;
    private final CurrentViewer viewer;

    ReadinessResource(ReadinessList list, CurrentViewer viewer) {
        this.list = list;
        this.viewer = viewer;
    }

    @GET
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "getReadiness", summary = "Which verdicts are within reach, and what is missing for the others")
    public ReadinessPage readiness(
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") @Nullable String period,
            @Parameter(description = "Only this node and what lies under it") @RestQuery @Size(max = 200) @Nullable String unit,
            @RestQuery @Size(max = 100) @Nullable String tool, @RestQuery @Size(max = 400) @Nullable String cursor) {
        return list.page(viewer.get(), period, unit, tool, cursor);
    }
}
