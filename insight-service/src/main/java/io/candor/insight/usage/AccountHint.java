package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

/**
 * What may be said of an account the directory does not know.
 *
 * @param domain of its e-mail where it is one of the company's, else {@value #OTHER}; null where it is no e-mail
 */
record AccountHint(AccountKind kind, @Nullable String domain) {

    static final String OTHER = "other";
}
