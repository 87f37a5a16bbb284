package io.candor.insight.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.candor.insight.outcome.OutcomeRecords.Kept;

/** The tasks finished in one period, compared when asked for. */
public final class PeriodOutcomes {

    private record Group(List<String> units, String tool, int people) {
    }

    private record Place(String unit, String tool) {
    }

    private final long newest;
    private final Map<Place, List<Kept>> tasks;
    private final Map<Group, Optional<OutcomeFigures>> compared = new ConcurrentHashMap<>();

    PeriodOutcomes(long newest, List<Kept> tasks) {
        this.newest = newest;
        this.tasks = new HashMap<>(
                tasks.stream().collect(Collectors.groupingBy(task -> new Place(task.unit(), task.tool()))));
    }

    long newest() {
        return newest;
    }

    /**
     * What may be said of a group that is shown; empty where that is nothing.
     *
     * @param units
     *        of the group
     * @param people
     *        of the group
     */
    public Optional<OutcomeFigures> of(Collection<String> units, String tool, int people) {
        return compared.computeIfAbsent(new Group(units.stream().sorted().toList(), tool, people),
                group -> OutcomeFigures.of(group.units().stream()
                        .flatMap(unit -> tasks.getOrDefault(new Place(unit, tool), List.of()).stream()).toList(), people));
    }
}
