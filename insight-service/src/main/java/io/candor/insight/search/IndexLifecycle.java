package io.candor.insight.search;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** Opens the one index of this process, brings it up to date before the first question, and closes it. */
class IndexLifecycle {

    @Produces
    @Singleton
    FeedbackIndex index(@ConfigProperty(name = "candor.index.folder") Path folder) {
        return FeedbackIndex.open(folder);
    }

    @Produces
    @Singleton
    IndexFollower follower(FeedbackIndex index, CommentChanges changes) {
        return new IndexFollower(index, changes);
    }

    void catchUp(@Observes StartupEvent event, IndexFollower follower) {
        follower.follow();
    }

    void close(@Disposes FeedbackIndex index) throws IOException {
        index.close();
    }
}
