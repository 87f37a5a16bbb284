package io.candor.insight.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.search.CommentChange;
import io.candor.insight.search.CommentChanges;
import io.candor.insight.search.IndexedComment;

/** What the search index has to follow: comments that may be quoted and have a place. */
@ApplicationScoped
class CommentChangeLog implements CommentChanges {

    private final Jdbi jdbi;

    CommentChangeLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<CommentChange> after(long sequence, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT change.sequence, change.comment_id, change.kind, text, placed_under, placed_path, tool, use_case, wave
                FROM comment_change change LEFT JOIN released_comment comment
                    ON comment.comment_id = change.comment_id AND change.kind = 'placed'
                WHERE change.sequence > :sequence
                ORDER BY change.sequence LIMIT :limit
                """).bind("sequence", sequence).bind("limit", limit).map((row, context) -> change(row)).list());
    }

    @Override
    public long newest() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT coalesce(max(sequence), 0) FROM comment_change")
                .mapTo(Long.class).one());
    }

    /** A comment erased since it was placed is told as erased at once: its text is gone. */
    private static CommentChange change(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        String id = row.getString("comment_id");
        if (row.getString("placed_under") == null) {
            return new CommentChange.Erased(sequence, id);
        }
        return new CommentChange.Released(sequence, new IndexedComment(id, row.getString("text"),
                row.getString("placed_under"), List.of((String[]) row.getArray("placed_path").getArray()),
                row.getString("tool"), row.getString("use_case"), row.getString("wave")));
    }
}
