package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoWeek;

/** Tells weeks without use from weeks nobody knows about. */
final class IdleWeeks {

    private record PersonPeriod(String subject, IsoPeriod period) {
    }

    private record PersonMonday(String subject, LocalDate monday) {
    }

    private IdleWeeks() {
    }

    /** Drops weeks not covered completely and adds those without use, for people known in the same period. */
    static List<UsageWeek> fill(List<UsageWeek> told, TreeSet<LocalDate> covered, IsoPeriod last) {
        List<UsageWeek> weeks = new ArrayList<>();
        Set<PersonPeriod> periods = new HashSet<>();
        Set<PersonMonday> present = new HashSet<>();
        for (UsageWeek week : told) {
            periods.add(new PersonPeriod(week.subject(), IsoPeriod.of(week.monday())));
            if (covered.contains(week.monday())) {
                weeks.add(week);
                present.add(new PersonMonday(week.subject(), week.monday()));
            }
        }
        for (PersonPeriod known : periods) {
            for (IsoWeek week : known.period().weeks()) {
                LocalDate monday = week.monday();
                if (covered.contains(monday) && !monday.isAfter(last.lastDay())
                        && !present.contains(new PersonMonday(known.subject(), monday))) {
                    weeks.add(idle(known.subject(), monday, told));
                }
            }
        }
        weeks.sort(Comparator.comparing(UsageWeek::subject).thenComparing(UsageWeek::monday));
        return List.copyOf(weeks);
    }

    private static UsageWeek idle(String subject, LocalDate monday, List<UsageWeek> told) {
        return new UsageWeek(subject, monday, zero(told, UsageWeek::metric) == null ? null : 0.0, null, null,
                zero(told, UsageWeek::activeDays), zero(told, UsageWeek::prompts), zero(told, UsageWeek::offers),
                zero(told, UsageWeek::accepts), zero(told, UsageWeek::errors), zero(told, UsageWeek::rejects));
    }

    /** Of a figure the source never gives, a week without use knows nothing either. */
    private static @Nullable Integer zero(List<UsageWeek> told, Function<UsageWeek, @Nullable Number> figure) {
        return told.stream().anyMatch(week -> figure.apply(week) != null) ? 0 : null;
    }
}
