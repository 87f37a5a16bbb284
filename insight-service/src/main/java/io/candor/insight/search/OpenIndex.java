package io.candor.insight.search;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** A directory with its one writer and its searchers. Whatever cannot be read is thrown away: the index is derived. */
final class OpenIndex implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long position;

    private OpenIndex(Directory directory, Analyzer analyzer, long committed) throws IOException {
        this.directory = directory;
        this.position = Math.max(0, committed);
        if (committed == CommitPosition.NONE) {
            empty(directory);
        }
        this.writer = new IndexWriter(directory, settings(analyzer));
        try {
            this.searchers = new SearcherManager(writer, new ScoringSearchers());
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    static OpenIndex of(Directory directory, Analyzer analyzer) throws IOException {
        try {
            return new OpenIndex(directory, analyzer, CommitPosition.read(directory));
        } catch (CorruptIndexException damaged) {
            return new OpenIndex(directory, analyzer, CommitPosition.NONE);
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

    private static IndexWriterConfig settings(Analyzer analyzer) {
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

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    long position() {
        return position;
    }

    void commit(long sequence) throws IOException {
        writer.setLiveCommitData(CommitPosition.at(sequence));
        writer.commit();
        position = sequence;
        searchers.maybeRefreshBlocking();
    }

    /** Whether a commit can still succeed and what was committed still lies there. */
    boolean isIntact() {
        try {
            return writer.isOpen() && (position == 0 || DirectoryReader.indexExists(directory));
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets go of files that may no longer be there. */
    void abandon() {
        IOUtils.closeWhileHandlingException(searchers, writer::rollback, directory);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
