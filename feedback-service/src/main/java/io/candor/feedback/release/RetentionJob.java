package io.candor.feedback.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Once a day: released answers whose time is up go, from the files too. */
@ApplicationScoped
class RetentionJob {

    private final WaveRetention retention;
    private final PhysicalErasure erasure;
    private final boolean runs;

    @Inject
    RetentionJob(WaveRetention retention, PhysicalErasure erasure, PostSettings settings) {
        this.retention = retention;
        this.erasure = erasure;
        this.runs = Posts.parse(settings.posts()).includes(Post.RELEASE);
    }

    @Scheduled(every = "{candor.release.retention-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (!runs) {
            return;
        }
        int parts = retention.apply();
        if (parts > 0) {
            erasure.rewrite();
            Log.infof("Erased %d released parts whose time was up", parts);
        }
    }
}
