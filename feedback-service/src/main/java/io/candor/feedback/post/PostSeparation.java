package io.candor.feedback.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** Refuses a production start in which one process would see people and answers together. */
@ApplicationScoped
class PostSeparation {

    void check(@Observes StartupEvent start, PostSettings settings, LaunchMode mode) {
        refuseShared(Posts.parse(settings.posts()), settings.oneMachine(), mode);
    }

    static void refuseShared(Posts posts, boolean oneMachine, LaunchMode mode) {
        if (mode == LaunchMode.NORMAL && !oneMachine && posts.running().size() > 1) {
            throw new IllegalStateException("candor.posts names " + posts.running()
                    + " for one process. In production each post runs alone; on one machine set candor.one-machine=true.");
        }
    }
}
