package io.candor.feedback.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A {@code visibleIf} expression of the documented subset: {@code {name} op literal}, joined by {@code and} / {@code or}
 * ({@code and} binds tighter), with {@code op} one of {@code = != > < >= <= contains empty notempty}.
 */
sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    /** Whether the condition holds for these answers; an absent answer equals nothing and is neither more nor less. */
    boolean holds(ObjectNode answers);

    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(ObjectNode answers) {
            return parts.stream().allMatch(part -> part.holds(answers));
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(ObjectNode answers) {
            return parts.stream().anyMatch(part -> part.holds(answers));
        }
    }

    record Comparison(String question, String operator, String literal) implements Condition {
        @Override
        public boolean holds(ObjectNode answers) {
            JsonNode value = answers.get(question);
            boolean empty = value == null || value.isNull() || value.isTextual() && value.textValue().isEmpty()
                    || value.isArray() && value.isEmpty();
            return switch (operator) {
                case "empty" -> empty;
                case "notempty" -> !empty;
                case "!=" -> empty || !value.asText().equals(literal);
                default -> !empty && compare(value);
            };
        }

        private boolean compare(JsonNode value) {
            return switch (operator) {
                case "=" -> value.asText().equals(literal);
                case "contains" -> contains(value);
                case ">" -> value.isNumber() && value.doubleValue() > number();
                case "<" -> value.isNumber() && value.doubleValue() < number();
                case ">=" -> value.isNumber() && value.doubleValue() >= number();
                case "<=" -> value.isNumber() && value.doubleValue() <= number();
                default -> throw new IllegalStateException("operator " + operator);
            };
        }

        private boolean contains(JsonNode value) {
            if (!value.isArray()) {
                return value.asText().contains(literal);
            }
            for (JsonNode element : value) {
                if (element.asText().equals(literal)) {
                    return true;
                }
            }
            return false;
        }

        private double number() {
            return Double.parseDouble(literal);
        }
    }

    /** An expression, or a part of one, that the documented subset does not hold. */
    final class OutsideSubset extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        private OutsideSubset(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    Pattern COMPARISON = Pattern.compile(
            "\\{([A-Za-z][A-Za-z0-9_]*)\\}\\s*(?:(notempty|empty)|(=|!=|>=|<=|>|<|contains)\\s*(?:'([^']*)'|(-?[0-9]+(?:\\.[0-9]+)?)))");

    /**
     * Parses an expression.
     *
     * @throws OutsideSubset saying what is outside it
     */
    static Condition parse(String expression) throws OutsideSubset {
        List<Condition> either = new ArrayList<>();
        for (String alternative : expression.split("\\s+or\\s+")) {
            List<Condition> all = new ArrayList<>();
            for (String part : alternative.split("\\s+and\\s+")) {
                all.add(comparison(part.trim()));
            }
            either.add(all.size() == 1 ? all.getFirst() : new All(all));
        }
        return either.size() == 1 ? either.getFirst() : new Any(either);
    }

    private static Condition comparison(String text) throws OutsideSubset {
        Matcher matcher = COMPARISON.matcher(text);
        if (!matcher.matches()) {
            throw new OutsideSubset("'" + text + "' is not of the form {name} op literal");
        }
        String operator = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        String literal = matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
        return new Comparison(matcher.group(1), operator, literal == null ? "" : literal);
    }
}
