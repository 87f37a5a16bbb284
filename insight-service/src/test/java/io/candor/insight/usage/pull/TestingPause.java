package io.candor.insight.usage.pull;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.test.Mock;

/** Waits for nothing and remembers how long it should have. */
@Mock
@ApplicationScoped
class TestingPause implements Pause {

    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    @Override
    public void of(Duration time) {
        waits.add(time);
    }

    List<Duration> waits() {
        return waits;
    }
}
