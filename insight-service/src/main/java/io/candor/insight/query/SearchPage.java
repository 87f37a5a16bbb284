package io.candor.insight.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.FlooredCount;

/**
 * A page of comments.
 *
 * @param next
 *        cursor of the following page, good for the same question only; null on the last
 */
public record SearchPage(List<Hit> hits, Facets facets, FlooredCount total, @Nullable String next) {

    /**
     * @param text
     *        escaped HTML whose only element is {@code <mark>}
     * @param label
     *        node the comment is shown under
     */
    public record Hit(String id, String text, String label, String labelName, String wave, @Nullable String tool) {
    }

    /** Each in the order of its names. */
    public record Facets(List<Facet> unit, List<Facet> tool, List<Facet> useCase, List<Facet> wave) {
    }

    public record Facet(String value, String name, FlooredCount count) {
    }
}
