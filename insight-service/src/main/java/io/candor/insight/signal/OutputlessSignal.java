package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/** Whether more prompts than before fall on days from which nothing is taken over. */
record OutputlessSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    Signal measure() {
        ShareShift shift = new ShareShift(history, target, looks, detail, PersonWeek::outputlessShare);
        return shift.measure(SignalKind.OUTPUTLESS, "the source does not report what was taken over",
                "share of prompts on days without output", (past, now) -> now + " of prompts " + shift.since()
                        + " fell on days without output; before it were " + past + ".");
    }
}
