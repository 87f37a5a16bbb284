package io.candor.insight.accesslog;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A JSON object as RFC 8785 writes it. Members are given in the order of their names, which is checked. */
final class CanonicalObject {

    private final StringBuilder json = new StringBuilder("{");
    private String last = "";

    CanonicalObject text(String name, @Nullable String value) {
        member(name).append(value == null ? "null" : quoted(value));
        return this;
    }

    CanonicalObject whole(String name, long value) {
        member(name).append(value);
        return this;
    }

    <T> CanonicalObject array(String name, List<T> values, Function<T, String> canonical) {
        member(name).append('[').append(String.join(",", values.stream().map(canonical).toList())).append(']');
        return this;
    }

    private StringBuilder member(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException(name + " must not follow " + last);
        }
        if (!last.isEmpty()) {
            json.append(',');
        }
        last = name;
        return json.append(quoted(name)).append(':');
    }

    /** RFC 8785, 3.2.2.2: control characters, the quote and the backslash are escaped, nothing else is. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (letter < ' ') {
                        quoted.append("\\u00").append(letter < 0x10 ? "0" : "1").append(Character.forDigit(letter & 15, 16));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
