package io.candor.insight.search;

import java.util.List;

/** Keeps the index abreast of the read model; the index's only writer. */
public final class IndexFollower {

    /** A commit each; large enough that a rebuild is not spent on syncing files. */
    private static final int STEP = 5_000;

    private final FeedbackIndex index;
    private final CommentChanges changes;

    public IndexFollower(FeedbackIndex index, CommentChanges changes) {
        this.index = index;
        this.changes = changes;
    }

    /** Applies whatever is new; on return every change known at the call can be found. */
    public synchronized void follow() {
        index.revive();
        if (index.position() > changes.newest()) {
            // The database was restored to an earlier day: what the index knows beyond it never happened.
            index.clear();
        }
        List<CommentChange> step = changes.after(index.position(), STEP);
        while (!step.isEmpty()) {
            index.apply(step);
            step = changes.after(index.position(), STEP);
        }
    }
}
