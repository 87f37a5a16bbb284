package io.candor.insight.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** The units the feed has told of, dissolved ones included. */
@ApplicationScoped
public class KnownUnits {

    private final Jdbi jdbi;

    KnownUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of these ids that no unit ever had, in the order given. */
    public List<String> unknown(Collection<String> unitIds) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        Set<String> known = jdbi.withHandle(handle -> handle
                .createQuery("SELECT unit_id FROM unit WHERE unit_id IN (<ids>)").bindList("ids", List.copyOf(unitIds))
                .mapTo(String.class).set());
        return unitIds.stream().filter(id -> !known.contains(id)).toList();
    }
}
