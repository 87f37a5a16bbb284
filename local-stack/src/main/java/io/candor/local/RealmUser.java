package io.candor.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A log-in of the local realm, with its e-mail verified.
 *
 * @param employeeId the number by which the directory knows this person, or null for a log-in that is no person
 * @param orgUnits units this log-in may read; empty means none for a unit-lead and the whole company for a reader
 */
public record RealmUser(String username, String password, String email, String firstName, String lastName,
        @Nullable String employeeId, List<String> orgUnits, List<String> roles) {

    public RealmUser {
        if (username.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("a log-in needs a name and a role");
        }
        orgUnits = List.copyOf(orgUnits);
        roles = List.copyOf(roles);
    }

    /** The log-in in the shape of Keycloak's realm file. */
    Object toJson() {
        Map<String, Object> attributes = new TreeMap<>();
        if (employeeId != null) {
            attributes.put("employee_id", List.of(employeeId));
        }
        if (!orgUnits.isEmpty()) {
            attributes.put("org_units", orgUnits);
        }
        return Map.of("username", username, "enabled", true, "email", email, "emailVerified", true,
                "firstName", firstName, "lastName", lastName, "attributes", attributes, "credentials",
                List.of(Map.of("type", "password", "value", password)), "realmRoles", roles);
    }
}
