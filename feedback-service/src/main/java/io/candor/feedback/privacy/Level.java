package io.candor.feedback.privacy;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an answer was given: by token on the web, or through a door that met the person. Never in one count. */
public enum Level {
    ANONYMOUS,
    CONFIDENTIAL;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
