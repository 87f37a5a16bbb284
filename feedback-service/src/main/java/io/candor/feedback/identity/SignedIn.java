package io.candor.feedback.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

/** The facts of the current log-in, straight from its access token. */
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    @Inject
    SignedIn(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public String name() {
        String name = token.getClaim("name");
        return name == null ? identity.getPrincipal().getName() : name;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Claim {@code employee_id}, where the company's identity provider sends it. */
    public @Nullable String employeeId() {
        return token.getClaim("employee_id");
    }

    /** The units of the grant, claim {@code org_units}; empty means the whole company for a reader, nothing for a unit lead. */
    public Set<String> units() {
        Object claim = token.getClaim("org_units");
        Set<String> units = new HashSet<>();
        switch (claim) {
            case null -> {
            }
            case JsonArray array -> array.getValuesAs(JsonString.class).forEach(unit -> units.add(unit.getString()));
            case Iterable<?> many -> many.forEach(unit -> units.add(unit.toString()));
            default -> units.add(claim.toString());
        }
        return units;
    }

    /** Lower case; null unless the identity provider verified it. */
    public @Nullable String verifiedEmail() {
        String email = token.getClaim("email");
        boolean verified = Boolean.parseBoolean(String.valueOf(token.<Object> getClaim("email_verified")));
        return email == null || !verified ? null : email.toLowerCase(Locale.ROOT);
    }
}
