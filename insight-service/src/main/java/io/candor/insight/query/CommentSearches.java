package io.candor.insight.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.FlooredCount;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.search.FeedbackIndex;
import io.candor.insight.search.InvalidCursorException;
import io.candor.insight.search.SearchRequest;
import io.candor.insight.search.SearchResult;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.insight.usecase.UseCase;
import io.candor.insight.usecase.UseCaseCatalogue;
import io.candor.insight.verdict.Places;

/** Asks the index on behalf of a viewer and floors what comes back. */
@ApplicationScoped
class CommentSearches {

    private static final int PAGE = 20;

    private final FeedbackIndex index;
    private final Places places;
    private final ToolCatalogue tools;
    private final UseCaseCatalogue useCases;

    CommentSearches(FeedbackIndex index, Places places, ToolCatalogue tools, UseCaseCatalogue useCases) {
        this.index = index;
        this.places = places;
        this.tools = tools;
        this.useCases = useCases;
    }

    record Question(String words, @Nullable String unit, @Nullable String tool, @Nullable String useCase,
            @Nullable String wave, @Nullable String cursor) {
    }

    SearchPage search(Viewer viewer, Question question) {
        Places.Atlas map = places.now();
        String unit = question.unit() == null ? null : map.searchedAs().apply(question.unit());
        SearchResult found = find(new SearchRequest(question.words(), viewer.seesWholeCompany() ? null : viewer.units(),
                unit, question.tool(), question.useCase(), question.wave(), question.cursor(), PAGE));
        return new SearchPage(found.hits().stream().map(hit -> new SearchPage.Hit(hit.id(), hit.text(), hit.label(),
                map.name().apply(hit.label()), hit.wave(), hit.tool())).toList(),
                facets(viewer, found.total(), found.facets(), map),
                FlooredCount.of(found.total()), found.next());
    }

    private SearchResult find(SearchRequest request) {
        try {
            return index.search(request);
        } catch (InvalidCursorException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this question.",
                    List.of(ProblemDetail.at("cursor", "invalid", "Ask again without it.")));
        }
    }

    private SearchPage.Facets facets(Viewer viewer, int total, SearchResult.Facets counts,
            Places.Atlas map) {
        Map<String, String> toolNames = tools.all().stream().collect(Collectors.toMap(Tool::id, Tool::name));
        Map<String, String> useCaseNames = useCases.all().stream().collect(Collectors.toMap(UseCase::id, UseCase::name));
        List<SearchResult.Count> units = counts.unit().stream()
                .filter(count -> viewer.maySee(map.upwards().apply(count.value()))).toList();
        CommentFacets facets = new CommentFacets(total);
        return new SearchPage.Facets(facets.nested(units, map.upwards(), map.name()),
                facets.flat(counts.tool(), id -> toolNames.getOrDefault(id, id)),
                facets.flat(counts.useCase(), id -> useCaseNames.getOrDefault(id, id)),
                facets.flat(counts.wave(), map.waveName()));
    }
}
