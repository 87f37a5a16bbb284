package io.candor.insight.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of hits with the counts of the whole result. The counts are raw: floors are applied by whoever shows them.
 *
 * @param total matching comments, all pages together
 * @param next cursor of the following page; null on the last
 */
public record SearchResult(List<Hit> hits, Facets facets, int total, @Nullable String next) {

    /** @param text escaped HTML whose only element is {@code <mark>}; long comments come as their best passages */
    public record Hit(String id, String text, String label, List<String> unitPath, @Nullable String tool,
            @Nullable String useCase, String wave) {
    }

    /** Counts by value, in no order to be shown. A unit counts what lies under it too. */
    public record Facets(List<Count> unit, List<Count> tool, List<Count> useCase, List<Count> wave) {

        static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());
    }

    public record Count(String value, int count) {
    }
}
