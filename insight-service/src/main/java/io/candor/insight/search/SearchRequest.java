package io.candor.insight.search;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A question to the index; every part restricts hits, facets and total alike.
 *
 * @param text in the forgiving syntax of {@link QuerySyntax}; blank asks for everything
 * @param scope ids of the units the asker may see: a comment is visible when one of them is on its unit path; null = all
 * @param cursor {@link SearchResult#next()} of the page before
 * @param size hits a page, 1 to 100
 */
public record SearchRequest(String text, @Nullable Set<String> scope, @Nullable String unit, @Nullable String tool,
        @Nullable String useCase, @Nullable String wave, @Nullable String cursor, int size) {

    public SearchRequest {
        if (size < 1 || size > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 hits, not " + size);
        }
        scope = scope == null ? null : Set.copyOf(scope);
    }

    /** Everything whose words match, in the whole company. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, null, null, null, null, null, null, 20);
    }

    public SearchRequest withCursor(@Nullable String next) {
        return new SearchRequest(text, scope, unit, tool, useCase, wave, next, size);
    }
}
