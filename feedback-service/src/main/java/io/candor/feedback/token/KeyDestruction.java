package io.candor.feedback.token;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Destroys a wave's signing keys once it is closed: a token that was not fetched by then will never exist. */
@ApplicationScoped
class KeyDestruction {

    private final Jdbi desk;
    private final SigningKeys keys;
    private final Clock clock;
    private final boolean runs;

    @Inject
    KeyDestruction(@DatabaseOf(Post.DESK) Jdbi desk, SigningKeys keys, PostSettings settings, Clock clock) {
        this.desk = desk;
        this.keys = keys;
        this.clock = clock;
        this.runs = Posts.parse(settings.posts()).includes(Post.DESK);
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void destroyClosed() {
        if (!runs || keys.waves().isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> desk.useHandle(handle -> {
            List<String> closed = handle.createQuery("""
                    SELECT wave_id FROM desk.wave WHERE wave_id = ANY(:held) AND closes_at <= :now""")
                    .bind("held", keys.waves().toArray(String[]::new)).bind("now", clock.instant()).mapTo(String.class).list();
            keys.destroy(handle, closed);
            closed.forEach(wave -> Log.infof("Destroyed the signing keys of wave %s", wave));
        }));
    }
}
