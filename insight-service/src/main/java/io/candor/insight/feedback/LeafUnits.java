package io.candor.insight.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The units with nothing below them, as they were on a day. People attached higher up are in none of them. */
@ApplicationScoped
public class LeafUnits {

    private final Jdbi jdbi;

    LeafUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By id; those at or under one of {@code tops}, all of the company where there are none. */
    public List<UnitVersion> on(LocalDate day, Collection<String> tops) {
        return jdbi.withHandle(db -> db.createQuery("""
                WITH RECURSIVE standing AS (
                    SELECT * FROM unit WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                ), below AS (
                    SELECT unit_id FROM standing WHERE cardinality(:tops) = 0 OR unit_id = ANY (:tops)
                    UNION SELECT child.unit_id FROM standing child JOIN below ON child.parent_id = below.unit_id
                )
                SELECT unit_id, parent_id AS parent_unit_id, name, valid_from, valid_to, headcount
                FROM standing JOIN below USING (unit_id)
                WHERE NOT EXISTS (SELECT FROM standing child WHERE child.parent_id = standing.unit_id)
                ORDER BY unit_id""")
                .bind("day", day).bindArray("tops", String.class, tops.toArray())
                .map(ConstructorMapper.of(UnitVersion.class)).list());
    }
}
