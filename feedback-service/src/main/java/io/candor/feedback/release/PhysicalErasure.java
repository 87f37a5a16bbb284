package io.candor.feedback.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/**
 * Takes what was deleted out of the files too. VACUUM alone leaves text in pages, TOAST and WAL; rewriting the tables drops
 * the pages, a checkpoint and a new WAL segment let PostgreSQL remove the old ones (it runs with {@code wal_recycle = off}).
 * Not in a transaction.
 */
@ApplicationScoped
class PhysicalErasure {

    private final Jdbi release;

    @Inject
    PhysicalErasure(@DatabaseOf(Post.RELEASE) Jdbi release) {
        this.release = release;
    }

    void rewrite() {
        release.useHandle(handle -> {
            for (String table : new String[] { "release.response", "release.comment", "release.reply", "feed.outbox" }) {
                handle.execute("VACUUM (FULL) " + table);
            }
            handle.execute("CHECKPOINT");
            handle.execute("SELECT pg_switch_wal()");
            handle.execute("CHECKPOINT");
        });
    }
}
