package io.candor.insight.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The released comments in Lucene: one writer, point-in-time readers, the position of the last applied change in each commit.
 * Safe for any number of searching threads; changes are applied by one thread at a time.
 *
 * <p>
 * A commit is complete or absent: after a crash the index stands at an earlier position and the follower applies the rest
 * again, which replaces by id and so changes nothing twice.
 */
public final class FeedbackIndex implements AutoCloseable {

    private final @Nullable Path folder;
    private final Analyzer analyzer = CommentText.analyzer();
    private volatile OpenIndex open;
    private volatile @Nullable FacetState facets;

    private record FacetState(IndexReader reader, @Nullable SortedSetDocValuesReaderState state) {
    }

    /** Opens what lies in the folder, or starts empty where there is nothing or nothing readable: the index is derived. */
    public static FeedbackIndex open(Path folder) {
        try {
            return new FeedbackIndex(folder, FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the search index in " + folder, e);
        }
    }

    FeedbackIndex(Directory directory) throws IOException {
        this(null, directory);
    }

    private FeedbackIndex(@Nullable Path folder, Directory directory) throws IOException {
        this.folder = folder;
        this.open = OpenIndex.of(directory, analyzer);
    }

    /** Opens the folder again when its files were deleted under us or a write failed for good; else does nothing. */
    synchronized void revive() {
        if (folder == null || open.isIntact()) {
            return;
        }
        try {
            open.abandon();
            open = OpenIndex.of(FSDirectory.open(folder), analyzer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the search index in " + folder, e);
        }
    }

    /** Whether a change could be applied now; where not, the follower opens the folder again with its next step. */
    boolean isIntact() {
        return open.isIntact();
    }

    /** Sequence of the last applied change; 0 when there is none. */
    public long position() {
        return open.position();
    }

    /** Applies changes in the order given, commits and makes them visible before it returns. */
    public synchronized void apply(List<CommentChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        IndexWriter writer = open.writer();
        try {
            boolean erased = false;
            for (CommentChange change : changes) {
                switch (change) {
                    case CommentChange.Released released -> writer.updateDocument(id(released.comment().id()),
                            CommentDocument.of(released.comment()));
                    case CommentChange.Erased gone -> {
                        writer.deleteDocuments(id(gone.id()));
                        erased = true;
                    }
                }
            }
            if (erased) {
                writer.forceMergeDeletes(true);
            }
            open.commit(changes.getLast().sequence());
            if (erased) {
                // The old segments go once no reader holds them: the refresh above let go of the last.
                writer.deleteUnusedFiles();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search index", e);
        }
    }

    /** Forgets everything, so that the follower starts again from the first change. */
    public synchronized void clear() {
        try {
            open.writer().deleteAll();
            open.commit(0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty the search index", e);
        }
    }

    private static Term id(String id) {
        return new Term(CommentDocument.ID, id);
    }

    /** @throws InvalidCursorException for a cursor that does not belong to this request */
    public SearchResult search(SearchRequest request) {
        return reading(searcher -> new CommentSearch(searcher, facetState(searcher.getIndexReader()), analyzer).run(request));
    }

    interface Reading<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    <T> T reading(Reading<T> reading) {
        try {
            SearcherManager searchers = open.searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search index", e);
        }
    }

    /** Comments a search can find. */
    public int size() {
        return search(SearchRequest.of("")).total();
    }

    /** Built once a view: it maps every segment's facet values to global ones. */
    private @Nullable SortedSetDocValuesReaderState facetState(IndexReader reader) throws IOException {
        FacetState known = facets;
        if (known == null || known.reader() != reader) {
            // Lucene refuses to count facets of a view that holds none.
            known = new FacetState(reader,
                    reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, CommentDocument.FACETS));
            facets = known;
        }
        return known.state();
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
