package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Decides, for the counts of one table over the unit tree (one wave, one tool, one level), which nodes may be shown.
 *
 * <p>
 * Whoever sees a shown node and the shown nodes directly below it knows their difference: the number of answers of all
 * hidden crowds in between, its <em>remainder</em>. Shown nodes of a tree only ever give away these remainders, which do
 * not overlap; so a table is safe when each remainder is empty, or has at least two crowds, at least {@link Floor#CROSS}
 * answers, and room enough that no crowd in it is pinned to fewer than {@link Floor#NARROWEST} values. Where one is not,
 * the smallest shown node below is hidden as well, until all are; then whatever can be shown after all, is.
 */
public final class Suppression {

    private final List<Crowd> crowds;
    private final Map<String, Integer> answered = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();

    private Suppression(List<Crowd> crowds) {
        this.crowds = List.copyOf(crowds);
        for (Crowd crowd : crowds) {
            crowd.nodes().forEach(node -> answered.merge(node, crowd.answered(), Integer::sum));
        }
    }

    /** The plan for a table of counts; the same table gives the same plan. */
    public static Suppression of(List<Crowd> crowds) {
        return of(crowds, null);
    }

    /**
     * The plan for a table that stands beside one already decided: a node hidden there stays hidden here.
     *
     * @param eligible
     *        nodes that may be shown at all; null means any
     */
    public static Suppression of(List<Crowd> crowds, @Nullable Set<String> eligible) {
        Suppression plan = new Suppression(crowds);
        List<String> candidates = plan.answered.entrySet().stream()
                .filter(entry -> entry.getValue() >= Floor.CROSS)
                .map(Map.Entry::getKey)
                .filter(node -> eligible == null || eligible.contains(node))
                .toList();
        plan.shown.addAll(candidates);
        plan.hideUntilSafe();
        plan.showWhatStaysSafe(candidates);
        return plan;
    }

    public boolean shows(String node) {
        return shown.contains(node);
    }

    /** Nodes that may be shown, in no telling order. */
    public Set<String> shown() {
        return new TreeSet<>(shown);
    }

    /** Releases what is said about a shown node; anything about another is withheld and not even worked out. */
    public <T> Disclosure<T> disclose(String node, Supplier<T> value) {
        return shows(node) ? new Disclosure.Released<>(value.get()) : Disclosure.withheld();
    }

    private void hideUntilSafe() {
        @Nullable
        String unsafe = firstUnsafe();
        while (unsafe != null) {
            shown.remove(nextToHide(unsafe));
            unsafe = firstUnsafe();
        }
    }

    /** Hiding in steps may hide too much, even a node that is the plain sum of shown ones; the largest come back first. */
    private void showWhatStaysSafe(List<String> candidates) {
        List<String> largestFirst = candidates.stream()
                .sorted(Comparator.<String> comparingInt(answered::get).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        int before;
        do {
            before = shown.size();
            largestFirst.forEach(this::showIfSafe);
        } while (shown.size() > before);
    }

    private void showIfSafe(String node) {
        if (shown.add(node) && firstUnsafe() != null) {
            shown.remove(node);
        }
    }

    private @Nullable String firstUnsafe() {
        Map<String, List<Crowd>> remainders = new HashMap<>();
        for (Crowd crowd : crowds) {
            String lowest = lowestShown(crowd);
            if (lowest != null && !lowest.equals(crowd.own())) {
                remainders.computeIfAbsent(lowest, key -> new ArrayList<>()).add(crowd);
            }
        }
        return remainders.entrySet().stream().filter(entry -> !isSafe(entry.getValue())).map(Map.Entry::getKey)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private @Nullable String lowestShown(Crowd crowd) {
        return crowd.nodes().reversed().stream().filter(shown::contains).findFirst().orElse(null);
    }

    private static boolean isSafe(List<Crowd> remainder) {
        int total = remainder.stream().mapToInt(Crowd::answered).sum();
        int room = remainder.stream().mapToInt(Crowd::people).sum();
        return remainder.size() >= 2 && total >= Floor.CROSS && remainder.stream().allMatch(crowd -> {
            int most = Math.min(total, crowd.people());
            int least = Math.max(0, total - (room - crowd.people()));
            return most - least >= Floor.NARROWEST;
        });
    }

    /** The smallest shown node whose nearest shown ancestor is the unsafe one; itself, when there is none below. */
    private String nextToHide(String unsafe) {
        Set<String> below = new HashSet<>();
        for (Crowd crowd : crowds) {
            List<String> seen = crowd.nodes().stream().filter(shown::contains).toList();
            int at = seen.indexOf(unsafe);
            if (at >= 0 && at + 1 < seen.size()) {
                below.add(seen.get(at + 1));
            }
        }
        return below.stream().min(Comparator.<String> comparingInt(answered::get).thenComparing(Comparator.naturalOrder()))
                .orElse(unsafe);
    }
}
