package io.candor.feedback.post;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.jdbi.v3.core.Jdbi;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/**
 * Refuses a production start in which one process would see people and answers together: because it runs two posts, or
 * because its log-in to the database reaches what belongs to another post.
 */
@ApplicationScoped
class PostSeparation {

    /** Of each post a table that only its own log-in may read or write. */
    private static final Map<Post, Set<String>> BEYOND = Map.of(
            Post.DESK, Set.of("intake.staging SELECT", "release.response INSERT"),
            Post.INTAKE, Set.of("desk.person SELECT", "release.response SELECT"),
            Post.RELEASE, Set.of("desk.person SELECT", "intake.staging INSERT"));

    void check(@Observes StartupEvent start, PostSettings settings, LaunchMode mode,
            @DatabaseOf(Post.DESK) Instance<Jdbi> desk, @DatabaseOf(Post.INTAKE) Instance<Jdbi> intake,
            @DatabaseOf(Post.RELEASE) Instance<Jdbi> release) {
        Posts posts = Posts.parse(settings.posts());
        refuseShared(posts, settings.oneMachine(), mode);
        if (mode == LaunchMode.NORMAL && !settings.oneMachine()) {
            Map<Post, Instance<Jdbi>> databases = Map.of(Post.DESK, desk, Post.INTAKE, intake, Post.RELEASE, release);
            posts.running().forEach(post -> refuseSharedLogIn(post, Objects.requireNonNull(databases.get(post)).get()));
        }
    }

    /** A log-in shared by two posts, or the owner's, reaches a table that its post must not. */
    static void refuseSharedLogIn(Post post, Jdbi database) {
        for (String beyond : BEYOND.getOrDefault(post, Set.of())) {
            String[] parts = beyond.split("[. ]");
            boolean reached = database.withHandle(handle -> handle.createQuery("""
                    SELECT has_table_privilege(c.oid, :privilege) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = :schema AND c.relname = :table""")
                    .bind("schema", parts[0]).bind("table", parts[1]).bind("privilege", parts[2]).mapTo(Boolean.class)
                    .findOne().orElse(false));
            if (reached) {
                throw new IllegalStateException("The database log-in of " + post.datasource() + " may " + parts[2] + " "
                        + parts[0] + "." + parts[1] + ". In production each post has a log-in of its own, and none is the "
                        + "owner's; set quarkus.datasource." + post.datasource() + ".username.");
            }
        }
    }

    static void refuseShared(Posts posts, boolean oneMachine, LaunchMode mode) {
        if (mode == LaunchMode.NORMAL && !oneMachine && posts.running().size() > 1) {
            throw new IllegalStateException("candor.posts names " + posts.running()
                    + " for one process. In production each post runs alone; on one machine set candor.one-machine=true.");
        }
    }
}
