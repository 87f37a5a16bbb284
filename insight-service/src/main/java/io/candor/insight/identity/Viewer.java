package io.candor.insight.identity;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The caller of one request.
 *
 * @param units
 *        the units whose subtrees the caller may see; empty means the whole company for a reader or an auditor, and
 *        nothing at all for a unit lead
 * @param email
 *        only when the identity provider has verified it
 */
public record Viewer(Set<String> roles, Set<String> units, @Nullable String employeeId, @Nullable String email) {

    public Viewer {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Whether a node may be shown whose ancestors, itself included, are these units. */
    public boolean maySee(Collection<String> path) {
        return seesWholeCompany() || path.stream().anyMatch(units::contains);
    }

    public boolean seesWholeCompany() {
        return units.isEmpty() && (roles.contains(Role.READER) || roles.contains(Role.AUDITOR));
    }
}
