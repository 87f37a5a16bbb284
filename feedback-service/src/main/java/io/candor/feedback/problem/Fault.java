package io.candor.feedback.problem;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault in an input: where, what stood there, and why it is refused.
 *
 * @param line 1-based line of a text input, null where there are no lines
 * @param field column, question or JSON pointer
 * @param value what was found, shortened to 80 characters; null when absent
 * @param reason a sentence for the person who can mend it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(@Nullable Long line, @Nullable String field, @Nullable String value, String reason) {

    private static final int SHOWN = 80;

    public Fault {
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
    }

    public static Fault at(String field, @Nullable String value, String reason) {
        return new Fault(null, field, value, reason);
    }

    public static Fault at(long line, @Nullable String field, @Nullable String value, String reason) {
        return new Fault(line, field, value, reason);
    }
}
