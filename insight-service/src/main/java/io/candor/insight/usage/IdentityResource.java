package io.candor.insight.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;
import io.quarkus.security.identity.SecurityIdentity;

/** Accounts the directory does not know, by hashes: whose they are is said here, and that no person is behind them. */
@Path("/api/insight/v1/usage/identities")
@Tag(name = "usage")
class IdentityResource {

    /** As {@link SubjectKeys} makes them. */
    private static final String HASH = "[A-Za-z0-9_-]{22}";

    /** @param employee work e-mail or number; stands in no log, so not in what this prints either */
    public record MatchedEmployee(@NotBlank @PlainText @Size(max = 254) String employee) {

        @Override
        public String toString() {
            return "an employee";
        }
    }

    private final Accounts accounts;
    private final AccountMatching matching;
    private final MachineAccounts machines;
    private final CurrentViewer viewer;
    private final SecurityIdentity logIn;

    IdentityResource(Accounts accounts, AccountMatching matching, MachineAccounts machines, CurrentViewer viewer,
            SecurityIdentity logIn) {
        this.accounts = accounts;
        this.matching = matching;
        this.machines = machines;
        this.viewer = viewer;
        this.logIn = logIn;
    }

    /** @param state unmatched (the usual), matched or machine */
    @GET
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public Accounts.IdentityPage usageIdentities(@RestQuery @Nullable @PlainText String source,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor) {
        return accounts.of(source, AccountState.of(state), cursor);
    }

    @PUT
    @Path("/{hash}/match")
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public void matchIdentity(@PathParam("hash") @Pattern(regexp = HASH) String hash, @NotNull @Valid MatchedEmployee with) {
        matching.match(hash, with.employee(), logIn.getPrincipal().getName(), viewer.get());
    }

    @DELETE
    @Path("/{hash}/match")
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public void unmatchIdentity(@PathParam("hash") @Pattern(regexp = HASH) String hash) {
        matching.undo(hash);
    }

    @PUT
    @Path("/{hash}/machine")
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public void markMachine(@PathParam("hash") @Pattern(regexp = HASH) String hash) {
        machines.mark(hash, logIn.getPrincipal().getName());
    }

    @DELETE
    @Path("/{hash}/machine")
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public void unmarkMachine(@PathParam("hash") @Pattern(regexp = HASH) String hash) {
        machines.unmark(hash);
    }
}
