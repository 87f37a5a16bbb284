package io.candor.insight.usage.pull;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where usage is fetched from.
 *
 * @param secret the name of a file, never what stands in it
 * @param fromDay the first day that is wanted
 * @param lastOutcome what became of the last run, in words
 * @param oldestDay the first day the source serves, once that was found
 */
public record Connection(UUID connectionId, String source, URI base, String secret, int everyHours, LocalDate fromDay,
        Instant declaredAt, Instant nextRun, @Nullable Instant lastRun, @Nullable String lastOutcome,
        @Nullable LocalDate oldestDay, boolean running) {
}
