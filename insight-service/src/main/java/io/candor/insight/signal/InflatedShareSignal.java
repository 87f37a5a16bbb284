package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What part of the counted figure, under the target, came from automatic or passive events. */
record InflatedShareSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    static final double MOST_HUMAN = 0.5;
    private static final double THRESHOLD = 3;

    /** Why the figure cannot be divided; empty when it can. */
    static Optional<String> reason(GroupHistory history, @Nullable TargetLine target, Looks looks) {
        if (target == null) {
            return Optional.of("no target covers this group");
        }
        if (Automatic.countsOnlyHumans(target.metric())) {
            return Optional.of("the target counts only what people do themselves");
        }
        return history.in(target.during(looks.now())).stream().noneMatch(Automatic::told)
                ? Optional.of("the source does not tell human from automatic events")
                : Optional.empty();
    }

    Signal measure() {
        Optional<String> reason = reason(history, target, looks);
        if (target == null || reason.isPresent()) {
            return new Signal.NotApplicable(SignalKind.INFLATED_SHARE, reason.orElseThrow());
        }
        return new PooledShare(SignalKind.INFLATED_SHARE, looks, detail, look -> parts(target, look), MOST_HUMAN, THRESHOLD)
                .measure("fewer than 10 people have known weeks under the target", history::printed,
                        share -> share + " of the counted " + target.unit() + " came from automatic or passive events.");
    }

    private double[][] parts(TargetLine target, LocalDate look) {
        Weeks during = target.during(look);
        return history.rowPerPerson(weeks -> part(target.metric(), weeks, during));
    }

    private static double @Nullable [] part(String metric, List<PersonWeek> weeks, Weeks window) {
        double automatic = 0;
        double all = 0;
        for (PersonWeek week : weeks) {
            Double part = window.contains(week) ? Automatic.of(metric, week) : null;
            Double counted = week.metric();
            if (part != null && counted != null) {
                automatic += part;
                all += counted;
            }
        }
        return all == 0 ? null : new double[] { automatic, all };
    }
}
