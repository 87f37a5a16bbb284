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
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Decides, for the counts of one table over the unit tree (one wave, one tool, one level), which nodes may be shown.
 *
 * <p>
 * Whoever sees a shown node and the shown nodes directly below it knows their difference: the number of answers of all
 * hidden crowds in between, its <em>remainder</em>. Shown nodes of a tree only ever give away these remainders, which do
 * not overlap; so a table is safe when each remainder is empty, or has at least two crowds, at least {@link Floor#CROSS}
 * answers, and room enough that no crowd in it is pinned to fewer than {@link Floor#NARROWEST} values.
 *
 * <p>
 * A crowd that reaches the floor is always shown: it is the crowds that verdicts are about. What gives way is the totals
 * above them; they are tried from the largest down, and one is shown where the table stays safe.
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
        Set<String> own = crowds.stream().map(Crowd::own).collect(Collectors.toSet());
        candidates.stream().filter(own::contains).forEach(plan.shown::add);
        plan.showWhatIsSafe(candidates);
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

    /** A smaller total shown later can make room for a larger one, so one pass is not enough. */
    private void showWhatIsSafe(List<String> candidates) {
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
        if (shown.add(node) && !isSafe()) {
            shown.remove(node);
        }
    }

    private boolean isSafe() {
        Map<String, List<Crowd>> remainders = new HashMap<>();
        for (Crowd crowd : crowds) {
            String lowest = lowestShown(crowd);
            if (lowest != null && !lowest.equals(crowd.own())) {
                remainders.computeIfAbsent(lowest, key -> new ArrayList<>()).add(crowd);
            }
        }
        return remainders.values().stream().allMatch(Suppression::isSafe);
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
}
