package io.candor.feedback.survey;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** One question of a survey and the rule its value must keep. */
sealed interface Question {

    int SLUG_LENGTH = 64;
    int ESCAPED = 6;
    int NUMBER_BYTES = 24;

    String name();

    boolean required();

    Condition visibleIf();

    /** Why this value is refused, or null when it is fine. */
    @Nullable
    String fault(JsonNode value);

    /** Whether the value is free text, which is released apart from everything else. */
    default boolean freeText() {
        return false;
    }

    /** Bytes of the largest valid value with its name, as UTF-8 JSON; a character may need six ({@code \\u0007}). */
    default int largestBytes() {
        int value = switch (this) {
            case Choice choice -> choice.values().stream().mapToInt(String::length).max().orElse(SLUG_LENGTH) * ESCAPED;
            case Choices choices -> choices.values().stream().mapToInt(each -> each.length() * ESCAPED + 3).sum();
            case Rating rating -> NUMBER_BYTES;
            case Amount amount -> NUMBER_BYTES;
            case Words words -> words.maxLength() * ESCAPED;
        };
        return value + name().length() * ESCAPED + 8;
    }

    /** The JSON shape a value from a text table takes. */
    default Shape shape() {
        return switch (this) {
            case Rating rating -> Shape.NUMBER;
            case Amount amount -> Shape.NUMBER;
            case Choices choices -> Shape.LIST;
            case Choice choice -> Shape.TEXT;
            case Words words -> Shape.TEXT;
        };
    }

    /**
     * One of several values ({@code dropdown}, {@code radiogroup}).
     *
     * @param values the choices; empty where they come from data ({@code choicesByUrl}), then any slug is taken
     */
    record Choice(String name, boolean required, Condition visibleIf, Set<String> values) implements Question {
        private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

        @Override
        public @Nullable String fault(JsonNode value) {
            if (!value.isTextual()) {
                return "is not one of the choices";
            }
            boolean fine = values.isEmpty() ? SLUG.matcher(value.textValue()).matches() : values.contains(value.textValue());
            return fine ? null : "is not one of the choices";
        }
    }

    /** Several values ({@code checkbox}), each at most once; "none" stands alone. */
    record Choices(String name, boolean required, Condition visibleIf, Set<String> values) implements Question {
        @Override
        public @Nullable String fault(JsonNode value) {
            if (!value.isArray()) {
                return "is not a list of choices";
            }
            Set<String> seen = new java.util.HashSet<>();
            for (JsonNode element : value) {
                if (!element.isTextual() || !values.contains(element.textValue())) {
                    return "holds a value that is not one of the choices";
                }
                if (!seen.add(element.textValue())) {
                    return "holds a choice twice";
                }
            }
            return seen.contains("none") && seen.size() > 1 ? "holds 'none' beside other choices" : null;
        }
    }

    /** A whole number on a scale ({@code rating}). */
    record Rating(String name, boolean required, Condition visibleIf, int min, int max) implements Question {
        @Override
        public @Nullable String fault(JsonNode value) {
            return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= min && value.intValue() <= max
                    ? null
                    : "is not a whole number from " + min + " to " + max;
        }
    }

    /** A finite number in a range ({@code text} with {@code inputType number}). */
    record Amount(String name, boolean required, Condition visibleIf, double min, double max) implements Question {
        @Override
        public @Nullable String fault(JsonNode value) {
            return value.isNumber() && value.doubleValue() >= min && value.doubleValue() <= max ? null
                    : "is not a number from " + Math.round(min) + " to " + Math.round(max);
        }
    }

    /**
     * Free text ({@code comment}, {@code text}).
     *
     * @param maxLength in UTF-16 units, as browsers count
     * @param consent the question whose value {@code may-be-quoted} lets readers see the text; null: never shown
     */
    record Words(String name, boolean required, Condition visibleIf, int maxLength, @Nullable String consent)
            implements
                Question {
        @Override
        public @Nullable String fault(JsonNode value) {
            if (!value.isTextual()) {
                return "is not text";
            }
            if (value.textValue().indexOf('\0') >= 0) {
                return "holds the character U+0000, which no text has";
            }
            return value.textValue().length() <= maxLength ? null : "is longer than " + maxLength + " characters";
        }

        @Override
        public boolean freeText() {
            return true;
        }
    }
}
