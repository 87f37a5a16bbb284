package io.candor.feedback.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.directory.UnitTree.Unit;
import io.candor.feedback.feed.Outbox;

/** Keeps units as intervals and tells the feed what changed. */
@ApplicationScoped
class UnitIntervals {

    private final Outbox outbox;

    @Inject
    UnitIntervals(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The event's body: a unit, its place, and how many people it holds with all units below. */
    record UnitChanged(String unitId, @Nullable String parentUnitId, String name, LocalDate validFrom,
            @Nullable LocalDate validTo, int headcount) {
    }

    DirectoryReport.UnitChanges difference(Handle handle, DirectorySnapshot snapshot, Set<String> keep) {
        Map<String, Unit> before = current(handle);
        Map<String, Unit> now = kept(snapshot, before, keep);
        int added = 0;
        int changed = 0;
        for (Unit unit : now.values()) {
            Unit was = before.get(unit.unitId());
            added += was == null ? 1 : 0;
            changed += was != null && !was.equals(unit) ? 1 : 0;
        }
        int ended = (int) before.keySet().stream().filter(id -> !now.containsKey(id)).count();
        return new DirectoryReport.UnitChanges(added, changed, ended);
    }

    void apply(Handle handle, DirectorySnapshot snapshot, Set<String> keep, LocalDate effective) {
        Map<String, Unit> before = current(handle);
        Map<String, Unit> now = kept(snapshot, before, keep);
        Map<String, Integer> headcount = headcount(handle, now);
        for (Unit unit : now.values()) {
            if (!unit.equals(before.get(unit.unitId()))) {
                end(handle, unit.unitId(), effective);
                handle.createUpdate("""
                        INSERT INTO desk.unit (unit_id, parent_unit_id, name, valid_from)
                        VALUES (:id, :parent, :name, :day)
                        ON CONFLICT (unit_id, valid_from) DO UPDATE SET parent_unit_id = excluded.parent_unit_id,
                            name = excluded.name, valid_to = NULL""")
                        .bind("id", unit.unitId()).bind("parent", unit.parentUnitId()).bind("name", unit.name())
                        .bind("day", effective).execute();
            }
            outbox.append(handle, "unit.changed", effective, new UnitChanged(unit.unitId(), unit.parentUnitId(),
                    unit.name(), effective, null, headcount.getOrDefault(unit.unitId(), 0)));
        }
        for (Unit gone : before.values()) {
            if (!now.containsKey(gone.unitId())) {
                end(handle, gone.unitId(), effective);
                outbox.append(handle, "unit.changed", effective, new UnitChanged(gone.unitId(), gone.parentUnitId(),
                        gone.name(), effective, effective, 0));
            }
        }
    }

    private static Map<String, Unit> kept(DirectorySnapshot snapshot, Map<String, Unit> before, Set<String> keep) {
        Map<String, Unit> now = new LinkedHashMap<>(snapshot.tree().units());
        for (String id : keep) {
            for (Unit unit = before.get(id); unit != null && now.putIfAbsent(unit.unitId(), unit) == null;) {
                unit = unit.parentUnitId() == null ? null : before.get(unit.parentUnitId());
            }
        }
        return now;
    }

    private static void end(Handle handle, String unitId, LocalDate effective) {
        handle.createUpdate("DELETE FROM desk.unit WHERE unit_id = :id AND valid_to IS NULL AND valid_from >= :day")
                .bind("id", unitId).bind("day", effective).execute();
        handle.createUpdate("UPDATE desk.unit SET valid_to = :day WHERE unit_id = :id AND valid_to IS NULL")
                .bind("id", unitId).bind("day", effective).execute();
    }

    private static Map<String, Unit> current(Handle handle) {
        Map<String, Unit> units = new LinkedHashMap<>();
        handle.createQuery("SELECT unit_id, parent_unit_id, name FROM desk.unit WHERE valid_to IS NULL ORDER BY unit_id")
                .map(ConstructorMapper.of(Unit.class)).forEach(unit -> units.put(unit.unitId(), unit));
        return units;
    }

    private static Map<String, Integer> headcount(Handle handle, Map<String, Unit> units) {
        Map<String, Integer> total = new HashMap<>();
        handle.createQuery("SELECT unit_id, count(*)::int AS people FROM desk.membership WHERE valid_to IS NULL GROUP BY 1")
                .map((row, context) -> Map.entry(row.getString("unit_id"), row.getInt("people")))
                .forEach(attached -> {
                    Set<String> seen = new HashSet<>();
                    for (String id = attached.getKey(); id != null && seen.add(id);) {
                        total.merge(id, attached.getValue(), Integer::sum);
                        Unit unit = units.get(id);
                        id = unit == null ? null : unit.parentUnitId();
                    }
                });
        return total;
    }
}
