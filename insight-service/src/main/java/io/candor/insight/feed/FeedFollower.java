package io.candor.insight.feed;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** The thread that follows the feed from start to shutdown. */
@ApplicationScoped
class FeedFollower {

    private final FeedReading reading;
    private final FeedSettings settings;
    private @Nullable Thread thread;

    FeedFollower(FeedReading reading, FeedSettings settings) {
        this.reading = reading;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.follow()) {
            thread = Thread.ofPlatform().name("feed").daemon().start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(Duration.ofSeconds(5));
        }
    }

    private void follow() {
        Duration pause = settings.pause();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (reading.step()) {
                    continue;
                }
                pause = settings.pause();
            } catch (RuntimeException e) {
                pause = longer(pause);
                Log.warnf("The feed is asked again in %s: %s", pause, e.getMessage());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(settings.longestPause()) < 0 ? doubled : settings.longestPause();
    }
}
