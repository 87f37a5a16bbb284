package io.candor.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.store.ByteBuffersDirectory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class QuerySyntaxPropertyTest {

    private static FeedbackIndex index;

    @BeforeContainer
    static void open() throws IOException {
        index = new FeedbackIndex(new ByteBuffersDirectory());
        TestingComments comments = new TestingComments();
        comments.release("mail and tests, code review and \"quotes\"");
        comments.release("ab a b c * ( ) - NOT AND OR");
        new IndexFollower(index, comments).follow();
    }

    @AfterContainer
    static void close() throws IOException {
        index.close();
    }

    @Provide
    Arbitrary<String> oddQueries() {
        Arbitrary<String> pieces = Arbitraries.of("\"", "(", ")", "*", "**", "?", "-", "!", "+", "|", "||", "&&", "AND", "OR",
                "NOT",
                " ", "a*", "mail", "\"code review\"", "“", "”", "„", "~2", "^3", ":", "[a TO b]", "/a.*/", "\\", "{", "}",
                "é", "日本", "\u0000", "\uD83D\uDE00", "\uD83D", "'s");
        return pieces.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 2_000)
    void neverFailsOnOddInput(@ForAll("oddQueries") String text) {
        SearchResult result = index.search(SearchRequest.of(text));
        assertThat(result.hits()).hasSize(result.total());
    }

    @Property(tries = 500)
    void neverFailsOnAnyText(@ForAll String text) {
        assertThatCode(() -> index.search(SearchRequest.of(text))).doesNotThrowAnyException();
    }

    @Example
    void survivesDepthLengthAndRepetition() {
        for (String text : List.of("(".repeat(5_000), ")(".repeat(5_000), "NOT ".repeat(5_000), "a* ".repeat(5_000),
                "((mail) ".repeat(5_000), "\"".repeat(4_999), "x".repeat(1_000_000), "***", ")(", "*mail", "/.*.*.*/")) {
            assertThatCode(() -> index.search(SearchRequest.of(text))).doesNotThrowAnyException();
        }
    }
}
