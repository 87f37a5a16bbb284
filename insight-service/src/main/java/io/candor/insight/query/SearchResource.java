package io.candor.insight.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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

/** Search in people's words. */
@Path("/api/insight/v1/search")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
class SearchResource {

    private final CommentSearches searches;
    private final CurrentViewer viewer;

    SearchResource(CommentSearches searches, CurrentViewer viewer) {
        this.searches = searches;
        this.viewer = viewer;
    }

    @GET
    @AccessLogged(value = AccessKind.COMMENTS, node = "unit")
    @Operation(operationId = "searchComments", summary = "Comments that may be quoted, 20 a page")
    public SearchPage search(
            @Parameter(description = "Words, \"phrases\", prefix*, AND, OR, NOT; blank asks for everything") @RestQuery @DefaultValue("") @Size(max = 400) String q,
            @RestQuery @Size(max = 200) @Nullable String unit,
            @RestQuery @Size(max = 100) @Nullable String tool,
            @RestQuery @Size(max = 100) @Nullable String useCase,
            @RestQuery @Size(max = 100) @Nullable String wave,
            @RestQuery @Size(max = 2000) @Nullable String cursor) {
        return searches.search(viewer.get(), new CommentSearches.Question(q, unit, tool, useCase, wave, cursor));
    }
}
