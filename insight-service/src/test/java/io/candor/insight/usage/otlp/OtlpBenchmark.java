package io.candor.insight.usage.otlp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingDirectory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** How many exports a second are taken: 100 people, each with additions or running totals of twelve series. By hand. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class OtlpBenchmark {

    private static final int PEOPLE = 100;
    private static final int EXPORTS = 4_000;
    private static final int CLIENTS = 8;

    @TestHTTPResource("/api/insight/v1/usage/otlp/v1/metrics")
    URL metrics;

    private final TestingDirectory directory;
    private final DayAdding days;

    OtlpBenchmark(TestingDirectory directory, DayAdding days) {
        this.directory = directory;
        this.days = days;
    }

    @Test
    void exportsASecond() throws Exception {
        String run = "bench" + UUID.randomUUID();
        String token = given().auth().oauth2(Tokens.of("usage-admin")).contentType("application/json")
                .body(Map.of("name", run, "tool", "copilot")).post("/api/insight/v1/usage/otlp/installations").then()
                .statusCode(201).extract().path("token");
        Instant start = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.HOURS);
        List<byte[]> exports = new ArrayList<>();
        for (int export = 0; export < EXPORTS; export++) {
            String person = run + "-" + export % PEOPLE + "@example.com";
            directory.put(person, person, run, LocalDate.of(2020, 1, 1), null);
            TestingExport one = export % 2 == 0 ? TestingExport.deltaOf(person) : TestingExport.totalsOf(person);
            Instant at = start.plusSeconds(60L * (export / PEOPLE + 1));
            for (int series = 0; series < 12; series++) {
                one.point("claude_code.token.usage", Map.of("type", "output", "model", "m-" + series), start, at,
                        export / PEOPLE + 1);
            }
            exports.add(one.metrics().toByteArray());
        }
        long began = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient(); ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Integer>> sent = new ArrayList<>();
            for (byte[] export : exports) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(metrics.toString()))
                        .header("Authorization", "Bearer " + token).header("Content-Type", "application/x-protobuf")
                        .POST(BodyPublishers.ofByteArray(export)).build();
                sent.add(clients.submit(() -> client.send(request, BodyHandlers.discarding()).statusCode()));
            }
            for (Future<Integer> status : sent) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long folding = System.nanoTime();
        int added = days.addUp();
        System.out.printf("OTLP: %d exports of 12 points in %.1f s: %.0f a second; %d person-days added up in %.2f s%n",
                EXPORTS,
                seconds, EXPORTS / seconds, added, (System.nanoTime() - folding) / 1e9);
    }
}
