package io.candor.insight.accesslog;

/** The first entry that does not fit, and how it does not. */
public record ChainBreak(long sequence, String reason) {
}
