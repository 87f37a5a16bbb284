package io.candor.insight.usage.pull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How one source is asked; an entry of {@code vendors.json}.
 *
 * @param id what a connection calls it
 * @param source the importer that reads what it answers
 * @param address where it usually is; parts in braces are the company's own
 * @param logIn where a client logs in, {@code {tenant}} in it; else null
 * @param secret what the file of the secret holds, in words
 * @param needs what the vendor needs switched on, in words
 * @param history how far back it serves, in words
 * @param snapshot whether it tells of now and of no day before
 * @param daysUntilFinal days after which it changes a day's figures no more
 * @param keepsDays days it serves at most; null where it does not say
 * @param since the first day it ever had; null where it does not say
 * @param paceMillis least time between two requests, from its published limit
 * @param requests all of these make a day
 */
record Vendor(String id, String source, String name, String address, Credential credential, @Nullable String logIn,
        @Nullable String scope, String secret, String needs, String history, boolean snapshot, int daysUntilFinal,
        @Nullable Integer keepsDays, @Nullable LocalDate since, int paceMillis, @Nullable Map<String, String> headers,
        List<Endpoint> requests) {

    /** As somewhere else, and at another pace. */
    Vendor at(@Nullable String otherLogIn, int otherPaceMillis) {
        return new Vendor(id, source, name, address, credential, otherLogIn, scope, secret, needs, history, snapshot,
                daysUntilFinal, keepsDays, since, otherPaceMillis, headers, requests);
    }

    Duration pace() {
        return Duration.ofMillis(paceMillis);
    }

    Map<String, String> always() {
        return headers == null ? Map.of() : headers;
    }

    /** The first day worth asking for. */
    LocalDate first(LocalDate wanted, LocalDate today) {
        LocalDate first = wanted;
        if (keepsDays != null && first.isBefore(today.minusDays(keepsDays))) {
            first = today.minusDays(keepsDays);
        }
        return since != null && first.isBefore(since) ? since : first;
    }

    /** The newest day that must be there. */
    LocalDate newest(LocalDate today) {
        return snapshot ? today : today.minusDays(1L + daysUntilFinal);
    }
}
