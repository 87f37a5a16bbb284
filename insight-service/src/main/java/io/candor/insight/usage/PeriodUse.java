package io.candor.insight.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a tool reported in a period by person and surface, group by group. */
public final class PeriodUse {

    private final PeriodRoster roster;
    private final Map<String, List<SurfaceUse>> people = new HashMap<>();

    PeriodUse(PeriodRoster roster, Collection<SurfaceUse> told) {
        this.roster = roster;
        told.forEach(use -> people.computeIfAbsent(use.subject(), subject -> new ArrayList<>()).add(use));
    }

    /** Of the members of a group, in a fixed order; members of whom nothing was counted are not among them. */
    public List<SurfaceUse> of(Roster group) {
        return roster.members(group).stream().flatMap(subject -> people.getOrDefault(subject, List.of()).stream()).toList();
    }
}
