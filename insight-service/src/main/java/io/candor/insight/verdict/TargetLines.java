package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.candor.insight.pause.TargetPause;
import io.candor.insight.signal.Disturbance;
import io.candor.insight.signal.Pause;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFact;

/** Targets as the signals see them: with what else changed for the tool, and when they were suspended for a group. */
record TargetLines(List<DatedFact> facts, List<TargetPause> pauses) {

    /** @param units those of the group; none for people of no unit */
    TargetLine of(AdoptionTarget target, List<String> units) {
        return new TargetLine(target.metric().column(), target.weekly().doubleValue(), target.countsByTheWeek(),
                target.announced(), target.from(), target.to(),
                facts.stream().filter(fact -> fact.concerns(target.tool(), target.metric())).map(TargetLines::disturbance)
                        .toList(),
                pauses.stream().filter(pause -> pause.targetId().equals(target.targetId()) && pause.touches(units))
                        .flatMap(pause -> suspension(pause, units).stream()).toList());
    }

    private static Disturbance disturbance(DatedFact fact) {
        return new Disturbance(fact.cause(), fact.level() == null ? null : Double.valueOf(fact.level().doubleValue()),
                fact.day());
    }

    /** Measured where all of the group are paused, and to the end. */
    private static Optional<Pause> suspension(TargetPause pause, List<String> units) {
        LocalDate last = pause.lastDay();
        return last == null ? Optional.empty()
                : Optional.of(new Pause(pause.from(), last, pause.cancelled() == null && pause.covers(units)));
    }
}
