package io.candor.insight.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The sequence of the last applied change, kept inside the Lucene commit so that the two can never disagree. */
final class CommitPosition {

    /** Nothing usable lies there: no commit, another layout, or damage. */
    static final long NONE = -1;

    /** Raised whenever fields or analysis change; an index of another layout is built anew. */
    private static final String LAYOUT = "1";
    private static final String LAYOUT_KEY = "layout";
    private static final String POSITION_KEY = "position";

    private CommitPosition() {
    }

    static long read(Directory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return NONE;
            }
            Map<String, String> commit = SegmentInfos.readLatestCommit(directory).getUserData();
            String position = commit.get(POSITION_KEY);
            return LAYOUT.equals(commit.get(LAYOUT_KEY)) && position != null ? Long.parseLong(position) : NONE;
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | NumberFormatException e) {
            return NONE;
        }
    }

    static Set<Map.Entry<String, String>> at(long sequence) {
        return Map.of(LAYOUT_KEY, LAYOUT, POSITION_KEY, Long.toString(sequence)).entrySet();
    }
}
