package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;

/** Tells weeks without use from weeks nobody knows about. */
final class IdleWeeks {

    private IdleWeeks() {
    }

    /**
     * Drops weeks not covered completely or not settled yet and adds those without use, for people known in the same period.
     *
     * @param covered
     *        Mondays, none after the last week asked for
     */
    static List<UsageWeek> fill(List<UsageWeek> told, SortedSet<LocalDate> covered) {
        Map<LocalDate, IsoPeriod> periods = new HashMap<>();
        Map<IsoPeriod, List<LocalDate>> mondays = new HashMap<>();
        covered.forEach(monday -> mondays.computeIfAbsent(IsoPeriod.of(monday), period -> new ArrayList<>()).add(monday));
        Map<String, List<UsageWeek>> people = new TreeMap<>();
        told.forEach(week -> people.computeIfAbsent(week.subject(), subject -> new ArrayList<>()).add(week));
        UsageWeek idle = idle(told);
        List<UsageWeek> filled = new ArrayList<>();
        people.forEach((subject, own) -> {
            Map<LocalDate, UsageWeek> weeks = new TreeMap<>();
            Set<IsoPeriod> known = new HashSet<>();
            for (UsageWeek week : own) {
                known.add(periods.computeIfAbsent(week.monday(), IsoPeriod::of));
                if (covered.contains(week.monday())) {
                    weeks.put(week.monday(), week);
                }
            }
            known.forEach(period -> mondays.getOrDefault(period, List.of())
                    .forEach(monday -> weeks.computeIfAbsent(monday, missing -> idle.at(subject, missing))));
            // A week the source may still change is not known yet, and no week without use either.
            weeks.values().stream().filter(UsageWeek::settled).forEach(filled::add);
        });
        return List.copyOf(filled);
    }

    /** A week without use, of nobody yet. */
    private static UsageWeek idle(List<UsageWeek> told) {
        return new UsageWeek("", LocalDate.EPOCH, zero(told, UsageWeek::metric) == null ? null : 0.0, null, null,
                zero(told, UsageWeek::activeDays), zero(told, UsageWeek::prompts), zero(told, UsageWeek::offers),
                zero(told, UsageWeek::accepts), zero(told, UsageWeek::errors), zero(told, UsageWeek::rejects),
                new WeekMakeup(zero(told, week -> week.makeup().machineRequests()),
                        zero(told, week -> week.makeup().passiveEvents()), zero(told, week -> week.makeup().autoAccepts()),
                        zero(told, week -> week.makeup().linesWritten()), zero(told, week -> week.makeup().linesRetained()),
                        zero(told, week -> week.makeup().surfaces()), zero(told, week -> week.makeup().surfacesOnce())),
                true);
    }

    /** Of a figure the source never gives, a week without use knows nothing either. */
    private static @Nullable Integer zero(List<UsageWeek> told, Function<UsageWeek, @Nullable Number> figure) {
        return told.stream().anyMatch(week -> figure.apply(week) != null) ? 0 : null;
    }
}
