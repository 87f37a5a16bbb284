package io.candor.feedback.privacy;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an answer came from; {@code SYNTHETIC} marks a demonstration's imported history for ever. */
public enum Origin {
    WEB,
    BOT,
    IMPORT,
    SYNTHETIC;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Origin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
