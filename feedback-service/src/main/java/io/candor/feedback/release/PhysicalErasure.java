package io.candor.feedback.release;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.Rewriting;

/** Takes what was deleted from the released tables and the feed out of the files too. Not in a transaction. */
@ApplicationScoped
class PhysicalErasure {

    private final Jdbi release;

    @Inject
    PhysicalErasure(@DatabaseOf(Post.RELEASE) Jdbi release) {
        this.release = release;
    }

    void rewrite() {
        Rewriting.of(release, List.of("release.response", "release.comment", "release.reply", "feed.outbox"));
    }
}
