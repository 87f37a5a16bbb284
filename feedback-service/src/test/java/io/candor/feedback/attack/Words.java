package io.candor.feedback.attack;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the invented people say: ordinary filler, with one mark of 24 characters that occurs nowhere else. */
final class Words {

    static final int MARK_LENGTH = 24;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final Pattern DISTINCTIVE = Pattern.compile("[A-Za-z0-9]{" + MARK_LENGTH + "}|\"netMinutes\": ?-?\\d+");
    private static final List<String> FILLER = List.of("it", "saves", "me", "typing", "but", "the", "checks", "take", "as",
            "long", "and", "nobody", "reads", "what", "comes", "out", "of", "release", "notes");

    private Words() {
    }

    static String mark(RandomGenerator random) {
        return random.ints(MARK_LENGTH, 0, ALPHABET.length()).mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** Filler of this many characters. */
    static String filler(int length, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(FILLER.get(random.nextInt(FILLER.size()))).append(' ');
        }
        return text.substring(0, length);
    }

    static Set<String> distinctive(String text) {
        return DISTINCTIVE.matcher(text).results().map(MatchResult::group).map(it -> it.replace(" ", ""))
                .collect(Collectors.toSet());
    }
}
