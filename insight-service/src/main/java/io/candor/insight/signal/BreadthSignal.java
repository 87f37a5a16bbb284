package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/** Whether more features than before are touched just once a week, as to tick them off. */
record BreadthSignal(GroupHistory history, @Nullable TargetLine target, Looks looks, Detail detail) {

    Signal measure() {
        ShareShift shift = new ShareShift(history, target, looks, detail, week -> week.makeup().onceShare());
        return shift.measure(SignalKind.BREADTH, "the source does not tell features apart",
                "share of features used once in the week",
                (past, now) -> now + " of the features used in a week " + shift.since()
                        + " were used once; before it were " + past + ".");
    }
}
