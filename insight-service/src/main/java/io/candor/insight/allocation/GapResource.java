package io.candor.insight.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;

/** Use and usefulness around a target. */
@Path("/api/insight/v1/targets/{targetId}/gap")
@Tag(name = "targets")
class GapResource {

    private final GoodhartGaps gaps;
    private final CurrentViewer viewer;

    GapResource(GoodhartGaps gaps, CurrentViewer viewer) {
        this.gaps = gaps;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "getGoodhartGap", summary = "Use and usefulness around a target's start, pauses and end, of shown groups")
    public GoodhartGap gap(@PathParam("targetId") String targetId) {
        return gaps.of(viewer.get(), targetId);
    }
}
