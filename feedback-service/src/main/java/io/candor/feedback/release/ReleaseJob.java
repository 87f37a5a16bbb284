package io.candor.feedback.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every second for waves past their closing time. A wave that fails does not hold up the others. */
@ApplicationScoped
class ReleaseJob {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final WaveRelease release;
    private final SealingKeys keys;
    private final Clock clock;
    private final boolean runs;
    private final Map<String, Instant> retryAt = new HashMap<>();

    @Inject
    ReleaseJob(WaveRelease release, SealingKeys keys, PostSettings settings, Clock clock) {
        this.release = release;
        this.keys = keys;
        this.clock = clock;
        this.runs = Posts.parse(settings.posts()).includes(Post.RELEASE);
    }

    void offerKeys(@Observes StartupEvent start) {
        if (runs) {
            keys.keepReady();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void releaseDue() {
        if (!runs) {
            return;
        }
        keys.keepReady();
        for (String wave : release.due()) {
            if (retryAt.getOrDefault(wave, Instant.MIN).isAfter(clock.instant())) {
                continue;
            }
            try {
                release.release(wave);
                retryAt.remove(wave);
                Log.infof("Released wave %s", wave);
            } catch (RuntimeException failed) {
                retryAt.put(wave, clock.instant().plus(PAUSE));
                Log.errorf(failed, "Wave %s was not released and stays staged; trying again in %s", wave, PAUSE);
            }
        }
        keys.destroyUsed();
    }
}
