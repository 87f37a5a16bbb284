package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** 11,279 answers of real interviews, through feed, read model, index and floors, to what a reader sees. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class InterviewsOnRealDataTest {

    private static final Path COMMENTS = Path.of("../../shared/data/interviews/comments.csv");
    private static final String TOOL = "interviews";
    private static final IsoPeriod PERIOD = new IsoPeriod(2020, 3);

    private final TestingFeed feed;
    private final ToolCatalogue tools;

    InterviewsOnRealDataTest(TestingFeed feed, ToolCatalogue tools) {
        this.feed = feed;
        this.tools = tools;
    }

    @Test
    void everyAnswerIsFoundUnderItsGroupAndCountedExactly() throws IOException {
        assumeTrue(Files.exists(COMMENTS), "skipped: " + COMMENTS.toAbsolutePath().normalize() + " is not here");
        tools.add(new Tool(TOOL, "Interviews"));
        Map<String, Integer> rows = new TreeMap<>();
        Map<String, Set<String>> people = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(COMMENTS)) {
            for (NamedCsvRecord row : csv) {
                rows.merge(row.getField("group"), 1, Integer::sum);
                people.computeIfAbsent(row.getField("group"), group -> new HashSet<>()).add(row.getField("transcript_id"));
                texts.add(row.getField("comment"));
            }
        }
        assertThat(texts).hasSize(11_279);

        TestingCompany company = new TestingCompany(feed, "real", PERIOD).withUnit("interviewed", null);
        people.forEach((group, who) -> company.withBlock(group, "interviewed", who.size()));
        company.withBlock("tiny", "interviewed", 12);
        company.open(0);
        release(company);
        // Nine more people elsewhere: never found, whatever else their company said.
        company.comment(company.block("tiny"), 9, TOOL, "tinygroup words", true).close();

        long began = System.nanoTime();
        company.deliver();
        System.out.printf("%,d comments applied, placed and indexed in %.1f s%n", texts.size(),
                (System.nanoTime() - began) / 1e9);

        Map<String, Integer> found = new HashMap<>();
        search("", "total", texts.size());
        List<Map<String, Object>> units = given().auth().oauth2(Tokens.of("reader")).queryParam("tool", TOOL)
                .get("/api/insight/v1/search").then().statusCode(200).extract().path("facets.unit");
        units.forEach(unit -> found.put((String) unit.get("value"), (Integer) unit.get("count")));
        rows.forEach((group, count) -> assertThat(found).containsEntry(company.unit(group), count));
        assertThat(found).containsEntry(company.unit("interviewed"), texts.size()).hasSize(rows.size() + 1);

        search("\"two corgis in the night sky\"", "total", "fewer than 10");
        search("tinygroup", "hits.size()", 0);
        given().auth().oauth2(Tokens.of("reader")).queryParam("q", "\"two corgis in the night sky\"")
                .queryParam("tool", TOOL).get("/api/insight/v1/search").then()
                .body("hits.size()", equalTo((int) texts.stream().filter(it -> it.contains("two corgis in the night sky"))
                        .count()))
                .body("hits[0].labelName", equalTo("creativity"));
        latency();
    }

    private void release(TestingCompany company) throws IOException {
        Set<String> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(COMMENTS)) {
            for (NamedCsvRecord row : csv) {
                company.comment(UUID.randomUUID().toString(), company.block(row.getField("group")), TOOL,
                        row.getField("comment"), true, seen.add(row.getField("transcript_id")));
            }
        }
    }

    private static void search(String words, String path, Object expected) {
        given().auth().oauth2(Tokens.of("reader")).queryParam("q", words).queryParam("tool", TOOL)
                .get("/api/insight/v1/search").then().statusCode(200).body(path, equalTo(expected));
    }

    private static void latency() {
        String[] words = { "time", "quality", "\"first draft\"", "emails", "check*", "research AND citations", "trust",
                "hallucinations", "brainstorm ideas", "code" };
        double[] millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            long began = System.nanoTime();
            given().auth().oauth2(Tokens.of("reader")).queryParam("q", words[i % words.length]).queryParam("tool", TOOL)
                    .get("/api/insight/v1/search").then().statusCode(200);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("search over HTTP: p50 %.1f ms, p99 %.1f ms%n", millis[100], millis[197]);
    }
}
