package io.candor.insight.search;

import java.util.List;

/** What the index follows; implemented by the read model of released comments. */
public interface CommentChanges {

    /** Changes after {@code sequence} in ascending order, at most {@code limit}; empty when the index has caught up. */
    List<CommentChange> after(long sequence, int limit);

    /** The highest sequence ever given; 0 when nothing changed yet. An index beyond it followed another database. */
    long newest();
}
