package io.candor.insight.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Decides which parts of one shown total may be shown, where everybody counted in it lies in one part or says none.
 *
 * <p>
 * A part needs {@link Floor#CROSS} people, and as many must be left of the total when all shown parts are taken from it: else
 * the smallest shown part is hidden, too. How many said none is never shown, and nothing else is divided in the same way. So
 * the sum is all that ties a hidden part to what is printed: each can be anything from nobody to all that are left, at least
 * ten people, eight for whoever knows two of them.
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
     *        people of the total who are in no part
     * @param whole
     *        the total as it is printed
     */
    public static Split of(Map<String, Integer> parts, int none, PrintedCount whole) {
        Split split = new Split(whole);
        parts.forEach((part, people) -> {
            if (people >= Floor.CROSS) {
                split.shown.put(part, people);
            }
        });
        int all = none + sum(parts.values());
        while (!split.shown.isEmpty() && all - sum(split.shown.values()) < Floor.CROSS) {
            split.hideSmallest();
        }
        return split;
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
