package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.usage.KeyedDay;
import io.candor.insight.usage.KeyedImport;
import io.candor.insight.usage.KeyedPerson;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/**
 * Adds the hours of people-days that changed up to days, and takes these in as an import of its own. A day that can no longer
 * change is added up once more: with that its figures are final.
 */
@ApplicationScoped
class DayAdding {

    static final String SOURCE = "claude-code-otlp";

    /** So many at once, so that an export that waits for one of them waits briefly. */
    private static final int MOST = 5_000;

    private final Jdbi jdbi;
    private final KeyedImport imports;
    private final OtlpSettings settings;
    private final ZoneId zone;
    private final Clock clock;

    DayAdding(Jdbi jdbi, KeyedImport imports, OtlpSettings settings, ZoneId zone, Clock clock) {
        this.jdbi = jdbi;
        this.imports = imports;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    private record Due(KeyedPerson person, UUID installation, String name, String tool, LocalDate day) {
    }

    /** @return days added up; fewer than asked for where none is left */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    int addUp() {
        // First its turn, then the rows: an import of an hour must not keep exporters waiting.
        imports.takeTurn();
        return jdbi.withHandle(db -> {
            List<Due> due = due(db);
            List<KeyedDay> days = due.stream().map(it -> day(db, it)).toList();
            if (!days.isEmpty()) {
                imports.take(SOURCE, days, settings.daysLate());
            }
            return days.size();
        });
    }

    boolean isMore(int added) {
        return added == MOST;
    }

    private List<Due> due(Handle db) {
        return db.createQuery("""
                WITH taken AS (
                    UPDATE otlp_person_day d SET due = false, settled = d.day <= :settled FROM (
                        SELECT identity_key, installation_id, day FROM otlp_person_day
                        WHERE due OR NOT settled AND day <= :settled
                        ORDER BY identity_key COLLATE "C", installation_id, day LIMIT :most FOR UPDATE) n
                    WHERE d.identity_key = n.identity_key AND d.installation_id = n.installation_id AND d.day = n.day
                    RETURNING d.*)
                SELECT taken.*, i.name, i.tool_id FROM taken JOIN otlp_installation i USING (installation_id)
                ORDER BY identity_key, installation_id, day""").bind("most", MOST)
                .bind("settled", settings.lastSettled(clock)).map((row, context) -> due(row)).list();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(new KeyedPerson(row.getString("identity_key"), row.getString("subject_key"), row.getBoolean("matched"),
                row.getString("unit_id"), row.getString("roster_unit_id")), row.getObject("installation_id", UUID.class),
                row.getString("name"), row.getString("tool_id"), row.getObject("day", LocalDate.class));
    }

    private KeyedDay day(Handle db, Due due) {
        Map<String, BigDecimal> sums = new HashMap<>();
        db.createQuery(
                """
                        SELECT kind, sum(amount) FROM usage_event e WHERE identity_key = :identityKey AND installation_id = :installation
                        AND hour >= :from AND hour < :to AND NOT EXISTS (
                            SELECT FROM automation a CROSS JOIN LATERAL (
                                SELECT extract(hour FROM e.hour AT TIME ZONE :zone)::integer AS clock) AS h
                            WHERE a.from_hour IS NOT NULL AND (a.tool_id IS NULL OR a.tool_id = :tool)
                              AND a.whose IN (:identityKey, :subjectKey,
                                              (SELECT subject_key FROM identity_match WHERE identity_key = :identityKey))
                              AND :day >= a.from_day AND (a.until_day IS NULL OR :day <= a.until_day)
                              AND CASE WHEN a.from_hour < a.to_hour THEN h.clock >= a.from_hour AND h.clock < a.to_hour
                                       ELSE h.clock >= a.from_hour OR h.clock < a.to_hour END)
                        GROUP BY kind""")
                .bindMethods(due.person()).bind("tool", due.tool()).bind("zone", zone.getId())
                .bind("day", due.day())
                .bind("installation", due.installation())
                .bind("from", due.day().atStartOfDay(zone).toOffsetDateTime())
                .bind("to", due.day().plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .map((row, context) -> sums.put(row.getString(1), row.getBigDecimal(2))).list();
        DaySums day = new DaySums(sums);
        return new KeyedDay(due.person(), due.name(), due.installation().toString(), due.tool(), due.day(), zone.getId(),
                day.use(), day.extra());
    }
}
