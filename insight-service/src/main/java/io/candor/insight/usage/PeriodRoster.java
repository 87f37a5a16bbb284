package io.candor.insight.usage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who belonged to which unit on the first day of a period, and about whom which tool told something in it. */
final class PeriodRoster {

    /** A person of whom a tool told something while their rows placed them in a unit. */
    record Known(String unit, String tool, String subject) {
    }

    private final Map<String, Map<String, Set<String>>> units = new HashMap<>();

    PeriodRoster(List<Known> known) {
        known.forEach(it -> units.computeIfAbsent(it.unit(), unit -> new HashMap<>())
                .computeIfAbsent(it.tool(), tool -> new HashSet<>()).add(it.subject()));
    }

    /** Members of units, whichever tool told of them; in a fixed order. */
    Set<String> members(Collection<String> of) {
        Set<String> members = new TreeSet<>();
        of.forEach(unit -> units.getOrDefault(unit, Map.of()).values().forEach(members::addAll));
        return members;
    }

    /** How many members one tool told something about. */
    int known(Collection<String> of, String tool) {
        Set<String> known = new HashSet<>();
        of.forEach(unit -> known.addAll(units.getOrDefault(unit, Map.of()).getOrDefault(tool, Set.of())));
        return known.size();
    }
}
