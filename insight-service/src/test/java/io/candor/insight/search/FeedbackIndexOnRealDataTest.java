package io.candor.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in real comments is what the file holds. */
class FeedbackIndexOnRealDataTest {

    @TempDir
    Path folder;

    @Test
    void findsKnownPassagesAndCountsFacetsAsTheFileDoes() throws IOException {
        TestingComments comments = new TestingComments();
        Map<String, Integer> groups = new TreeMap<>();
        Map<String, Integer> withWord = new TreeMap<>();
        for (IndexedComment comment : RealComments.all()) {
            comments.release(comment);
            String group = comment.unitPath().getLast();
            groups.merge(group, 1, Integer::sum);
            if (Arrays.asList(comment.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).contains("colleagues")) {
                withWord.merge(group, 1, Integer::sum);
            }
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            new IndexFollower(index, comments).follow();
            assertThat(index.size()).isEqualTo(11_279);

            SearchResult all = index.search(SearchRequest.of(""));
            assertThat(counts(all.facets().unit())).containsAllEntriesOf(groups).containsEntry("company", 11_279);
            SearchResult some = index.search(SearchRequest.of("\"colleagues\""));
            assertThat(some.total()).isEqualTo(withWord.values().stream().mapToInt(Integer::intValue).sum())
                    .isPositive();
            assertThat(counts(some.facets().unit())).containsAllEntriesOf(withWord);

            SearchResult passage = index.search(SearchRequest.of("\"illustrating two different children's books\""));
            assertThat(passage.total()).isEqualTo(1);
            assertThat(passage.hits().getFirst().text()).contains("<mark>illustrating two different children's books</mark>");
            assertThat(index.search(SearchRequest.of("reference image for a pose I'm trying to capture")).hits()
                    .getFirst().text()).contains("<mark>pose</mark>");
        }
    }

    private static Map<String, Integer> counts(List<SearchResult.Count> facet) {
        Map<String, Integer> counts = new TreeMap<>();
        facet.forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }
}
