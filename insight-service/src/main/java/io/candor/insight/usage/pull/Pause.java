package io.candor.insight.usage.pull;

import java.time.Duration;

/** Waits between two attempts. */
@FunctionalInterface
interface Pause {

    void of(Duration time) throws InterruptedException;
}
