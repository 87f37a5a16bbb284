package io.candor.insight.band;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usage.KnownUsage;
import io.candor.insight.usage.SubjectKeys;
import io.candor.insight.usage.UsageHistory;
import io.candor.insight.usage.UsageWeek;

/** Says in which band each person's use of a closed period lies. */
@ApplicationScoped
class UsagePlacement {

    private final UsageHistory history;
    private final SubjectKeys subjects;

    UsagePlacement(UsageHistory history, SubjectKeys subjects) {
        this.history = history;
        this.subjects = subjects;
    }

    /**
     * Bands by employee id. Absent is who used the tool in any week by an amount nobody told, and everybody where the reports
     * cover no week of the period or never give the metric: null is not zero.
     */
    Map<String, UsageBand> of(AdoptionTarget target, IsoPeriod period, Collection<String> employees) {
        Map<String, String> subjectOf = new HashMap<>();
        employees.forEach(employee -> subjectOf.put(employee, subjects.ofEmployee(employee)));
        KnownUsage known = history.known();
        List<UsageWeek> weeks = known.weeksWithin(period, subjectOf.values(), target.tool(), target.metric())
                .orElse(List.of());
        if (weeks.stream().allMatch(week -> week.metric() == null)) {
            return Map.of();
        }
        Map<String, List<UsageWeek>> bySubject = new HashMap<>();
        weeks.forEach(week -> bySubject.computeIfAbsent(week.subject(), subject -> new ArrayList<>()).add(week));
        Set<String> unsettled = known.unsettled(period, subjectOf.values(), target.tool(), target.metric());
        Map<String, UsageBand> bands = new HashMap<>();
        subjectOf.forEach((employee, subject) -> {
            List<UsageWeek> told = bySubject.getOrDefault(subject, List.of());
            if (told.isEmpty() && unsettled.contains(subject)) {
                return;
            }
            List<UsageWeek> own = told.stream().filter(week -> !isOfNothing(week, target.metric())).toList();
            if (own.isEmpty()) {
                bands.put(employee, UsageBand.NONE);
            } else if (own.stream().allMatch(week -> week.metric() != null)) {
                double mean = own.stream().mapToDouble(week -> Objects.requireNonNull(week.metric())).average().orElseThrow();
                bands.put(employee, UsageBand.of(mean, target.weekly().doubleValue()));
            }
        });
        return bands;
    }

    /** A week in which nothing was offered has no rate; nobody is in another band for a holiday. */
    private static boolean isOfNothing(UsageWeek week, TargetMetric metric) {
        return metric.ofNothing() == null && Integer.valueOf(0).equals(week.offers());
    }
}
