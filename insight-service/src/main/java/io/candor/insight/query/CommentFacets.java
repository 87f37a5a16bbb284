package io.candor.insight.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.FlooredCount;
import io.candor.insight.disclosure.FlooredGroup;
import io.candor.insight.search.SearchResult;

/** Counts by value beside the total, by name: an order by count would tell what a floor hides. */
final class CommentFacets {

    private static final Comparator<SearchPage.Facet> BY_NAME = Comparator
            .comparing(SearchPage.Facet::name, String.CASE_INSENSITIVE_ORDER).thenComparing(SearchPage.Facet::value);

    private final int total;

    CommentFacets(int total) {
        this.total = total;
    }

    /** Of values that lie beside each other. */
    List<SearchPage.Facet> flat(List<SearchResult.Count> counts, Function<String, String> name) {
        return named(FlooredGroup.of(byValue(counts), total), name);
    }

    /**
     * Of values that lie in each other: each is floored beside its siblings, within what lies above them.
     *
     * @param upwards
     *        a value and those above it, nearest first
     */
    List<SearchPage.Facet> nested(List<SearchResult.Count> counts, Function<String, List<String>> upwards,
            Function<String, String> name) {
        Map<String, Integer> known = byValue(counts);
        Map<Integer, Map<String, Map<String, Integer>>> levels = new TreeMap<>();
        known.forEach((value, count) -> {
            List<String> above = upwards.apply(value).stream().skip(1).filter(known::containsKey).toList();
            levels.computeIfAbsent(above.size(), depth -> new TreeMap<>())
                    .computeIfAbsent(above.isEmpty() ? "" : above.getFirst(), parent -> new TreeMap<>()).put(value, count);
        });
        Map<String, FlooredCount> printed = new HashMap<>();
        levels.values().forEach(groups -> groups.forEach((parent, siblings) -> printed
                .putAll(FlooredGroup.of(siblings, parent.isEmpty() ? Integer.valueOf(total) : told(parent, printed, known)))));
        return named(printed, name);
    }

    /** What a reader knows of the value above; null where it is withheld. */
    private static @Nullable Integer told(String parent, Map<String, FlooredCount> printed, Map<String, Integer> known) {
        FlooredCount above = printed.get(parent);
        return above == null || above.isWithheld() ? null : known.get(parent);
    }

    private static Map<String, Integer> byValue(List<SearchResult.Count> counts) {
        Map<String, Integer> byValue = new HashMap<>();
        counts.forEach(count -> byValue.put(count.value(), count.count()));
        return byValue;
    }

    private static List<SearchPage.Facet> named(Map<String, FlooredCount> printed, Function<String, String> name) {
        return printed.entrySet().stream()
                .map(count -> new SearchPage.Facet(count.getKey(), name.apply(count.getKey()), count.getValue()))
                .sorted(BY_NAME).toList();
    }
}
