package io.candor.feedback.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.problem.Fault;

/**
 * The units a file names. The last segment of a {@code unit_path} is the row's own unit; a segment above it is the unit
 * declared at that path, else the unit declared under that id, else a unit of its own whose id is made from its path.
 */
final class UnitTree {

    /** Where a unit stands. */
    public record Unit(String unitId, @Nullable String parentUnitId, String name) {
    }

    private final Map<String, Unit> units = new LinkedHashMap<>();

    private UnitTree() {
    }

    /** Builds the tree; rows whose unit has two places or lies in a cycle are refused and removed from {@code rows}. */
    static UnitTree of(List<DirectoryRow> rows, List<Fault> faults) {
        Map<String, List<String>> pathOf = new LinkedHashMap<>();
        Map<List<String>, String> idAt = new HashMap<>();
        rows.removeIf(row -> {
            List<String> known = pathOf.putIfAbsent(row.unitId(), row.path());
            String taken = idAt.putIfAbsent(row.path(), row.unitId());
            boolean fine = (known == null || known.equals(row.path())) && (taken == null || taken.equals(row.unitId()));
            if (!fine) {
                faults.add(Fault.at(row.line(), "unit_path", String.join("/", row.path()),
                        known != null && !known.equals(row.path())
                                ? "unit " + row.unitId() + " stands at " + String.join("/", known) + " already"
                                : "unit " + taken + " stands here already"));
            }
            return !fine;
        });
        UnitTree tree = new UnitTree();
        pathOf.forEach((id, path) -> tree.place(id, path, pathOf.keySet(), idAt));
        rows.removeIf(row -> {
            List<String> cycle = tree.cycleFrom(row.unitId());
            if (!cycle.isEmpty()) {
                faults.add(Fault.at(row.line(), "unit_path", String.join("/", row.path()),
                        "unit cycle: " + String.join(" → ", cycle)));
            }
            return !cycle.isEmpty();
        });
        tree.units.keySet().removeIf(id -> !tree.cycleFrom(id).isEmpty());
        return tree;
    }

    private void place(String id, List<String> path, Set<String> declared, Map<List<String>, String> idAt) {
        @Nullable
        String parent = null;
        for (int depth = 1; depth < path.size(); depth++) {
            List<String> ancestor = path.subList(0, depth);
            String segment = ancestor.getLast();
            String at = idAt.get(ancestor);
            String ancestorId = at != null ? at : declared.contains(segment) ? segment : derivedId(ancestor);
            if (at == null && !declared.contains(segment)) {
                units.putIfAbsent(ancestorId, new Unit(ancestorId, parent, segment));
            }
            parent = ancestorId;
        }
        units.put(id, new Unit(id, parent, path.getLast()));
    }

    private static String derivedId(List<String> path) {
        String id = String.join(".", path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return id.length() <= 64 ? id : id.substring(0, 55) + "-" + Integer.toHexString(id.hashCode());
    }

    private List<String> cycleFrom(String id) {
        Set<String> seen = new LinkedHashSet<>();
        for (String at = id; at != null; at = units.containsKey(at) ? units.get(at).parentUnitId() : null) {
            if (!seen.add(at)) {
                List<String> cycle = new ArrayList<>(seen);
                cycle.add(at);
                return cycle;
            }
        }
        return List.of();
    }

    Map<String, Unit> units() {
        return units;
    }
}
