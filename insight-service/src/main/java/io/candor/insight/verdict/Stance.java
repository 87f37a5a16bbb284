package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a comment speaks of, by its own words in English and German. No more than that is read: a comment shares nothing with
 * the ratings it came with, so that nobody can tell which answers its author gave (docs/decisions/0099). Nothing is counted by
 * it.
 */
public enum Stance {

    /** It helps. */
    GAIN(true, "helps", "helped", "helpful", "useful", "saves", "saved", "saving", "faster", "quicker", "easier", "love",
            "great", "hilft", "hilfreich", "nützlich", "spart", "schneller", "leichter", "einfacher"),
    /** It gets in the way. */
    TROUBLE(true, "slow", "slower", "wrong", "error", "errors", "broken", "useless", "rework", "blocked", "fails", "failing",
            "worse", "waste", "langsam", "langsamer", "falsch", "fehler", "nutzlos", "nacharbeit", "umständlich"),
    /** It is used for somebody's figure. */
    PRESSURE(true, "target", "targets", "quota", "dashboard", "pointless", "pretend", "pretending", "mandatory", "forced",
            "vorgabe", "vorgaben", "zielvorgabe", "pflicht", "sinnlos"),
    /** Something keeps people from it; "no access" is a barrier as much as "access". */
    BARRIER(false, "access", "licence", "licences", "license", "licenses", "training", "permission", "allowed", "zugang",
            "lizenz", "lizenzen", "schulung", "erlaubnis", "erlaubt", "freigabe");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Set<String> DENIALS = Set.of("not", "no", "never", "without", "hardly", "neither", "nor", "cannot",
            "nothing", "nicht", "kein", "keine", "keinen", "nie", "ohne", "kaum", "nichts");
    private static final int BEFORE = 3;
    /** German denies behind the verb: "hilft mir nicht". */
    private static final int AFTER = 2;
    private static final Set<String> DENIALS_AFTER = Set.of("nicht", "nie", "kaum", "nichts");

    private final boolean deniable;
    private final List<String> words;

    Stance(boolean deniable, String... words) {
        this.deniable = deniable;
        this.words = List.of(words);
    }

    /** Any of which makes a comment speak of it. */
    public List<String> words() {
        return words;
    }

    /** Of everything a text speaks of; a gain that is denied is trouble, and anything else that is denied is nothing. */
    public static Set<Stance> of(String text) {
        List<String> said = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                said.add(word);
            }
        }
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (int at = 0; at < said.size(); at++) {
            for (Stance stance : values()) {
                if (stance.words.contains(said.get(at))) {
                    boolean denied = stance.deniable && isDenied(said, at);
                    if (!denied) {
                        stances.add(stance);
                    } else if (stance == GAIN) {
                        stances.add(TROUBLE);
                    }
                }
            }
        }
        return stances;
    }

    private static boolean isDenied(List<String> said, int at) {
        return said.subList(Math.max(0, at - BEFORE), at).stream().anyMatch(Stance::denies)
                || said.subList(at + 1, Math.min(said.size(), at + 1 + AFTER)).stream().anyMatch(DENIALS_AFTER::contains);
    }

    private static boolean denies(String word) {
        return DENIALS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }
}
