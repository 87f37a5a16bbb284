package io.candor.insight.usage.otlp;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Makes an installation of its token, with one role that opens nothing but the way in for telemetry. */
@ApplicationScoped
class InstallationIdentities implements IdentityProvider<InstallationToken> {

    /** No role of the realm: no person has it. */
    static final String ROLE = "otlp-installation";
    static final String ATTRIBUTE = "candor.otlp.installation";

    private final Installations installations;

    InstallationIdentities(Installations installations) {
        this.installations = installations;
    }

    @Override
    public Class<InstallationToken> getRequestType() {
        return InstallationToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(InstallationToken token, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(token));
    }

    private SecurityIdentity identity(InstallationToken token) {
        Installation installation = installations.of(token.token()).orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(installation.installationId().toString()))
                .addRole(ROLE).addAttribute(ATTRIBUTE, installation).build();
    }
}
