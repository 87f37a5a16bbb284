package io.candor.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.local.proof.Figures;

/**
 * Real comments, once and three times: how fast they are indexed, and how long a page of hits takes, with facets, total and
 * twenty highlighted hits. Beside each stands going through all texts for a word, as it would be done without an index.
 */
class FeedbackIndexBenchmark {

    private static final List<String> QUERIES = List.of("time", "code review", "\"takes longer\"", "wor*", "mail AND tests",
            "quality NOT time", "my manager wants me to use it", "trust", "(slow OR wrong) AND check*", "");
    private static final int ASKED = 1_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void indexesAndFindsRealComments() throws IOException {
        List<IndexedComment> comments = RealComments.all();
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%nFeedback index%n%-5s %9s %9s %9s %9s %9s%n",
                "size", "comments", "docs/s", "p50 ms", "p99 ms", "scan ms"));
        for (int times : new int[] { 1, 3 }) {
            table.append(measure(comments, times));
        }
        System.out.println(table);
        Figures.of("FeedbackIndexBenchmark.indexesAndFindsRealComments", table.toString().replaceAll("\\s+", " ").strip());
    }

    private String measure(List<IndexedComment> comments, int times) throws IOException {
        TestingComments released = new TestingComments();
        for (int copy = 0; copy < times; copy++) {
            String suffix = "-" + copy;
            comments.forEach(it -> released.release(new IndexedComment(it.id() + suffix, it.text(), it.label(), it.unitPath(),
                    it.tool(), it.useCase(), it.wave())));
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder.resolve(Integer.toString(times)))) {
            long start = System.nanoTime();
            new IndexFollower(index, released).follow();
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(index.size()).isEqualTo(times * comments.size());
            ask(index);
            double[] asked = ask(index);
            start = System.nanoTime();
            long found = comments.stream().filter(it -> it.text().toLowerCase(Locale.ROOT).contains("time")).count();
            double scan = times * (System.nanoTime() - start) / 1e6;
            assertThat(found).isPositive();
            return String.format(Locale.ROOT, "%-5s %,9d %,9.0f %9.2f %9.2f %9.2f%n", times + "x", index.size(),
                    index.size() / seconds, asked[ASKED / 2], asked[(int) (0.99 * ASKED)], scan);
        }
    }

    private static double[] ask(FeedbackIndex index) {
        double[] took = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            index.search(SearchRequest.of(QUERIES.get(i % QUERIES.size())));
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return took;
    }
}
