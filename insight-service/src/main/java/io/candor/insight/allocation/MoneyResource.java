package io.candor.insight.allocation;

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

/** Spend by group, tool and verdict. */
@Path("/api/insight/v1/allocation")
@Tag(name = "money")
class MoneyResource {

    private final MoneyPages pages;
    private final CurrentViewer viewer;

    MoneyResource(MoneyPages pages, CurrentViewer viewer) {
        this.pages = pages;
        this.viewer = viewer;
    }

    @GET
    @Path("/spend")
    @RolesAllowed({ Role.READER, Role.AUDITOR })
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "getSpend", summary = "What was spent in a period by group, tool and verdict, as printed")
    public MoneyPage spend(
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") @Nullable String period,
            @Parameter(description = "Only this node and what lies under it") @RestQuery @Size(max = 200) @Nullable String unit,
            @RestQuery @Size(max = 100) @Nullable String tool, @RestQuery @Size(max = 400) @Nullable String cursor) {
        return pages.page(viewer.get(), period, unit, tool, cursor);
    }
}
