package io.candor.insight.usage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** What each source has told so far: extent and matching, never anybody's use. */
@ApplicationScoped
class UsageSources {

    /**
     * @param rows person or group × surface × model × day; groups have no identities
     * @param blindSpots what the source cannot see or does not say, a sentence each
     */
    record Source(String source, String tool, long rows, LocalDate from, LocalDate to, OffsetDateTime lastImport,
            Identities identities, List<String> blindSpots) {
    }

    /**
     * Accounts, each in one of them.
     *
     * @param matched in the directory or by hand
     * @param machines marked as such by hand
     * @param unjoinable hashed by the vendor
     */
    record Identities(long matched, long unmatched, long machines, long unjoinable) {
    }

    private final Jdbi jdbi;
    private final BlindSpots blindSpots;

    UsageSources(Jdbi jdbi, BlindSpots blindSpots) {
        this.jdbi = jdbi;
        this.blindSpots = blindSpots;
    }

    List<Source> all() {
        return jdbi.withHandle(db -> db.createQuery("""
                WITH told AS (SELECT source, tool_id, identity_key, bool_or(matched) AS matched, count(*) AS n,
                                     min(day) AS first_day, max(day) AS last_day
                              FROM usage_day GROUP BY source, tool_id, identity_key),
                identity AS (SELECT told.source, tool_id, n, first_day, last_day,
                                    CASE WHEN k.identity_key IS NOT NULL THEN 'machine'
                                         WHEN matched OR m.identity_key IS NOT NULL THEN 'matched'
                                         WHEN a.kind = 'HASHED' THEN 'unjoinable' ELSE 'unmatched' END AS state
                             FROM told LEFT JOIN usage_account a USING (source, identity_key)
                             LEFT JOIN identity_match m USING (identity_key)
                             LEFT JOIN identity_machine k USING (identity_key))
                SELECT source, tool_id, sum(n), min(first_day), max(last_day),
                       (SELECT max(at) FROM usage_import i WHERE i.source = identity.source),
                       count(*) FILTER (WHERE state = 'matched'), count(*) FILTER (WHERE state = 'unmatched'),
                       count(*) FILTER (WHERE state = 'machine'), count(*) FILTER (WHERE state = 'unjoinable')
                FROM identity GROUP BY source, tool_id
                UNION ALL
                SELECT source, tool_id, count(*), min(day), max(day),
                       (SELECT max(at) FROM usage_import i WHERE i.source = g.source), 0, 0, 0, 0
                FROM usage_group_day g
                WHERE NOT EXISTS (SELECT FROM usage_day u WHERE u.source = g.source AND u.tool_id = g.tool_id)
                GROUP BY source, tool_id
                ORDER BY source, tool_id""")
                .map((row, context) -> new Source(row.getString(1), row.getString(2), row.getLong(3),
                        row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class),
                        row.getObject(6, OffsetDateTime.class),
                        new Identities(row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10)),
                        blindSpots.of(List.of(row.getString(1)))))
                .list());
    }
}
