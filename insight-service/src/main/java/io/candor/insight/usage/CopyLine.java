package io.candor.insight.usage;

import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/** A line in PostgreSQL's COPY text format. */
final class CopyLine {

    private final StringJoiner line = new StringJoiner("\t", "", "\n");

    /** What needs no escaping. */
    CopyLine plain(@Nullable Object value) {
        line.add(value == null ? "\\N" : value.toString());
        return this;
    }

    CopyLine flag(@Nullable Boolean value) {
        return plain(value == null ? null : value ? "t" : "f");
    }

    CopyLine text(@Nullable String text) {
        line.add(escaped(text));
        return this;
    }

    /** Licence, measures and cost. */
    CopyLine figures(Use use) {
        flag(use.licensed());
        for (Measure measure : Measure.values()) {
            plain(use.counts().get(measure));
        }
        Use.Cost cost = use.cost();
        return plain(cost == null ? null : cost.minor().toPlainString()).text(cost == null ? null : cost.currency())
                .text(cost == null ? null : cost.kind());
    }

    @Override
    public String toString() {
        return line.toString();
    }

    private static String escaped(@Nullable String text) {
        if (text == null) {
            return "\\N";
        }
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                // PostgreSQL has no text with this character.
                case '\0' -> escaped.append('\uFFFD');
                default -> escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }
}
