package io.candor.feedback.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A token bucket told by one instant: when it will be full again. */
final class Budget {

    private final Clock clock;
    private final Duration whole;
    private final Duration each;
    private Instant full = Instant.EPOCH;

    /**
     * @param burst how many may be spent at once
     * @param each how long one takes to come back
     */
    Budget(Clock clock, int burst, Duration each) {
        this.clock = clock;
        this.whole = each.multipliedBy(burst);
        this.each = each;
    }

    /** Spends one, or says that none is left. A clock that was set back counts as a full bucket. */
    synchronized boolean spend() {
        Instant now = clock.instant();
        if (full.isBefore(now) || full.isAfter(now.plus(whole).plus(each))) {
            full = now;
        }
        if (full.plus(each).isAfter(now.plus(whole))) {
            return false;
        }
        full = full.plus(each);
        return true;
    }
}
