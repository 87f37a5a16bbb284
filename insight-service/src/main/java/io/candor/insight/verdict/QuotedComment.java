package io.candor.insight.verdict;

import io.candor.insight.feedback.PlacedComment;

/** A comment its author allowed to be quoted, placed where ten people commented. */
public record QuotedComment(String id, String text, String wave, String level) {

    static QuotedComment of(PlacedComment comment) {
        return new QuotedComment(comment.commentId(), comment.text(), comment.wave(), comment.level());
    }
}
