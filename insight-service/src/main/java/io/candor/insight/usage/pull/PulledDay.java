package io.candor.insight.usage.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far fetching of a day is.
 *
 * @param parts pages or files the source gave it in
 * @param importId what became of its rows
 * @param reason why it was refused
 */
public record PulledDay(LocalDate day, State state, Instant fetchedAt, int parts, @Nullable UUID importId,
        @Nullable String reason) {

    /** What a day can be, once it was asked for. */
    public enum State {

        TAKEN,
        EMPTY,
        /** Fetched, but no importer could read it: asked for again. */
        REFUSED,
        NOT_SERVED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the source has said its last word about the day. */
    boolean isDone(int daysUntilFinal) {
        return state != State.REFUSED && isSettled(day, fetchedAt, daysUntilFinal);
    }

    /** Days of sources are those of UTC. */
    static boolean isSettled(LocalDate day, Instant now, int daysUntilFinal) {
        return !now.isBefore(day.plusDays(1L + daysUntilFinal).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
