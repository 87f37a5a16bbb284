package io.candor.feedback.release;

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

    private final WaveRelease release;
    private final SealingKeys keys;
    private final boolean runs;

    @Inject
    ReleaseJob(WaveRelease release, SealingKeys keys, PostSettings settings) {
        this.release = release;
        this.keys = keys;
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
            try {
                release.release(wave);
                Log.infof("Released wave %s", wave);
            } catch (RuntimeException failed) {
                Log.errorf(failed, "Wave %s was not released and stays staged; trying again", wave);
            }
        }
        keys.destroyUsed();
    }
}
