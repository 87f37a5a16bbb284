package io.candor.insight.accesslog;

import org.jspecify.annotations.Nullable;

/** Follows a chain entry by entry and remembers the first that does not fit. Pure; the same for a table and for a file. */
public final class ChainCheck {

    private @Nullable Link last;
    private @Nullable Link begin;
    private @Nullable ChainBreak broken;
    private long entries;

    /** Trusts the first entry's own word about what came before it. */
    public ChainCheck() {
    }

    ChainCheck(Link anchor) {
        last = anchor;
        begin = anchor;
    }

    public void add(ChainedEntry next) {
        Link before = last;
        if (before == null) {
            before = new Link(next.entry().sequence() - 1, next.entry().previous());
            begin = before;
        }
        if (next.entry().sequence() != before.sequence() + 1) {
            broken(before.sequence() + 1,
                    next.entry().sequence() > before.sequence() ? "is missing" : "stands twice or too late");
        } else if (!next.entry().previous().equals(before.hash())) {
            broken(next.entry().sequence(), "names another entry before it than stands there");
        } else if (!next.entry().link().hash().equals(next.hash())) {
            broken(next.entry().sequence(), "does not have its hash: it was changed");
        }
        last = new Link(next.entry().sequence(), next.hash());
        entries++;
    }

    /** Notes a fault found otherwise; the first one stays. */
    void broken(long sequence, String reason) {
        if (broken == null) {
            broken = new ChainBreak(sequence, reason);
        }
    }

    public @Nullable ChainBreak broken() {
        return broken;
    }

    /** The newest entry; where nothing was added, what the chain begins after. */
    public Link head() {
        return last == null ? Link.NOTHING : last;
    }

    /** What the chain begins after. */
    public Link begin() {
        return begin == null ? Link.NOTHING : begin;
    }

    public long entries() {
        return entries;
    }
}
