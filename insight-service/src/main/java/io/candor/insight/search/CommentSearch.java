package io.candor.insight.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One search on one point-in-time view of the index: hits, counts and total come from the same view. */
final class CommentSearch {

    /** Equal scores fall back to the random id, so that pages neither overlap nor reveal arrival. */
    private static final Sort RANKING = new Sort(SortField.FIELD_SCORE,
            new SortField(CommentDocument.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final @Nullable SortedSetDocValuesReaderState facetState;
    private final Analyzer analyzer;

    CommentSearch(IndexSearcher searcher, @Nullable SortedSetDocValuesReaderState facetState, Analyzer analyzer) {
        this.searcher = searcher;
        this.facetState = facetState;
        this.analyzer = analyzer;
    }

    SearchResult run(SearchRequest request) throws IOException {
        FieldDoc after = request.cursor() == null ? null : PageCursor.read(request.cursor(), request).position();
        Query words = QuerySyntax.parse(analyzer, request.text());
        // One hit more than shown tells whether there is a next page.
        TopFieldCollectorManager ranking = new TopFieldCollectorManager(RANKING, request.size() + 1, after,
                Integer.MAX_VALUE);
        Object[] collected = searcher.search(restricted(words, request),
                new MultiCollectorManager(ranking, new FacetsCollectorManager()));
        TopFieldDocs top = (TopFieldDocs) collected[0];
        return new SearchResult(hits(top, words, request.size()), facets((FacetsCollector) collected[1]),
                Math.toIntExact(top.totalHits.value()), next(top, request));
    }

    private static Query restricted(Query words, SearchRequest request) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (request.scope() != null) {
            Collection<BytesRef> units = request.scope().stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(CommentDocument.UNIT, units), Occur.FILTER);
        }
        filter(query, CommentDocument.UNIT, request.unit());
        filter(query, CommentDocument.TOOL, request.tool());
        filter(query, CommentDocument.USE_CASE, request.useCase());
        filter(query, CommentDocument.WAVE, request.wave());
        return query.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    private List<SearchResult.Hit> hits(TopFieldDocs top, Query words, int size) throws IOException {
        MarkedText marked = new MarkedText(searcher, analyzer, words);
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int i = 0; i < Math.min(size, top.scoreDocs.length); i++) {
            ScoreDoc found = top.scoreDocs[i];
            Document stored = searcher.storedFields().document(found.doc);
            hits.add(CommentDocument.hit(stored, marked.of(found.doc, stored.get(CommentText.MEANING))));
        }
        return List.copyOf(hits);
    }

    private static @Nullable String next(TopFieldDocs top, SearchRequest request) {
        return top.scoreDocs.length <= request.size() ? null
                : PageCursor.after((FieldDoc) top.scoreDocs[request.size() - 1]).write(request);
    }

    private SearchResult.Facets facets(FacetsCollector matches) throws IOException {
        if (facetState == null) {
            return SearchResult.Facets.NONE;
        }
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(facetState, matches);
        return new SearchResult.Facets(counts(counts, CommentDocument.UNIT), counts(counts, CommentDocument.TOOL),
                counts(counts, CommentDocument.USE_CASE), counts(counts, CommentDocument.WAVE));
    }

    private static List<SearchResult.Count> counts(SortedSetDocValuesFacetCounts counts, String dimension)
            throws IOException {
        FacetResult result = counts.getAllChildren(dimension);
        if (result == null) {
            return List.of();
        }
        return Arrays.stream(result.labelValues)
                .map(value -> new SearchResult.Count(value.label, value.value.intValue()))
                .sorted(Comparator.comparingInt(SearchResult.Count::count).reversed()
                        .thenComparing(SearchResult.Count::value))
                .toList();
    }
}
