package io.candor.feedback.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every second for waves past their closing time. A wave that fails does not hold up the others. */
@ApplicationScoped
class ReleaseJob {

    private final WaveRelease release;
    private final boolean runs;

    @Inject
    ReleaseJob(WaveRelease release, PostSettings settings) {
        this.release = release;
        this.runs = Posts.parse(settings.posts()).includes(Post.RELEASE);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void releaseDue() {
        if (!runs) {
            return;
        }
        for (String wave : release.due()) {
            try {
                release.release(wave);
                Log.infof("Released wave %s", wave);
            } catch (RuntimeException failed) {
                Log.errorf(failed, "Wave %s was not released and stays staged; trying again", wave);
            }
        }
    }
}
