package io.candor.insight.verdict;

import java.util.List;

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
        return new Signals(telemetry.line(), telemetry.depth(), telemetry.toppedUp(), telemetry.lastTwoDays(),
                telemetry.persistence(), telemetry.effort(), telemetry.obstacles(evidence.obstacleRateElsewhere()),
                testimony.theatre(), testimony.value(), testimony.friction(), testimony.valueOfInvited());
    }

    List<Signal> all() {
        return List.of(line, depth, toppedUp, lastTwoDays, persistence, effort, obstacles, theatreTestimony,
                valueTestimony, frictionTestimony);
    }
}
