package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.target.TargetMetric;

/** The weeks the reports on one tool told of, read for those asked about, and which weeks they cover completely. */
final class ToolWeeks {

    /** Reads the weeks of people by their hashes, from one Monday to another: of each, in their order, by week. */
    @FunctionalInterface
    interface Told {
        List<List<UsageWeek>> of(List<String> subjects, LocalDate from, LocalDate to);
    }

    private final Told told;
    private final NavigableSet<LocalDate> covered;
    private final TargetMetric metric;

    ToolWeeks(Told told, NavigableSet<LocalDate> covered, TargetMetric metric) {
        this.told = told;
        this.covered = covered;
        this.metric = metric;
    }

    /** Whether the reports cover any week of a period completely. */
    boolean cover(IsoPeriod period) {
        LocalDate first = covered.ceiling(period.firstDay());
        return first != null && !first.isAfter(period.lastDay());
    }

    /** Mondays of the weeks covered completely up to the end of a period. */
    Collection<LocalDate> coveredUntil(IsoPeriod last) {
        return covered.headSet(last.lastDay(), true);
    }

    /** Those of these people of whom a week of the period was told that the source may still change. */
    Set<String> unsettled(Collection<String> subjects, IsoPeriod period) {
        return told.of(List.copyOf(subjects), period.firstDay(), period.lastDay()).stream().flatMap(List::stream)
                .filter(week -> !week.settled()).map(UsageWeek::subject).collect(Collectors.toSet());
    }

    /** Complete weeks of these people up to the end of a period, weeks without use among them. */
    List<UsageWeek> of(Collection<String> subjects, IsoPeriod last) {
        return ofEach(List.of(subjects), last).getFirst();
    }

    /** The same of several groups, read at once; in their order. Of earlier periods nothing is looked for. */
    List<List<UsageWeek>> ofEach(List<? extends Collection<String>> groups, IsoPeriod last) {
        TreeSet<LocalDate> complete = new TreeSet<>(coveredUntil(last));
        if (complete.isEmpty()) {
            return groups.stream().map(group -> List.<UsageWeek> of()).toList();
        }
        List<String> everybody = groups.stream().<String> flatMap(Collection::stream).distinct().toList();
        List<List<UsageWeek>> weeks = told.of(everybody, IsoPeriod.of(complete.first()).firstDay(), last.lastDay());
        Map<String, List<UsageWeek>> byPerson = new HashMap<>();
        for (int i = 0; i < everybody.size(); i++) {
            byPerson.put(everybody.get(i), weeks.get(i));
        }
        return groups.stream().map(group -> IdleWeeks.fill(
                group.stream().distinct().sorted().map(subject -> Objects.requireNonNull(byPerson.get(subject))).toList(),
                complete, metric)).toList();
    }
}
