package io.candor.insight.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * A comment with the found words marked: text escaped, {@code <mark>} the only element. Comments up to
 * {@value #WHOLE} characters come whole, longer ones as their best sentences.
 */
final class MarkedText {

    /** The longest comment the survey form takes; imports may bring longer ones. */
    private static final int WHOLE = 2_000;
    private static final int LONGEST = 20_000;
    private static final int SENTENCES = 8;

    private final UnifiedHighlighter whole;
    private final UnifiedHighlighter sentences;
    private final Query query;

    MarkedText(IndexSearcher searcher, Analyzer analyzer, Query query) {
        this.query = query;
        this.whole = builder(searcher, analyzer).withBreakIterator(WholeBreakIterator::new).build();
        this.sentences = builder(searcher, analyzer)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT)).build();
    }

    private static UnifiedHighlighter.Builder builder(IndexSearcher searcher, Analyzer analyzer) {
        return new UnifiedHighlighter.Builder(searcher, analyzer).withMaxLength(LONGEST)
                .withMaskedFieldsFunc(
                        field -> field.equals(CommentText.MEANING) ? Set.of(CommentText.WORDING) : Set.of())
                .withFormatter(new Marks());
    }

    String of(int document, String text) throws IOException {
        UnifiedHighlighter highlighter = text.length() <= WHOLE ? whole : sentences;
        int passages = text.length() <= WHOLE ? 1 : SENTENCES;
        String[] marked = Objects.requireNonNull(highlighter.highlightFields(new String[] { CommentText.MEANING }, query,
                new int[] { document }, new int[] { passages }).get(CommentText.MEANING));
        return marked[0] == null ? "" : marked[0];
    }

    /** Escapes the four signs that could end the text; an apostrophe stays readable for whoever does not decode entities. */
    private static final class Marks extends DefaultPassageFormatter {

        Marks() {
            super("<mark>", "</mark>", " … ", true);
        }

        @Override
        protected void append(StringBuilder to, String content, int start, int end) {
            for (int i = start; i < end; i++) {
                switch (content.charAt(i)) {
                    case '&' -> to.append("&amp;");
                    case '<' -> to.append("&lt;");
                    case '>' -> to.append("&gt;");
                    case '"' -> to.append("&quot;");
                    default -> to.append(content.charAt(i));
                }
            }
        }
    }
}
