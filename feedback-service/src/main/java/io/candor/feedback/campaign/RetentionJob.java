package io.candor.feedback.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Once a day: desk's notes about people go when their time is up. */
@ApplicationScoped
class RetentionJob {

    private final ParticipationRetention retention;
    private final boolean runs;

    @Inject
    RetentionJob(ParticipationRetention retention, PostSettings settings) {
        this.retention = retention;
        this.runs = Posts.parse(settings.posts()).includes(Post.DESK);
    }

    @Scheduled(every = "{candor.release.retention-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (!runs) {
            return;
        }
        int rows = retention.apply();
        if (rows > 0) {
            retention.rewrite();
            Log.infof("Erased %d notes about people whose time was up", rows);
        }
    }
}
