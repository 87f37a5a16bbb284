package io.candor.insight.usage.otlp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who may send telemetry: a fleet of laptops, a collector, a service. What it sends is told through it; whom it names is its
 * claim.
 *
 * @param tool whose use its telemetry is
 * @param ignored what came and nobody reads
 */
public record Installation(UUID installationId, String name, String tool, Instant declaredAt, @Nullable Instant revokedAt,
        @Nullable Instant lastSeen, List<IgnoredName> ignored) {

    public Installation {
        ignored = List.copyOf(ignored);
    }

    /** A metric or event that is not in use here. */
    public record IgnoredName(String name, long points) {
    }
}
