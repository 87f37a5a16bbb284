package io.candor.insight.search;

import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How a comment becomes terms, twice: by meaning (standard, possessive, lower case, English stops, Porter) for single words,
 * and as written (no stops, no stems) for phrases and prefixes, where {@code "out of the box"} and {@code working*} mean what
 * they say.
 */
final class CommentText {

    /** Stemmed; scored by BM25. */
    static final String MEANING = "text";
    /** As written, lower case. */
    static final String WORDING = "words";

    private CommentText() {
    }

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of(WORDING, new AsWritten()));
    }

    private static final class AsWritten extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new LowerCaseFilter(in);
        }
    }
}
