package io.candor.insight.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.export.SignedDigest;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;

/** Spend by group, tool and verdict. */
@Path("/api/insight/v1/allocation")
@Tag(name = "money")
class MoneyResource {

    private static final String PERIOD = ScenarioRequest.PERIOD;
    private static final String NO_PERIOD = "is no period such as 2026-P12";

    private final MoneyPages pages;
    private final CurrentViewer viewer;

    MoneyResource(MoneyPages pages, CurrentViewer viewer) {
        this.pages = pages;
        this.viewer = viewer;
    }

    @GET
    @Path("/spend")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.READER, Role.AUDITOR })
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "getSpend", summary = "What was spent in a period by group, tool and verdict, as printed, 100 a page; as text/csv all of them with outcomes of tasks")
    public MoneyPage spend(
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = PERIOD, message = NO_PERIOD) @Nullable String period,
            @Parameter(description = "Only this node and what lies under it") @RestQuery @Size(max = 200) @Nullable String unit,
            @RestQuery @Size(max = 100) @Nullable String tool, @RestQuery @Size(max = 400) @Nullable String cursor) {
        return pages.page(viewer.get(), new MoneyPages.Question(period, unit, tool), cursor);
    }

    @GET
    @Path("/spend")
    @Produces("text/csv")
    @RolesAllowed({ Role.READER, Role.AUDITOR })
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "getSpend", hidden = true)
    public String spendAsCsv(@RestQuery @Pattern(regexp = PERIOD, message = NO_PERIOD) @Nullable String period,
            @RestQuery @Size(max = 200) @Nullable String unit, @RestQuery @Size(max = 100) @Nullable String tool) {
        return pages.csv(viewer.get(), new MoneyPages.Question(period, unit, tool));
    }

    @GET
    @Path("/spend/digest")
    @RolesAllowed({ Role.READER, Role.AUDITOR })
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "spendDigest", summary = "Signed digest of the CSV that answers the same question")
    public SignedDigest spendDigest(@RestQuery @Pattern(regexp = PERIOD, message = NO_PERIOD) @Nullable String period,
            @RestQuery @Size(max = 200) @Nullable String unit, @RestQuery @Size(max = 100) @Nullable String tool) {
        return pages.digest(viewer.get(), new MoneyPages.Question(period, unit, tool));
    }
}
