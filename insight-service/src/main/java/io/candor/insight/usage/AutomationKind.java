package io.candor.insight.usage;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a job runs as. */
public enum AutomationKind {

    ACCOUNT,
    /** An API key or a service, whose rows are nobody's anyway. */
    KEY,
    /** One tool of a person. */
    PERSON;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
