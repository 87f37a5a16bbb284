package io.candor.insight.usage.pull;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where usage is fetched from.
 *
 * @param source how it is fetched, by id
 * @param secret the name of a file, never what stands in it
 * @param fromDay the first day that is wanted
 * @param lastOutcome what became of the last run, in words
 * @param oldestDay the first day the source serves, once that was found
 * @param oldestFetched the first day with rows that was fetched so far
 * @param paused whether it runs only when it is told to
 * @param lastFailed whether the last run ended before its end
 */
public record Connection(UUID connectionId, String source, URI base, String secret, int everyHours, LocalDate fromDay,
        Instant declaredAt, Instant nextRun, @Nullable Instant lastRun, @Nullable String lastOutcome,
        @Nullable LocalDate oldestDay, @Nullable LocalDate oldestFetched, boolean running, boolean paused,
        boolean lastFailed) {

    /** One that never ran. */
    static Connection declared(String source, URI base, String secret, int everyHours, LocalDate fromDay, Instant declaredAt,
            Instant nextRun) {
        return new Connection(UUID.randomUUID(), source, base, secret, everyHours, fromDay, declaredAt, nextRun, null, null,
                null, null, false, false, false);
    }
}
