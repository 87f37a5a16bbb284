package io.candor.insight.accesslog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a walk over the chain found.
 *
 * @param entries how many there are
 * @param begin what the chain begins after: the last entry whose time was up, or nothing (0)
 * @param head the newest entry, to be written down
 * @param broken the first entry that does not fit; null for a whole chain
 */
public record ChainState(boolean whole, long entries, Link begin, Link head, Instant checkedAt,
        @Nullable ChainBreak broken) {
}
