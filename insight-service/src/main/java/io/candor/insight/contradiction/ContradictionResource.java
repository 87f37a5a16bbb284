package io.candor.insight.contradiction;

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

/** Where telemetry and testimony disagree. */
@Path("/api/insight/v1/contradictions")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
class ContradictionResource {

    private final ContradictionList list;
    private final CurrentViewer viewer;

    ContradictionResource(ContradictionList list, CurrentViewer viewer) {
        this.list = list;
        this.viewer = viewer;
    }

    @GET
    @AccessLogged(value = AccessKind.COMMENTS, node = "unit", period = "period")
    @Operation(operationId = "getContradictions", summary = "Groups × tools where what is measured and what is said disagree, 20 a page, the surest first")
    public ContradictionPage contradictions(
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") @Nullable String period,
            @Parameter(description = "Only this node and what lies under it") @RestQuery @Size(max = 200) @Nullable String unit,
            @RestQuery @Size(max = 100) @Nullable String tool, @RestQuery @Size(max = 500) @Nullable String cursor) {
        return list.page(viewer.get(), period, unit, tool, cursor);
    }
}
