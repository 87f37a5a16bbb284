package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/** Whether the tool's own requests are a larger part of all than before: an agent at work, or a loop for the counter. */
record MachineShareSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    Signal measure() {
        ShareShift shift = new ShareShift(history, target, looks, detail,
                week -> Makeup.share(week.makeup().machineRequests(), week.prompts()));
        return shift.measure(SignalKind.MACHINE_SHARE, "the source does not report the tool's own requests",
                "share of requests the tool made itself", (past, now) -> now + " of requests " + shift.since()
                        + " were the tool's own; before it were " + past + ".");
    }
}
