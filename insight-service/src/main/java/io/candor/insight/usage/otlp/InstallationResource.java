package io.candor.insight.usage.otlp;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;

/** Who may send telemetry. */
@Path("/api/insight/v1/usage/otlp/installations")
@Tag(name = "usage")
class InstallationResource {

    public record InstallationList(List<Installation> installations) {
    }

    public record NewInstallation(@NotBlank @PlainText @Size(max = 120) String name, @NotBlank @Size(max = 120) String tool) {
    }

    /** @param token for the header {@code Authorization: Bearer …}; it is shown here and never again */
    public record DeclaredInstallation(Installation installation, String token) {
    }

    private final Installations installations;

    InstallationResource(Installations installations) {
        this.installations = installations;
    }

    @GET
    @RolesAllowed(Role.USAGE_ADMIN)
    public InstallationList installations() {
        return new InstallationList(installations.all());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.USAGE_ADMIN)
    public DeclaredInstallation declareInstallation(@NotNull @Valid NewInstallation installation) {
        Installations.Declared declared = installations.declare(installation.name().strip(), installation.tool());
        return new DeclaredInstallation(declared.installation(), declared.token());
    }

    @DELETE
    @Path("/{installationId}")
    @RolesAllowed(Role.USAGE_ADMIN)
    public void revokeInstallation(@PathParam("installationId") UUID installationId) {
        installations.revoke(installationId);
    }
}
