package io.candor.insight.accesslog;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.insight.feedback.NodeNames;
import io.candor.insight.identity.Viewer;

/** Counts, for one employee, how often results of their group were asked for; never by whom. */
@ApplicationScoped
class OwnGroupReads {

    private final Jdbi jdbi;
    private final NodeNames names;
    private final ViewerUnit units;
    private final ZoneId zone;

    OwnGroupReads(Jdbi jdbi, NodeNames names, ViewerUnit units, ZoneId zone) {
        this.jdbi = jdbi;
        this.names = names;
        this.units = units;
        this.zone = zone;
    }

    /**
     * @param group name of the unit one belongs to today
     * @param months newest first; those without a read are left out
     */
    public record OwnReads(String group, List<MonthReads> months) {
    }

    /** @param month {@code 2026-11} in the company's time zone */
    public record MonthReads(String month, List<KindReads> kinds) {
    }

    /**
     * @param ownGroup reads that asked for the group itself
     * @param larger reads of something the group is a part of, up to the whole company
     */
    public record KindReads(AccessKind kind, long ownGroup, long larger) {
    }

    public record Tally(String month, String kind, @Nullable String node, List<String> scope, long reads) {
    }

    OwnReads of(Viewer viewer) {
        String unit = units.of(viewer);
        NodeNames.Known known = names.known();
        Set<String> upwards = new HashSet<>(known.upwards(unit));
        return jdbi.withHandle(db -> {
            Set<String> own = new HashSet<>(blocks(db, unit));
            own.add(unit);
            upwards.add(unit);
            Map<String, Map<AccessKind, KindReads>> months = new TreeMap<>(Collections.reverseOrder());
            for (Tally tally : tallies(db)) {
                boolean itself = tally.node() != null && Arrays.stream(tally.node().split("\\+")).anyMatch(own::contains);
                if (itself || holds(tally, upwards)) {
                    AccessKind kind = AccessKind.of(tally.kind());
                    KindReads more = new KindReads(kind, itself ? tally.reads() : 0, itself ? 0 : tally.reads());
                    months.computeIfAbsent(tally.month(), month -> new TreeMap<>()).merge(kind, more,
                            (one, other) -> new KindReads(kind, one.ownGroup() + other.ownGroup(),
                                    one.larger() + other.larger()));
                }
            }
            List<MonthReads> shown = new ArrayList<>();
            months.forEach((month, kinds) -> shown.add(new MonthReads(month, List.copyOf(kinds.values()))));
            return new OwnReads(known.name(unit), shown);
        });
    }

    /** Whether what was asked for lies above the group: a unit by name, or everything in a scope that holds it. */
    private static boolean holds(Tally tally, Set<String> upwards) {
        return tally.node() != null ? upwards.contains(tally.node())
                : tally.scope().isEmpty() || tally.scope().stream().anyMatch(upwards::contains);
    }

    private static Set<String> blocks(Handle db, String unit) {
        return db.createQuery("SELECT DISTINCT block_id FROM wave_block WHERE :unit = ANY (unit_ids)").bind("unit", unit)
                .mapTo(String.class).set();
    }

    private List<Tally> tallies(Handle db) {
        return db.createQuery("""
                SELECT month, kind, node, ARRAY(SELECT jsonb_array_elements_text(scope)) AS scope, count(*) AS reads
                FROM (SELECT to_char(at::timestamptz AT TIME ZONE :zone, 'YYYY-MM') AS month, kind, node,
                             body::jsonb -> 'scope' AS scope
                      FROM access_entry WHERE kind IN (<kinds>)) AS entry
                GROUP BY month, kind, node, scope""").bind("zone", zone.getId())
                .bindList("kinds", Arrays.stream(AccessKind.values()).filter(AccessKind::showsGroups).map(AccessKind::wire)
                        .toList())
                .map(ConstructorMapper.of(Tally.class)).list();
    }
}
