package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

/** Lines in PostgreSQL's COPY text format, written behind each other. */
final class CopyLine {

    private final StringBuilder out;
    private boolean begun;

    CopyLine(StringBuilder out) {
        this.out = out;
    }

    CopyLine number(long value) {
        next().append(value);
        return this;
    }

    /** What needs no escaping. */
    CopyLine plain(@Nullable Object value) {
        if (value == null) {
            next().append("\\N");
        } else {
            next().append(value);
        }
        return this;
    }

    CopyLine flag(@Nullable Boolean value) {
        return plain(value == null ? null : value ? "t" : "f");
    }

    CopyLine text(@Nullable String text) {
        if (text == null) {
            return plain(null);
        }
        next();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                out.append(text, from, i).append(escape);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
        return this;
    }

    /** Licence, measures and cost. */
    CopyLine figures(Use use) {
        flag(use.licensed());
        for (Measure measure : Measure.ALL) {
            plain(use.counts().get(measure));
        }
        Use.Cost cost = use.cost();
        return plain(cost == null ? null : cost.minor().toPlainString()).text(cost == null ? null : cost.currency())
                .text(cost == null ? null : cost.kind());
    }

    void end() {
        out.append('\n');
        begun = false;
    }

    private StringBuilder next() {
        if (begun) {
            out.append('\t');
        }
        begun = true;
        return out;
    }

    private static @Nullable String escape(char sign) {
        return switch (sign) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            // PostgreSQL has no text with this character.
            case '\0' -> "\uFFFD";
            default -> null;
        };
    }
}
