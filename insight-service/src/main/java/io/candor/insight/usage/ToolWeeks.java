package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.candor.insight.calendar.IsoPeriod;

/** The weeks the reports on one tool told of, read for those asked about, and which weeks they cover completely. */
final class ToolWeeks {

    private final Function<Collection<String>, List<UsageWeek>> told;
    private final TreeSet<LocalDate> covered;

    /** @param told every week of people by their hashes, of a person one after the other, by week */
    ToolWeeks(Function<Collection<String>, List<UsageWeek>> told, TreeSet<LocalDate> covered) {
        this.told = told;
        this.covered = covered;
    }

    /** Whether the reports cover any week of a period completely. */
    boolean cover(IsoPeriod period) {
        LocalDate first = covered.ceiling(period.firstDay());
        return first != null && !first.isAfter(period.lastDay());
    }

    /** Those of these people of whom a week of the period was told that the source may still change. */
    Set<String> unsettled(Collection<String> subjects, IsoPeriod period) {
        return told.apply(subjects).stream().filter(week -> !week.settled() && IsoPeriod.of(week.monday()).equals(period))
                .map(UsageWeek::subject).collect(Collectors.toSet());
    }

    /** Complete weeks of these people up to the end of a period, weeks without use among them. */
    List<UsageWeek> of(Collection<String> subjects, IsoPeriod last) {
        LocalDate end = last.lastDay();
        List<UsageWeek> weeks = told.apply(subjects).stream().filter(week -> !week.monday().isAfter(end)).toList();
        return IdleWeeks.fill(weeks, new TreeSet<>(covered.headSet(end, true)));
    }
}
