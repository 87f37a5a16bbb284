package io.candor.insight.hygiene;

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

/** Which usage data say how people work, and which do not. */
@Path("/api/insight/v1/hygiene")
@Tag(name = "query")
@RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
class HygieneResource {

    private static final String PERIOD = "\\d{4}-P(0[1-9]|1[0-3])";
    private static final String NO_PERIOD = "is no period such as 2026-P12";
    private static final String LABEL = "USE|DOWN_WEIGHT|EXCLUDE|UNKNOWN";
    private static final String NO_LABEL = "is none of USE, DOWN_WEIGHT, EXCLUDE, UNKNOWN";

    private final CleanList list;
    private final CurrentViewer viewer;

    HygieneResource(CleanList list, CurrentViewer viewer) {
        this.list = list;
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "getHygiene", summary = "Clean-data labels of a period with raw beside genuine use, 50 groups × tools a page; as text/csv all of them")
    public HygienePage hygiene(
            @Parameter(description = "The last closed period with answers, where absent") @RestQuery @Pattern(regexp = PERIOD, message = NO_PERIOD) @Nullable String period,
            @Parameter(description = "Only this node and what lies under it") @RestQuery @Size(max = 200) @Nullable String unit,
            @RestQuery @Size(max = 100) @Nullable String tool,
            @RestQuery @Pattern(regexp = LABEL, message = NO_LABEL) @Nullable String label,
            @RestQuery @Size(max = 400) @Nullable String cursor) {
        return list.page(viewer.get(), question(period, unit, tool, label), cursor);
    }

    @GET
    @Produces("text/csv")
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "getHygiene", hidden = true)
    public String hygieneAsCsv(@RestQuery @Pattern(regexp = PERIOD, message = NO_PERIOD) @Nullable String period,
            @RestQuery @Size(max = 200) @Nullable String unit, @RestQuery @Size(max = 100) @Nullable String tool,
            @RestQuery @Pattern(regexp = LABEL, message = NO_LABEL) @Nullable String label) {
        return list.csv(viewer.get(), question(period, unit, tool, label));
    }

    @GET
    @Path("/digest")
    @AccessLogged(value = AccessKind.BOARD, node = "unit", period = "period")
    @Operation(operationId = "hygieneDigest", summary = "Signed digest of the CSV that answers the same question")
    public SignedDigest digest(@RestQuery @Pattern(regexp = PERIOD, message = NO_PERIOD) @Nullable String period,
            @RestQuery @Size(max = 200) @Nullable String unit, @RestQuery @Size(max = 100) @Nullable String tool,
            @RestQuery @Pattern(regexp = LABEL, message = NO_LABEL) @Nullable String label) {
        return list.digest(viewer.get(), question(period, unit, tool, label));
    }

    private static CleanList.Question question(@Nullable String period, @Nullable String unit, @Nullable String tool,
            @Nullable String label) {
        return new CleanList.Question(period, unit, tool, label == null ? null : CleanLabel.valueOf(label));
    }
}
