package io.candor.insight.accesslog;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a read is of, in words an employee's page can use. */
public enum AccessKind {

    BOARD,
    CELL,
    COMMENTS,
    PROPOSALS,
    IMPORTS,
    IDENTITIES,
    LOG;

    /** Whether it shows results of groups, so that the people in them see it counted. */
    boolean showsGroups() {
        return this == BOARD || this == CELL || this == COMMENTS;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a kind there is not */
    static AccessKind of(String wire) {
        AccessKind kind = valueOf(wire.toUpperCase(Locale.ROOT));
        if (!kind.wire().equals(wire)) {
            throw new IllegalArgumentException("No kind: " + wire);
        }
        return kind;
    }
}
