package io.candor.insight.accesslog;

/** What the next entry hangs on, and what somebody keeps to notice that entries are gone. */
public record Link(long sequence, String hash) {

    /** Before the first entry. */
    static final Link NOTHING = new Link(0, "0".repeat(64));
}
