package io.candor.feedback.release;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Applies what receipts asked for, twice a day, all at once: when a command came says nothing about its part. */
@ApplicationScoped
class CommandJob {

    /** A job that runs more often than this, as in a demonstration, would fill the key log with keys nobody used. */
    private static final Duration OFTEN = Duration.ofHours(1);

    private final ReceiptCommands commands;
    private final PhysicalErasure erasure;
    private final boolean often;
    private final boolean runs;

    @Inject
    CommandJob(ReceiptCommands commands, PhysicalErasure erasure, PostSettings settings, ReleaseSettings own) {
        this.commands = commands;
        this.erasure = erasure;
        this.often = own.commandsEvery().compareTo(OFTEN) < 0;
        this.runs = Posts.parse(settings.posts()).includes(Post.RELEASE);
    }

    @Scheduled(every = "{candor.release.commands-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (!runs) {
            return;
        }
        commands.destroyOldKeys();
        if (often && commands.idle()) {
            return;
        }
        int applied = commands.apply();
        commands.destroyOldKeys();
        if (applied > 0) {
            erasure.rewrite();
            Log.infof("Applied %d commands from receipts", applied);
        }
    }
}
