package io.candor.insight.search;

/** One step of the read model that the index has to follow; numbered by the read model, without order inside a release. */
public sealed interface CommentChange {

    long sequence();

    /** The comment is readable from now on; a second release of the same id replaces the first. */
    record Released(long sequence, IndexedComment comment) implements CommentChange {
    }

    /** The comment must vanish, from disk too; an unknown id is no error. */
    record Erased(long sequence, String id) implements CommentChange {
    }
}
