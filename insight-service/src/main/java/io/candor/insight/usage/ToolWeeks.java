package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.candor.insight.calendar.IsoPeriod;

/** Every week the reports on one tool told of, person by person, and which weeks they cover completely. */
final class ToolWeeks {

    private final Map<String, List<UsageWeek>> told = new HashMap<>();
    private final TreeSet<LocalDate> covered;

    /** @param told of a person one after the other, by week */
    ToolWeeks(List<UsageWeek> told, TreeSet<LocalDate> covered) {
        told.forEach(week -> this.told.computeIfAbsent(week.subject(), subject -> new ArrayList<>()).add(week));
        this.covered = covered;
    }

    /** Whether the reports cover any week of a period completely. */
    boolean cover(IsoPeriod period) {
        LocalDate first = covered.ceiling(period.firstDay());
        return first != null && !first.isAfter(period.lastDay());
    }

    /** Complete weeks of these people up to the end of a period, weeks without use among them. */
    List<UsageWeek> of(Collection<String> subjects, IsoPeriod last) {
        LocalDate end = last.lastDay();
        List<UsageWeek> weeks = subjects.stream().flatMap(subject -> told.getOrDefault(subject, List.of()).stream())
                .filter(week -> !week.monday().isAfter(end)).toList();
        return IdleWeeks.fill(weeks, new TreeSet<>(covered.headSet(end, true)));
    }
}
