package io.candor.insight.usage;

import java.util.regex.Pattern;

/** Which text of unknown fields may be kept: a name, a version, a phase; nothing anybody could have written in a prompt. */
public final class KeptWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}._:/+-]{1,40}( [\\p{L}\\p{N}._:/+-]{1,20})?");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._:/ -]{1,80}");

    private KeptWords() {
    }

    /** Names of fields and columns. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Values. */
    public static boolean mayKeep(String text) {
        return WORD.matcher(text).matches();
    }
}
