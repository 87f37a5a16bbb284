package io.candor.insight.usage;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An account no directory entry is known for, as an administrator may see it: enough to find it again in the vendor's own list,
 * nothing of whose it is and next to nothing of what it did. Once it is matched its days and rows would be a person's use, so
 * they are no longer told.
 *
 * @param hash keyed; stands for the account in every address of this API
 * @param domain of its e-mail where it is one of the company's, else {@code other}; null where it is no e-mail
 * @param bySource whether the source itself says that it is a machine
 * @param from first month it told of ({@code 2026-03}), {@code to} the last: its days could be one person's; null where it is
 *        matched
 * @param rowsUpTo the power of ten its rows do not exceed, ten at least; null where it is matched
 * @param by log-in of who matched or marked it
 */
record Account(String hash, String source, AccountKind kind, @Nullable String domain, AccountState state, boolean bySource,
        @Nullable String from, @Nullable String to, @Nullable Long rowsUpTo, @Nullable String by, @Nullable Instant at) {

    static long upTo(long rows) {
        long most = 10;
        while (most < rows) {
            most *= 10;
        }
        return most;
    }
}
