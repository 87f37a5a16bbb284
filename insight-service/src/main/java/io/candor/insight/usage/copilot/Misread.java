package io.candor.insight.usage.copilot;

import org.jspecify.annotations.Nullable;

/** Why a row is refused; never leaves this package. */
final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final @Nullable String value;
    private final String reason;

    Misread(@Nullable String field, @Nullable String value, String reason) {
        super(reason, null, false, false);
        this.field = field;
        this.value = value;
        this.reason = reason;
    }

    @Nullable
    String field() {
        return field;
    }

    @Nullable
    String value() {
        return value;
    }

    String reason() {
        return reason;
    }
}
