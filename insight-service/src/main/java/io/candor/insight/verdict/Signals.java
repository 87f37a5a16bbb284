package io.candor.insight.verdict;

import java.util.List;
import java.util.stream.Stream;

import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.Telemetry;
import io.candor.insight.signal.Testimony;

/** Every signal of one cell, each measured once. */
record Signals(Signal line, Signal depth, Signal toppedUp, Signal lastTwoDays, Signal persistence, Signal effort,
        Signal obstacles, Signal theatreTestimony, Signal valueTestimony, Signal frictionTestimony,
        double valueOfInvited) {

    static Signals of(Evidence evidence, Detail detail) {
        Telemetry telemetry = new Telemetry(evidence.history(), evidence.target(), evidence.looks(), detail);
        Testimony testimony = new Testimony(evidence.waves(), evidence.looks(), detail);
        int people = evidence.people();
        return new Signals(telemetry.line().forGroupOf(people), telemetry.depth().forGroupOf(people),
                telemetry.toppedUp().forGroupOf(people), telemetry.lastTwoDays().forGroupOf(people),
                telemetry.persistence().forGroupOf(people), telemetry.effort().forGroupOf(people),
                telemetry.obstacles(evidence.obstacleRateElsewhere()).forGroupOf(people),
                testimony.theatre().forGroupOf(people), testimony.value().forGroupOf(people),
                testimony.friction().forGroupOf(people), testimony.valueOfInvited());
    }

    /** All of them, as they may leave the service: {@code people} is the size of the group. */
    List<Signal> printed(int people) {
        return Stream.of(line, depth, toppedUp, lastTwoDays, persistence, effort, obstacles, theatreTestimony, valueTestimony,
                frictionTestimony).map(signal -> signal.printed(people)).toList();
    }
}
