package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
     * @param people
     *        of a group: of each what was told, by week
     * @param covered
     *        Mondays, none after the last week asked for
     */
    static List<UsageWeek> fill(List<List<UsageWeek>> people, SortedSet<LocalDate> covered) {
        Map<LocalDate, IsoPeriod> periods = new HashMap<>();
        covered.forEach(monday -> periods.put(monday, IsoPeriod.of(monday)));
        UsageWeek idle = idle(people);
        List<UsageWeek> filled = new ArrayList<>();
        for (List<UsageWeek> own : people) {
            if (!own.isEmpty()) {
                add(filled, own, covered, periods, idle);
            }
        }
        return List.copyOf(filled);
    }

    /** A week the source may still change is not known yet, and no week without use either. */
    private static void add(List<UsageWeek> filled, List<UsageWeek> own, SortedSet<LocalDate> covered,
            Map<LocalDate, IsoPeriod> periods, UsageWeek idle) {
        Set<IsoPeriod> known = new HashSet<>();
        own.forEach(week -> known.add(periods.computeIfAbsent(week.monday(), IsoPeriod::of)));
        Iterator<UsageWeek> told = own.iterator();
        UsageWeek next = told.next();
        for (LocalDate monday : covered) {
            while (next != null && next.monday().isBefore(monday)) {
                next = told.hasNext() ? told.next() : null;
            }
            if (next != null && next.monday().equals(monday)) {
                if (next.settled()) {
                    filled.add(next);
                }
            } else if (known.contains(periods.get(monday))) {
                filled.add(idle.at(own.getFirst().subject(), monday));
            }
        }
    }

    /** A week without use, of nobody yet. */
    private static UsageWeek idle(List<List<UsageWeek>> told) {
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
    private static @Nullable Integer zero(List<List<UsageWeek>> told, Function<UsageWeek, @Nullable Number> figure) {
        for (List<UsageWeek> own : told) {
            for (UsageWeek week : own) {
                if (figure.apply(week) != null) {
                    return 0;
                }
            }
        }
        return null;
    }
}
