package io.candor.insight.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Decides which parts of a total may be shown, where everybody who could be in a part lies in one or says none.
 *
 * <p>
 * A part needs {@link Floor#CROSS} people, and as many must be left of those who could be in one when all shown parts are taken
 * from them: else the smallest shown part is hidden, too. How many said none is never shown. So each hidden part can be
 * anything from nobody to all that are left, at least ten people, eight for whoever knows two of them. As many must be left of
 * the least that is printed of them, too: whoever knows the rule would learn from the parts that they are more.
 */
public final class Split {

    private final Map<String, Integer> shown = new TreeMap<>();
    private final PrintedCount whole;

    private Split(PrintedCount whole) {
        this.whole = whole;
    }

    /**
     * The same parts give the same choice.
     *
     * @param parts
     *        people of each part
     * @param none
     *        people who are in no part and could be
     * @param whole
     *        the total as it is printed
     */
    public static Split of(Map<String, Integer> parts, int none, PrintedCount whole) {
        return of(parts, none, whole, whole.from());
    }

    /**
     * The same where not everybody of the total could be in a part.
     *
     * @param least
     *        of those who could, as many as follow from what is printed
     */
    public static Split of(Map<String, Integer> parts, int none, PrintedCount whole, int least) {
        Split split = new Split(whole);
        parts.forEach((part, people) -> {
            if (people >= Floor.CROSS) {
                split.shown.put(part, people);
            }
        });
        int all = none + sum(parts.values());
        while (!split.shown.isEmpty()
                && (all - sum(split.shown.values()) < Floor.CROSS || least - split.printed() < Floor.CROSS)) {
            split.hideSmallest();
        }
        return split;
    }

    private int printed() {
        return shown.values().stream().mapToInt(people -> PrintedCount.of(people, whole.to()).from()).sum();
    }

    private static int sum(Collection<Integer> people) {
        return people.stream().mapToInt(Integer::intValue).sum();
    }

    private void hideSmallest() {
        shown.remove(Collections.min(shown.entrySet(), Map.Entry.comparingByValue()).getKey());
    }

    /**
     * A shown part's people as they are printed.
     *
     * @throws IllegalArgumentException
     *         for a hidden part
     */
    public PrintedCount count(String part) {
        Integer people = shown.get(part);
        if (people == null) {
            throw new IllegalArgumentException("hidden: " + part);
        }
        return PrintedCount.of(people, whole.to());
    }

    /** Releases what is said about a shown part; anything about another is withheld and not even worked out. */
    public <T> Disclosure<T> disclose(String part, Supplier<T> value) {
        return shown.containsKey(part) ? new Disclosure.Released<>(value.get()) : Disclosure.withheld();
    }
}
