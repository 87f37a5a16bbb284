package io.candor.feedback.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Makes the bundles of replies by the clock, never because something was written. */
@ApplicationScoped
class ReplyBundleJob {

    private final ReplyBundles bundles;
    private final boolean runs;

    @Inject
    ReplyBundleJob(ReplyBundles bundles, PostSettings settings) {
        this.bundles = bundles;
        this.runs = Posts.parse(settings.posts()).includes(Post.RELEASE);
    }

    @Scheduled(every = "{candor.release.bundles-every}", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (runs) {
            bundles.rebuild();
        }
    }
}
