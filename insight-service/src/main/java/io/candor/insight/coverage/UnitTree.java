package io.candor.insight.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.candor.insight.feedback.UnitVersion;

/** The company as it was on one day. Its people divide into crowds: those of each unit that are in none below it. */
final class UnitTree {

    /** The whole company, above every unit that has none above. */
    static final String COMPANY = "";

    private final Map<String, UnitVersion> units;
    private final Map<String, Integer> below = new HashMap<>();

    private UnitTree(Map<String, UnitVersion> units) {
        this.units = units;
        units.values().forEach(unit -> {
            String parent = unit.parentUnitId();
            if (parent != null) {
                below.merge(parent, unit.headcount(), Integer::sum);
            }
        });
    }

    /**
     * Each unit as it was told last before the day; before anything was told, as it was told first.
     *
     * @param versions by unit, oldest first
     */
    static UnitTree on(LocalDate day, List<UnitVersion> versions) {
        Map<String, UnitVersion> then = new TreeMap<>();
        versions.forEach(version -> {
            if (!then.containsKey(version.unitId()) || !version.validFrom().isAfter(day)) {
                then.put(version.unitId(), version);
            }
        });
        then.values().removeIf(unit -> unit.validTo() != null && !unit.validTo().isAfter(day));
        return new UnitTree(then);
    }

    Map<String, UnitVersion> units() {
        return units;
    }

    /** With all units below; 0 for a unit that is not there on the day. */
    int headcount(String unit) {
        UnitVersion known = units.get(unit);
        return known == null ? 0 : known.headcount();
    }

    /**
     * Of a unit no more people count than its head-count, and nobody of a unit the day does not know: what lies beyond would
     * stand beside head-counts everybody may see and tell its exact number.
     *
     * @param counted people by the unit they were in
     */
    Crowds crowds(String subject, Map<String, Integer> counted) {
        Map<String, Integer> own = new TreeMap<>();
        units.keySet().forEach(unit -> own.put(unit, StrictMath.min(people(unit), counted.getOrDefault(unit, 0))));
        Map<String, List<String>> children = new HashMap<>();
        own.keySet().forEach(unit -> children.computeIfAbsent(above(unit), any -> new ArrayList<>()).add(unit));
        return new CrowdMerge(children, own, this::people).crowds(subject);
    }

    /** Head-count of those who are in no unit below. */
    private int people(String unit) {
        UnitVersion known = units.get(unit);
        return known == null ? 0 : StrictMath.max(0, known.headcount() - below.getOrDefault(unit, 0));
    }

    /** A unit below units that stand above each other in a circle is the company's. */
    private String above(String unit) {
        Set<String> passed = new HashSet<>(Set.of(unit));
        for (String next = parent(unit); !next.equals(COMPANY); next = parent(next)) {
            if (!passed.add(next)) {
                return COMPANY;
            }
        }
        return parent(unit);
    }

    private String parent(String unit) {
        UnitVersion known = units.get(unit);
        String parent = known == null ? null : known.parentUnitId();
        return parent == null || !units.containsKey(parent) ? COMPANY : parent;
    }
}
