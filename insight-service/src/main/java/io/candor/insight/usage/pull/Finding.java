package io.candor.insight.usage.pull;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a trial answers a question. */
public enum Finding {

    YES,
    NO,
    /** The request did not come that far. */
    UNKNOWN;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
