package io.candor.insight.identity;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

/** Reads the {@link Viewer} from the verified access token. */
class ViewerFromToken {

    @Produces
    @RequestScoped
    CurrentViewer viewer(SecurityIdentity identity, JsonWebToken token) {
        boolean verified = Boolean.parseBoolean(String.valueOf(token.<Object> getClaim("email_verified")));
        return new CurrentViewer(new Viewer(identity.getRoles(), units(token.getClaim("org_units")),
                token.getClaim("employee_id"), verified ? token.getClaim("email") : null));
    }

    private static Set<String> units(@Nullable Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case JsonArray array -> array.getValuesAs(JsonString.class).stream().map(JsonString::getString)
                    .collect(Collectors.toUnmodifiableSet());
            case Iterable<?> many -> {
                Set<String> units = new java.util.HashSet<>();
                many.forEach(unit -> units.add(unit.toString()));
                yield units;
            }
            default -> Set.of(claim.toString());
        };
    }
}
