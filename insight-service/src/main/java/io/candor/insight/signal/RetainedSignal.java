package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/** Whether less than before is kept of what the tool wrote. */
record RetainedSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    Signal measure() {
        ShareShift shift = new ShareShift(history, target, looks, detail, week -> week.makeup().lostShare());
        return shift.measure(SignalKind.RETAINED, "the source does not report how much of what was written was kept",
                "share of written lines that were not kept", (past, now) -> now + " of written lines " + shift.since()
                        + " were not kept; before it were " + past + ".");
    }
}
