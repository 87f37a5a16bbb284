package io.candor.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** 11,279 answers of people who talk about AI at work, as data/README.md of the shared folder describes them. */
class FeedbackIndexOnRealDataTest {

    @TempDir
    Path folder;

    @Test
    void findsKnownPassagesAndCountsFacetsAsTheFileDoes() throws IOException {
        Path file = realFile();
        assumeTrue(file != null, "skipped: ../shared/data/interviews/comments.csv is not here");
        TestingComments comments = new TestingComments();
        Map<String, Integer> groups = new TreeMap<>();
        Map<String, Integer> withWord = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                String text = row.getField("comment");
                String group = row.getField("group");
                comments.release(new IndexedComment(UUID.randomUUID().toString(), text, "b-" + group,
                        List.of("company", group), "chat-assistant", null, "interviews-2025-W40"));
                groups.merge(group, 1, Integer::sum);
                if (Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).contains("colleagues")) {
                    withWord.merge(group, 1, Integer::sum);
                }
            }
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            long start = System.nanoTime();
            new IndexFollower(index, comments).follow();
            double seconds = (System.nanoTime() - start) / 1e9;
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
            System.out.printf(Locale.ROOT, "FeedbackIndex on real comments: %,.0f docs/s (%.2f s for 11,279); %s%n",
                    11_279 / seconds, seconds, timings(index));
        }
    }

    private static Map<String, Integer> counts(List<SearchResult.Count> facet) {
        Map<String, Integer> counts = new TreeMap<>();
        facet.forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }

    /** Facets, total and twenty highlighted hits each; warmed up by one unmeasured round. */
    private static String timings(FeedbackIndex index) {
        List<String> queries = List.of("time", "code review", "\"takes longer\"", "wor*", "mail AND tests", "quality NOT time",
                "my manager wants me to use it", "trust", "(slow OR wrong) AND check*", "");
        long[] nanos = new long[1_000];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                index.search(SearchRequest.of(queries.get(i % queries.size())));
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return String.format(Locale.ROOT, "query p50 %.2f ms, p99 %.2f ms", nanos[500] / 1e6, nanos[990] / 1e6);
    }

    private static Path realFile() {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            Path file = root.resolve("shared/data/interviews/comments.csv");
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
