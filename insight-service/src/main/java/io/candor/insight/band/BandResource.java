package io.candor.insight.band;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;
import io.smallrye.common.annotation.Blocking;

/** Usage bands of open waves: made for desk, shown to and signed for the person they are about, and nobody else. */
@Path("/api/insight/v1/waves/{wave}")
@Tag(name = "bands")
class BandResource {

    private static final String WAVE = "[A-Za-z0-9][A-Za-z0-9._-]{0,127}";

    private final BandPreparation preparation;
    private final BandTokens tokens;
    private final CurrentViewer viewer;

    BandResource(BandPreparation preparation, BandTokens tokens, CurrentViewer viewer) {
        this.preparation = preparation;
        this.tokens = tokens;
        this.viewer = viewer;
    }

    @POST
    @Path("/bands")
    @RolesAllowed(Role.SERVICE)
    @Blocking
    public BandPreparation.BandKeys prepareBands(@PathParam("wave") @Pattern(regexp = WAVE) String wave,
            @NotNull @Valid BandRequest request) {
        return preparation.prepare(wave, request);
    }

    @GET
    @Path("/band")
    @RolesAllowed(Role.EMPLOYEE)
    public BandTokens.OwnBand ownBand(@PathParam("wave") @Pattern(regexp = WAVE) String wave) {
        return tokens.of(wave, viewer.get().employeeId());
    }

    @POST
    @Path("/band-tokens")
    @RolesAllowed(Role.EMPLOYEE)
    public BandTokens.IssuedBandToken issueBandToken(@PathParam("wave") @Pattern(regexp = WAVE) String wave,
            @NotNull @Valid BandTokens.BandTokenRequest request) {
        return tokens.sign(wave, viewer.get().employeeId(), request);
    }
}
