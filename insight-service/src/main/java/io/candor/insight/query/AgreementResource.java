package io.candor.insight.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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

/** Use beside usefulness, over the groups a viewer may see. */
@Path("/api/insight/v1/agreement")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
class AgreementResource {

    private final PeriodSlices slices;
    private final CurrentViewer viewer;

    AgreementResource(PeriodSlices slices, CurrentViewer viewer) {
        this.slices = slices;
        this.viewer = viewer;
    }

    @GET
    @AccessLogged(value = AccessKind.BOARD, period = "period")
    @Operation(operationId = "getAgreement", summary = "Whether use and usefulness go together over shown groups of a period")
    public UseAndUsefulness agreement(
            @Parameter(description = "A tool of the board") @RestQuery @NotBlank @Size(max = 100) String tool,
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") @Nullable String period) {
        return slices.agreement(viewer.get(), period, tool);
    }
}
