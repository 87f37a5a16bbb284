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
import io.candor.insight.target.TargetMetric;

/** Tells weeks without use from weeks nobody knows about. */
final class IdleWeeks {

    private enum Figure {
        METRIC(UsageWeek::metric),
        ACTIVE_DAYS(UsageWeek::activeDays),
        PROMPTS(UsageWeek::prompts),
        OFFERS(UsageWeek::offers),
        ACCEPTS(UsageWeek::accepts),
        ERRORS(UsageWeek::errors),
        REJECTS(UsageWeek::rejects),
        MACHINE_REQUESTS(week -> week.makeup().machineRequests()),
        PASSIVE_EVENTS(week -> week.makeup().passiveEvents()),
        AUTO_ACCEPTS(week -> week.makeup().autoAccepts()),
        LINES_WRITTEN(week -> week.makeup().linesWritten()),
        LINES_RETAINED(week -> week.makeup().linesRetained()),
        SURFACES(week -> week.makeup().surfaces()),
        SURFACES_ONCE(week -> week.makeup().surfacesOnce());

        private final Function<UsageWeek, @Nullable Number> of;

        Figure(Function<UsageWeek, @Nullable Number> of) {
            this.of = of;
        }
    }

    private IdleWeeks() {
    }

    /**
     * Drops weeks not covered completely or not settled yet and adds those without use, for people known in the same period.
     *
     * @param people
     *        of a group: of each what was told, by week
     * @param covered
     *        Mondays, none after the last week asked for
     * @param metric
     *        what the weeks count
     */
    static List<UsageWeek> fill(List<List<UsageWeek>> people, SortedSet<LocalDate> covered, TargetMetric metric) {
        Map<LocalDate, IsoPeriod> periods = new HashMap<>();
        covered.forEach(monday -> periods.put(monday, IsoPeriod.of(monday)));
        UsageWeek idle = idle(people, metric);
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

    /** A week without use, of nobody yet. Of a figure the source never gives, it knows nothing either. */
    private static UsageWeek idle(List<List<UsageWeek>> told, TargetMetric metric) {
        List<Figure> never = never(told);
        Function<Figure, @Nullable Integer> zero = figure -> never.contains(figure) ? null : 0;
        return new UsageWeek("", LocalDate.EPOCH, never.contains(Figure.METRIC) ? null : metric.ofNothing(), null, null,
                zero.apply(Figure.ACTIVE_DAYS), zero.apply(Figure.PROMPTS), zero.apply(Figure.OFFERS),
                zero.apply(Figure.ACCEPTS), zero.apply(Figure.ERRORS), zero.apply(Figure.REJECTS),
                new WeekMakeup(zero.apply(Figure.MACHINE_REQUESTS), zero.apply(Figure.PASSIVE_EVENTS),
                        zero.apply(Figure.AUTO_ACCEPTS), zero.apply(Figure.LINES_WRITTEN), zero.apply(Figure.LINES_RETAINED),
                        zero.apply(Figure.SURFACES), zero.apply(Figure.SURFACES_ONCE)),
                true);
    }

    private static List<Figure> never(List<List<UsageWeek>> told) {
        List<Figure> missing = new ArrayList<>(List.of(Figure.values()));
        for (List<UsageWeek> own : told) {
            for (UsageWeek week : own) {
                if (missing.isEmpty()) {
                    return missing;
                }
                missing.removeIf(figure -> figure.of.apply(week) != null);
            }
        }
        return missing;
    }
}
