package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/** Whether more is taken over without a human's decision than before. */
record AutoAcceptSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    Signal measure() {
        ShareShift shift = new ShareShift(history, target, looks, detail,
                week -> Makeup.share(week.makeup().autoAccepts(), week.accepts()));
        return shift.measure(SignalKind.AUTO_ACCEPT, "the source does not tell automatic from human acceptance",
                "share of what was taken over automatically", (past, now) -> now + " of what was taken over " + shift.since()
                        + " was taken automatically; before it were " + past + ".");
    }
}
