package io.candor.insight.usage.pull;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

/** Waits as long as it says. */
@ApplicationScoped
class RealTime implements Pause {

    @Override
    public void of(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
