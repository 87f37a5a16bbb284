package io.candor.insight.coverage;

import jakarta.annotation.security.RolesAllowed;
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
import io.candor.insight.identity.Role;

/** What sources told of which days, for the usage administrator. */
@Path("/api/insight/v1/usage/coverage")
@Tag(name = "usage")
class CoverageResource {

    private final CoverageLedger ledger;

    CoverageResource(CoverageLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(value = AccessKind.IMPORTS, node = "unit")
    @Operation(operationId = "usageCoverage", summary = "Coverage and finality by source, tool and day, 400 days a page; as text/csv all of it")
    public CoveragePage coverage(@RestQuery @Size(max = 100) @Nullable String source,
            @Parameter(description = "First day; at most 366 days in all") @RestQuery @Size(max = 100) @Nullable String from,
            @Parameter(description = "Last day") @RestQuery @Size(max = 100) @Nullable String to,
            @Parameter(description = "A unit's id; without one, the whole company") @RestQuery @Size(max = 200) @Nullable String unit,
            @RestQuery @Size(max = 400) @Nullable String cursor) {
        return ledger.page(source, from, to, unit, cursor);
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(value = AccessKind.IMPORTS, node = "unit")
    @Operation(operationId = "usageCoverage", hidden = true)
    public String coverageAsCsv(@RestQuery @Size(max = 100) @Nullable String source,
            @RestQuery @Size(max = 100) @Nullable String from, @RestQuery @Size(max = 100) @Nullable String to,
            @RestQuery @Size(max = 200) @Nullable String unit) {
        return CoverageCsv.of(ledger.whole(source, from, to, unit));
    }
}
