package io.candor.insight.feedback;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How an answer reached us; the two are never in one count. */
public enum Level {
    /** By token, linked to nobody. */
    ANONYMOUS,
    /** Through chat, a bot or an import: somebody outside knows who said it. */
    CONFIDENTIAL;

    @JsonCreator
    static Level of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
