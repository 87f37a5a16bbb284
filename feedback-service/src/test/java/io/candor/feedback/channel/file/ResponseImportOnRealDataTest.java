package io.candor.feedback.channel.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.csv.Table;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** 11,279 answers of people talking about AI at work, imported as a survey export would be. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ResponseImportOnRealDataTest {

    private static final Path COMMENTS = Path.of("../../shared/data/interviews/comments.csv");
    private static final String MAPPING = """
            {"columns": {"person": "transcript_id", "comment": "comment"},
             "defaults": {"unit": "sales", "date": "2025-05-06"}}""";

    private final Company company;
    private final TestingClock clock;

    @Inject
    ResponseImportOnRealDataTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
    }

    @Test
    void everyAnswerArrivesAndEveryPersonCountsOnce() throws Exception {
        if (!Files.exists(COMMENTS)) {
            System.out.println("skipped: no " + COMMENTS + " on this machine");
        }
        Assumptions.assumeTrue(Files.exists(COMMENTS), "the shared data is not here");
        company.present();
        clock.goTo("2026-W10");
        Set<String> people = new HashSet<>();
        int[] rows = { 0 };
        try (Table table = Table.open(Files.newInputStream(COMMENTS), ',')) {
            table.forEach(row -> {
                rows[0]++;
                people.add(row.get("transcript_id"));
            });
        }

        long before = System.nanoTime();
        JsonPath report = given().auth().oauth2(FeedbackStack.token("usage-admin"))
                .multiPart("file", COMMENTS.toFile(), "text/csv").multiPart("mapping", MAPPING, "application/json")
                .post("/api/feedback/v1/response-imports?survey=ai-at-work").then().statusCode(200)
                .body("read", equalTo(rows[0])).body("rejected", equalTo(0)).extract().jsonPath();
        double seconds = (System.nanoTime() - before) / 1e9;
        List<JsonNode> events = company.released(report.getString("waves[0]"));
        System.out.printf("imported %d answers in %.1f s (%.0f/s), released after %.1f s%n", rows[0], seconds,
                rows[0] / seconds, (System.nanoTime() - before) / 1e9);

        assertThat(report.getInt("accepted")).isEqualTo(11_279);
        assertThat(report.getInt("people")).isEqualTo(people.size()).isEqualTo(976);
        assertThat(released(events, "response.released")).hasSize(11_279);
        assertThat(released(events, "response.released").stream().filter(data -> data.path("person").asBoolean())).hasSize(976);
        List<JsonNode> comments = released(events, "comment.released");
        assertThat(comments).hasSize(11_279);
        assertThat(comments.stream().map(data -> data.path("text").asText()))
                .anyMatch(text -> text.contains("illustrating two different children's books"));
    }

    private static List<JsonNode> released(List<JsonNode> events, String type) {
        return events.stream().filter(event -> event.path("type").asText().equals(type)).map(event -> event.path("data"))
                .toList();
    }
}
