package io.candor.insight.feedback;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Every unit as it was from some day on, as the feed told. A unit that ended has a last version without people. */
@ApplicationScoped
public class UnitVersions {

    private final Jdbi jdbi;

    UnitVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By unit, oldest first; {@code headcount} counts the people of all units below, too. */
    public List<UnitVersion> all() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT unit_id, parent_id AS parent_unit_id, name, valid_from, valid_to, headcount
                FROM unit ORDER BY unit_id, valid_from""").map(ConstructorMapper.of(UnitVersion.class)).list());
    }
}
