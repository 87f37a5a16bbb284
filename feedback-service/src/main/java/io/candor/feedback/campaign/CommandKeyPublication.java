package io.candor.feedback.campaign;

import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.candor.feedback.token.KeyLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Writes release's current command key into the key log, so that every receipt's bearer seals to the same one. */
@ApplicationScoped
class CommandKeyPublication {

    private final Jdbi desk;
    private final KeyLog log;
    private final Clock clock;
    private final boolean runs;

    @Inject
    CommandKeyPublication(@DatabaseOf(Post.DESK) Jdbi desk, KeyLog log, PostSettings settings, Clock clock) {
        this.desk = desk;
        this.log = log;
        this.clock = clock;
        this.runs = Posts.parse(settings.posts()).includes(Post.DESK);
    }

    private record Offered(UUID keyId, byte[] key) {
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void publish() {
        if (runs) {
            QuarkusTransaction.requiringNew().run(() -> desk.useHandle(this::publishNew));
        }
    }

    private void publishNew(Handle handle) {
        handle.createQuery("""
                SELECT key_id, public_key FROM intake.command_key k
                WHERE NOT EXISTS (SELECT 1 FROM desk.key_log l WHERE l.command_key = k.key_id)""")
                .map((row, context) -> new Offered(row.getObject("key_id", UUID.class), row.getBytes("public_key"))).list()
                .forEach(offered -> log.appendCommandKey(handle, offered.keyId(),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(offered.key()), clock.instant()));
    }
}
