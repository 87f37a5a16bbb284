package io.candor.insight.coverage;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import io.candor.insight.usage.ToldDays;

/** How firm what a source told of a day is. */
public enum DayState {

    /** Nothing was told of it: not asked for, not sent, or nobody used the tool; the source does not say which. */
    MISSING,
    /** Some figure was drawn before the source stops changing the day. */
    PROVISIONAL,
    /** Final reports told different things; the newest stands. */
    REVISED,
    FINAL;

    static DayState of(ToldDays.@Nullable SourceDay told) {
        if (told == null) {
            return MISSING;
        }
        return told.provisional() ? PROVISIONAL : told.revised() ? REVISED : FINAL;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
