package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A row that was not taken.
 *
 * @param file named only where an upload has several
 * @param line from 1, the header included
 */
public record Rejection(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String file, long line, @Nullable String field,
        @Nullable String value, String reason) {

    private static final int LONGEST_VALUE = 32;
    private static final int MOST_WORDS = 2;
    private static final int CUT = 12;

    public Rejection {
        field = field == null ? null : storable(field);
        value = value == null ? null : storable(recognisable(value));
    }

    /** PostgreSQL keeps no text with this character. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Enough to find a wrong number or date again, too little for a prompt that strayed into the wrong column. */
    private static String recognisable(String value) {
        String[] words = value.strip().split("\\s+", MOST_WORDS + 1);
        return value.length() <= LONGEST_VALUE && words.length <= MOST_WORDS ? value
                : words[0].substring(0, Math.min(words[0].length(), CUT)) + " …";
    }
}
