package io.candor.insight.target;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a target counts, per person. Written as the usage column it is read from, where it is one. */
public enum TargetMetric {

    /** Turns a person wrote. */
    HUMAN_PROMPTS,
    SESSIONS,
    /** Days of the week with any human use, 0 to 7. */
    ACTIVE_DAYS,
    /** Suggestions a person accepted. */
    ACCEPTS_HUMAN,
    LINES_WRITTEN,
    TOKENS_OUT,
    /**
     * Of the suggestions a person was offered, percent accepted. Unknown where offers are; a week without an offer has none.
     */
    ACCEPTANCE_RATE;

    /**
     * Whether it counts single acts, so that people can stop at a number; not amounts that one act moves by hundreds, nor
     * rates.
     */
    public boolean counts() {
        return switch (this) {
            case HUMAN_PROMPTS, SESSIONS, ACTIVE_DAYS, ACCEPTS_HUMAN -> true;
            case LINES_WRITTEN, TOKENS_OUT, ACCEPTANCE_RATE -> false;
        };
    }

    /** What a week without use counts; null where nothing can be said of it. */
    public @Nullable Double ofNothing() {
        return this == ACCEPTANCE_RATE ? null : 0.0;
    }

    @JsonValue
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TargetMetric> of(String column) {
        return Arrays.stream(values()).filter(metric -> metric.column().equals(column)).findFirst();
    }

    @JsonCreator
    static TargetMetric read(String column) {
        return of(column).orElseThrow(() -> new IllegalArgumentException(
                "no metric " + column + "; there are " + List.of(values()).stream().map(TargetMetric::column).toList()));
    }
}
