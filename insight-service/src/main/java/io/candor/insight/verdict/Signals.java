package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.outcome.OutcomeFigures;
import io.candor.insight.outcome.PrintedDifference;
import io.candor.insight.signal.Detail;
import io.candor.insight.signal.OutcomeSignal;
import io.candor.insight.signal.Placebo;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.signal.TaskTimes;
import io.candor.insight.signal.Telemetry;
import io.candor.insight.signal.Testimony;

/**
 * Every signal of one cell, each measured once; e-values as they are printed.
 *
 * @param missingResults
 *        share of the results missing of what weeks at the line add; null where it is not known
 * @param shown
 *        those no rule reads; none where only the rules were asked
 */
record Signals(Signal line, Signal depth, @Nullable Double missingResults, Signal toppedUp, Signal persistence,
        Signal effort, Signal obstacles, Signal theatreTestimony, Signal valueTestimony, Signal frictionTestimony,
        double valueOfInvited, Signal inflatedShare, Signal inflatedRise, Signal adoption, Signal usersTestimony,
        Signal barrierTestimony, List<Signal> shown) {

    Signals {
        shown = List.copyOf(shown);
    }

    static Signals of(Evidence evidence, Detail detail) {
        Telemetry telemetry = new Telemetry(evidence.history(), evidence.target(), evidence.looks(), detail);
        Testimony testimony = new Testimony(evidence.waves(), evidence.looks(), detail);
        int people = evidence.people();
        return new Signals(telemetry.line().decidedFor(people), telemetry.depth().decidedFor(people),
                telemetry.missingResults(), telemetry.toppedUp(),
                telemetry.persistence().decidedFor(people), telemetry.effort(),
                telemetry.obstacles(evidence.obstacleRateElsewhere()).decidedFor(people),
                testimony.theatre().decidedFor(people), testimony.value().decidedFor(people),
                testimony.friction().decidedFor(people), testimony.valueOfInvited(),
                telemetry.inflatedShare().decidedFor(people), telemetry.inflatedRise(),
                telemetry.adoption(evidence.licensedOnly()).decidedFor(people), testimony.users().decidedFor(people),
                testimony.barrier().decidedFor(people),
                detail == Detail.RULES ? List.of() : shown(evidence, telemetry, testimony));
    }

    /** Of one cell, as they were printed. */
    static Signals ofPrinted(Map<SignalKind, Signal> printed) {
        Function<SignalKind, Signal> of = kind -> Objects.requireNonNull(printed.get(kind));
        return new Signals(of.apply(SignalKind.LINE), of.apply(SignalKind.DEPTH), null, of.apply(SignalKind.TOPPED_UP),
                of.apply(SignalKind.PERSISTENCE), of.apply(SignalKind.EFFORT),
                of.apply(SignalKind.OBSTACLES), of.apply(SignalKind.TESTIMONY_THEATRE), of.apply(SignalKind.TESTIMONY_VALUE),
                of.apply(SignalKind.TESTIMONY_FRICTION), 0, of.apply(SignalKind.INFLATED_SHARE),
                of.apply(SignalKind.INFLATED_RISE), of.apply(SignalKind.ADOPTION), of.apply(SignalKind.TESTIMONY_USERS),
                of.apply(SignalKind.TESTIMONY_BARRIER), List.of());
    }

    private static List<Signal> shown(Evidence evidence, Telemetry telemetry, Testimony testimony) {
        List<Signal> shown = new ArrayList<>(telemetry.shown(evidence.uncounted().get()));
        shown.addAll(testimony.shown());
        shown.add(OutcomeSignal.of(times(evidence)));
        return shown;
    }

    private static @Nullable TaskTimes times(Evidence evidence) {
        OutcomeFigures outcomes = evidence.outcomes();
        if (outcomes == null) {
            return null;
        }
        PrintedDifference ratio = outcomes.timeRatio();
        Integer rank = outcomes.placeboRank();
        return new TaskTimes(outcomes.people(), ratio.value(), ratio.low(), ratio.high(), outcomes.step(evidence.people()),
                outcomes.degrees(), outcomes.expectedRatio() == null ? null : outcomes.expectedRatio().value(),
                rank == null ? null : new Placebo("halves of the period", rank, OutcomeFigures.PLACEBOS),
                outcomes.sentence());
    }

    /** All of them, as they may leave the service: {@code people} is the size of the group. */
    List<Signal> printed(int people) {
        List<Signal> all = new ArrayList<>(List.of(line, depth, toppedUp, persistence, effort, obstacles,
                theatreTestimony, valueTestimony, frictionTestimony, inflatedShare, inflatedRise, adoption, usersTestimony,
                barrierTestimony));
        all.addAll(shown);
        return all.stream().map(signal -> signal.printed(people)).toList();
    }
}
