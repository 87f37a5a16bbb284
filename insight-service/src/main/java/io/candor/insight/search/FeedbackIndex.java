package io.candor.insight.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
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

    private final Directory directory;
    private final Analyzer analyzer = CommentText.analyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long position;
    private volatile @Nullable FacetState facets;

    private record FacetState(IndexReader reader, @Nullable SortedSetDocValuesReaderState state) {
    }

    /** Opens what lies in the folder, or starts empty where there is nothing or nothing readable: the index is derived. */
    public static FeedbackIndex open(Path folder) {
        try {
            try {
                return new FeedbackIndex(FSDirectory.open(folder));
            } catch (CorruptIndexException damaged) {
                return new FeedbackIndex(FSDirectory.open(folder), CommitPosition.NONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the search index in " + folder, e);
        }
    }

    FeedbackIndex(Directory directory) throws IOException {
        this(directory, CommitPosition.read(directory));
    }

    private FeedbackIndex(Directory directory, long committed) throws IOException {
        this.directory = directory;
        this.position = Math.max(0, committed);
        if (committed == CommitPosition.NONE) {
            empty(directory);
        }
        this.writer = new IndexWriter(directory, settings());
        try {
            this.searchers = new SearcherManager(writer, new ScoringSearchers());
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Even to overwrite an index Lucene reads it first, so damaged files have to go. */
    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private IndexWriterConfig settings() {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(analyzer).setIndexSort(CommentDocument.DISK_ORDER).setSimilarity(similarity())
                .setMergePolicy(merges).setCommitOnClose(false);
    }

    private static final class ScoringSearchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(similarity());
            return searcher;
        }
    }

    /** k1 and b as Anserini uses them for passages of this length. */
    private static BM25Similarity similarity() {
        return new BM25Similarity(0.9f, 0.4f);
    }

    /** Sequence of the last applied change; 0 when there is none. */
    public long position() {
        return position;
    }

    /** Applies changes in the order given, commits and makes them visible before it returns. */
    public synchronized void apply(List<CommentChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
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
            commit(changes.getLast().sequence());
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
            writer.deleteAll();
            commit(0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty the search index", e);
        }
    }

    private static Term id(String id) {
        return new Term(CommentDocument.ID, id);
    }

    private void commit(long sequence) throws IOException {
        writer.setLiveCommitData(CommitPosition.at(sequence));
        writer.commit();
        position = sequence;
        searchers.maybeRefreshBlocking();
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
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
