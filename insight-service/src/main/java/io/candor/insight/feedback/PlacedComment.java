package io.candor.insight.feedback;

/** A comment that may be shown; its level is written as in the feed. */
public record PlacedComment(String commentId, String text, String wave, String level) {
}
