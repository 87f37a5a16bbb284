package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.usage.KeyedGroupDay;
import io.candor.insight.usage.KeyedImport;

/** Takes in what installations were told that names nobody, day by day, as an import of its own. */
@ApplicationScoped
class GroupAdding {

    static final String SOURCE = "otlp";

    private final Jdbi jdbi;
    private final KeyedImport imports;
    private final OtlpSettings settings;
    private final ZoneId zone;
    private final Clock clock;

    GroupAdding(Jdbi jdbi, KeyedImport imports, OtlpSettings settings, ZoneId zone, Clock clock) {
        this.jdbi = jdbi;
        this.imports = imports;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    private record Due(UUID installation, String name, String tool, LocalDate day) {
    }

    private record Stream(String metric, String model) {
    }

    @Transactional
    void addUp() {
        // As people's days: first its turn, then the rows.
        imports.takeTurn();
        jdbi.useHandle(db -> {
            List<KeyedGroupDay> days = new ArrayList<>();
            for (Due due : due(db)) {
                sums(db, due).forEach(sums -> days.add(new KeyedGroupDay(due.name(),
                        sums.day(days.size() + 1L, due.installation(), due.tool(), due.day(), zone.getId()))));
            }
            if (!days.isEmpty()) {
                imports.take(SOURCE, days, settings.daysLate());
            }
        });
    }

    private List<Due> due(Handle db) {
        return db.createQuery("""
                WITH taken AS (
                    UPDATE otlp_group_day d SET due = false, settled = d.day <= :settled FROM (
                        SELECT installation_id, day FROM otlp_group_day WHERE due OR NOT settled AND day <= :settled
                        ORDER BY installation_id, day FOR UPDATE) n
                    WHERE d.installation_id = n.installation_id AND d.day = n.day RETURNING d.*)
                SELECT installation_id, i.name, i.tool_id, day FROM taken JOIN otlp_installation i USING (installation_id)
                ORDER BY installation_id, day""").bind("settled", settings.lastSettled(clock))
                .map((row, context) -> new Due(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private static List<GroupSums> sums(Handle db, Due due) {
        Map<Stream, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        db.createQuery("""
                SELECT metric, model, kind, amount FROM otlp_group_amount WHERE installation_id = :installation AND day = :day
                ORDER BY metric, model, kind""").bind("installation", due.installation()).bind("day", due.day())
                .map((row, context) -> sums
                        .computeIfAbsent(new Stream(row.getString(1), row.getString(2)), stream -> new HashMap<>())
                        .put(row.getString(3), row.getBigDecimal(4)))
                .list();
        return sums.entrySet().stream()
                .map(it -> new GroupSums(it.getKey().metric(), it.getKey().model(), Map.copyOf(it.getValue()))).toList();
    }
}
