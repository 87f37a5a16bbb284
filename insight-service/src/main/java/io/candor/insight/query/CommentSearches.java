package io.candor.insight.query;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.FlooredCount;
import io.candor.insight.identity.Viewer;

/** Asks the index on behalf of a viewer and floors what comes back. */
@ApplicationScoped
class CommentSearches {

    record Question(String words, @Nullable String unit, @Nullable String tool, @Nullable String useCase,
            @Nullable String wave, @Nullable String cursor) {
    }

    SearchPage search(Viewer viewer, Question question) {
        return new SearchPage(List.of(), new SearchPage.Facets(List.of(), List.of(), List.of(), List.of()),
                FlooredCount.of(0), null);
    }
}
