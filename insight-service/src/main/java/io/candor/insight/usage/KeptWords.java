package io.candor.insight.usage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which unknown fields may be kept: numbers, a version, a phase; nothing anybody could have written in a prompt. */
public final class KeptWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}._:/+-]{1,40}( [\\p{L}\\p{N}._:/+-]{1,20})?");

    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}._:/+-]{1,40}(,? [\\p{L}\\p{N}._:/+-]{1,20}){0,4}");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._:/ -]{1,80}");

    /** Whatever is called so may be somebody's name or words, however short. */
    private static final Set<String> PRIVATE = Set.of("prompt", "prompts", "message", "messages", "response", "responses",
            "content", "text", "query", "title", "email", "mail", "name", "user", "userid", "username", "login", "actor",
            "person",
            "member", "author", "owner", "address", "ip", "key", "secret", "description", "reason", "comment", "note", "branch",
            "url");

    private static final Pattern BORDER = Pattern.compile("[._ :/-]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final int LONGEST_NUMBER = 40;

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

    /** Values of a field that only ever has the vendor's own labels. */
    public static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** A value under a name which may say that it is about a person. */
    public static boolean mayKeep(String name, String text) {
        return mayKeep(text) && Arrays.stream(BORDER.split(name)).map(part -> part.toLowerCase(Locale.ROOT))
                .noneMatch(PRIVATE::contains);
    }

    /** Numbers the database can hold and a page can show. */
    public static boolean mayKeep(BigDecimal number) {
        return number.precision() <= LONGEST_NUMBER && Math.abs((long) number.scale()) <= LONGEST_NUMBER;
    }
}
