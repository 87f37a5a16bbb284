package io.candor.insight.usage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who belonged to which block or unit in a period, and about whom which tool told something in it. */
final class PeriodRoster {

    /** A person of whom a tool told something, and where they belong. */
    record Known(String place, String tool, String subject) {
    }

    private final boolean listed;
    private final Map<String, Map<String, Set<String>>> places = new HashMap<>();

    /** @param listed whether places are blocks, by their lists, or units, as rows place people in them */
    PeriodRoster(boolean listed, List<Known> known) {
        this.listed = listed;
        known.forEach(it -> places.computeIfAbsent(it.place(), place -> new HashMap<>())
                .computeIfAbsent(it.tool(), tool -> new HashSet<>()).add(it.subject()));
    }

    /** Members of a group, whichever tool told of them; in a fixed order. */
    Set<String> members(Roster group) {
        Set<String> members = new TreeSet<>();
        of(group).forEach(place -> places.getOrDefault(place, Map.of()).values().forEach(members::addAll));
        return members;
    }

    /** How many members one tool told something about. */
    int known(Roster group, String tool) {
        Set<String> known = new HashSet<>();
        of(group).forEach(place -> known.addAll(places.getOrDefault(place, Map.of()).getOrDefault(tool, Set.of())));
        return known.size();
    }

    private Collection<String> of(Roster group) {
        return listed ? List.of(group.block()) : group.units();
    }
}
