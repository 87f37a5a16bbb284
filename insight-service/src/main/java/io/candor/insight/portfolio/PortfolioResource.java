package io.candor.insight.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
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

/** What each use case is worth to those who use it. */
@Path("/api/insight/v1/portfolio")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
class PortfolioResource {

    private final PortfolioView view;
    private final CurrentViewer viewer;

    PortfolioResource(PortfolioView view, CurrentViewer viewer) {
        this.view = view;
        this.viewer = viewer;
    }

    @GET
    @AccessLogged(value = AccessKind.BOARD, period = "period")
    @Operation(operationId = "getPortfolio", summary = "Use cases by impact and by whether people would use them anyway, of the whole company")
    public Portfolio portfolio(
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") @Nullable String period) {
        return view.of(viewer.get(), period);
    }
}
