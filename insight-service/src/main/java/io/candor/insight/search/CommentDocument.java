package io.candor.insight.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The one place that knows the fields of an indexed comment. */
final class CommentDocument {

    static final String ID = "id";
    static final String LABEL = "label";
    static final String UNIT = "unit";
    static final String TOOL = "tool";
    static final String USE_CASE = "useCase";
    static final String WAVE = "wave";
    private static final String SHUFFLE = "shuffle";

    /** Documents lie by a hash of their id: the same comments lie in the same order, whenever each of them came. */
    static final Sort DISK_ORDER = new Sort(new SortField(SHUFFLE, SortField.Type.LONG));

    static final FacetsConfig FACETS = facets();

    private CommentDocument() {
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued(UNIT, true);
        return config;
    }

    static Document of(IndexedComment comment) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, comment.id(), Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(comment.id())));
        document.add(new NumericDocValuesField(SHUFFLE, shuffle(comment.id())));
        document.add(new TextField(CommentText.MEANING, comment.text(), Store.YES));
        document.add(new TextField(CommentText.WORDING, comment.text(), Store.NO));
        document.add(new StoredField(LABEL, comment.label()));
        // Every unit of the path is a value of its own: counting one counts all that lies under it.
        comment.unitPath().stream().distinct().forEach(unit -> facet(document, UNIT, unit));
        facet(document, TOOL, comment.tool());
        facet(document, USE_CASE, comment.useCase());
        facet(document, WAVE, comment.wave());
        return FACETS.build(document);
    }

    static SearchResult.Hit hit(Document stored, String marked) {
        return new SearchResult.Hit(stored.get(ID), marked, stored.get(LABEL),
                List.copyOf(Arrays.asList(stored.getValues(UNIT))),
                stored.get(TOOL), stored.get(USE_CASE), stored.get(WAVE));
    }

    private static void facet(Document document, String dimension, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(dimension, value));
            document.add(new StringField(dimension, value, Store.YES));
        }
    }

    private static long shuffle(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
