package io.candor.insight.usage.pull;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingDirectory;
import io.candor.insight.usage.pull.FakeVendor.Reply;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class ConnectionResourceTest {

    private static final String CONNECTIONS = "/api/insight/v1/usage/connections";
    private static final String SECRET = "s3cret-of-github";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final TestingDirectory directory;
    private final PullJob job;
    private final Jdbi jdbi;

    private final FakeVendor source = new FakeVendor();
    private final String mona = "mona" + UUID.randomUUID();

    ConnectionResourceTest(TestingDirectory directory, PullJob job, Jdbi jdbi) {
        this.directory = directory;
        this.job = job;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void putSecret() throws IOException {
        directory.put(mona, mona);
        Files.createDirectories(Path.of("target/secrets"));
        Files.writeString(Path.of("target/secrets/github"), SECRET + "\n");
        Files.writeString(Path.of("target/outside"), "outside");
        source.answers(this::report);
    }

    @AfterEach
    void stop() {
        source.close();
    }

    /** As GitHub: links to NDJSON in parts, nothing older than five days. */
    private Reply report(String path) {
        if (path.startsWith("/orgs/acme/copilot/metrics/reports/users-1-day?day=")) {
            LocalDate day = LocalDate.parse(path.substring(path.length() - 10));
            return day.isBefore(TODAY.minusDays(5)) ? Reply.of(404, Map.of())
                    : Reply.ok(
                            "{\"download_links\":[\"%1$s/signed/%2$s/1?sig=abc\",\"%1$s/signed/%2$s/2?sig=abc\"],\"report_day\":\"%2$s\"}"
                                    .formatted(source.base(), day));
        }
        if (path.startsWith("/signed/")) {
            return path.contains(
                    "/1?") ? Reply.ok("{\"day\":\"%s\",\"user_login\":\"%s\",\"user_initiated_interaction_count\":4}\n"
                            .formatted(path.substring("/signed/".length()).substring(0, 10), mona)) : Reply.ok("");
        }
        return Reply.of(404, Map.of());
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("usage-admin")).contentType("application/json");
    }

    private ValidatableResponse declare(Map<String, Object> changed) {
        Map<String, Object> body = new HashMap<>(Map.of("source", "github-copilot-users", "base", source.base() + "/orgs/acme",
                "secret", "github", "everyHours", 12, "fromDay", TODAY.minusDays(30).toString()));
        body.putAll(changed);
        return admin().body(body).post(CONNECTIONS).then();
    }

    private String progress(String id) throws InterruptedException {
        for (int look = 0; look < 300; look++) {
            String outcome = admin().get(CONNECTIONS + "/" + id + "/progress").then().statusCode(200).extract()
                    .path("connection.lastOutcome");
            if (outcome != null) {
                return outcome;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the run does not end");
    }

    @Test
    void runsNowAsFarBackAsTheSourceServes() throws InterruptedException {
        String id = declare(Map.of()).statusCode(201).body("lastRun", nullValue()).body("everyHours", equalTo(12)).extract()
                .path("connectionId");
        admin().post(CONNECTIONS + "/" + id + "/test").then().statusCode(200).body("works", equalTo(true))
                .body("status", equalTo(200)).body("reachable", equalTo("yes")).body("credentials", equalTo("yes"))
                .body("format", equalTo("yes"));
        source.misbehaves("/orgs/acme/copilot/metrics/reports/users-1-day?day=" + TODAY.minusDays(2),
                Reply.of(429, Map.of("Retry-After", "1")), new Reply(200, "{\"download_links\":[]}", Map.of(), true));
        admin().post(CONNECTIONS + "/" + id + "/run").then().statusCode(202);
        assertThat(progress(id)).isEqualTo("5 days fetched");
        admin().get(CONNECTIONS + "/" + id + "/progress").then()
                .body("connection.oldestDay", equalTo(TODAY.minusDays(5).toString()))
                .body("connection.running", equalTo(false)).body("days[0].day", equalTo(TODAY.minusDays(1).toString()))
                .body("days[0].state", equalTo("taken")).body("days[0].parts", equalTo(1))
                .body("days.state", hasItem("not_served"));
        assertThat(rows()).isEqualTo(5);
        assertThat(source.asked).filteredOn(asked -> asked.path().startsWith("/signed/"))
                .extracting(FakeVendor.Asked::authorization).containsOnlyNulls();
    }

    private int rows() {
        return jdbi.withHandle(db -> db.createQuery("SELECT count(*) FROM usage_day WHERE unit_id = :unit").bind("unit", mona)
                .mapTo(Integer.class).one());
    }

    @Test
    void theJobRunsWhatIsDueOnceAndTheSecretIsNowhere() {
        String id = declare(Map.of()).statusCode(201).extract().path("connectionId");
        job.run();
        assertThat(rows()).isEqualTo(5);
        int asked = source.asked.size();
        job.run();
        assertThat(source.asked).as("not due again").hasSize(asked);
        String answers = admin().get(CONNECTIONS).then().statusCode(200).body("sources", hasItem("claude-code-analytics"))
                .body("connections.secret", hasItem("github")).extract().asString()
                + admin().get(CONNECTIONS + "/" + id + "/progress").asString();
        assertThat(answers).contains("5 days fetched").doesNotContain(SECRET);
        assertThat(jdbi.<List<String>, RuntimeException> withHandle(db -> db.createQuery(
                "SELECT c::text FROM pull_connection c UNION ALL SELECT d::text FROM pull_day d").mapTo(String.class).list()))
                .noneMatch(row -> row.contains(SECRET));
        admin().delete(CONNECTIONS + "/" + id).then().statusCode(204);
        admin().delete(CONNECTIONS + "/" + id).then().statusCode(404);
        admin().get(CONNECTIONS + "/" + id + "/progress").then().statusCode(404);
        assertThat(rows()).as("what was fetched stays").isEqualTo(5);
    }

    @Test
    void saysWhatASourceHasAgainstIt() throws InterruptedException {
        source.answers(path -> Reply.of(401, Map.of()));
        String id = declare(Map.of()).statusCode(201).extract().path("connectionId");
        admin().post(CONNECTIONS + "/" + id + "/test").then().statusCode(200).body("works", equalTo(false))
                .body("status", equalTo(401)).body("detail", containsString("credentials"))
                .body("reachable", equalTo("yes")).body("credentials", equalTo("no")).body("format", equalTo("unknown"));
        admin().post(CONNECTIONS + "/" + id + "/run").then().statusCode(202);
        assertThat(progress(id)).contains("credentials").doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({ "secret,nobody,/secret", "base,https://x.example/?a=b,/base", "base,ftp://x.example,/base",
            "base,relative,/base", "secret,../outside,/secret", "everyHours,0,/everyHours", "fromDay,0001-01-01,/fromDay" })
    void refusesWhatCannotBeUsed(String field, String value, String pointer) {
        declare(Map.of(field, value)).statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("validation-failed")).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void refusesASourceNobodyKnowsHowToAskAndSaysHowItsFileIsHad() {
        declare(Map.of("source", "csv")).statusCode(400).body("code", equalTo("unknown-source"))
                .body("detail", containsString("cannot be asked. Export a table"));
        declare(Map.of("source", "github-copilot-metrics")).statusCode(400).body("detail", containsString("closed the API"));
        declare(Map.of("source", "nothing")).statusCode(400)
                .body("detail", containsString("cursor-commits, cursor-daily, cursor-events"));
    }

    @Test
    void listsWhatCanBeFetchedAndWhatMustBeUploaded() {
        admin().get(CONNECTIONS).then().statusCode(200)
                .body("fetched.find { it.id == 'cursor-daily' }.address", equalTo("https://api.cursor.com"))
                .body("fetched.find { it.id == 'cursor-daily' }.credential", equalTo("basic"))
                .body("fetched.find { it.id == 'm365-copilot' }.needs", containsString("Reports.Read.All"))
                .body("uploaded.source", hasItem("amazon-q"))
                .body("uploaded.find { it.source == 'kiro' }.export", containsString("S3"));
    }

    @Test
    void aPausedConnectionRunsOnlyWhenItIsTold() throws InterruptedException {
        String id = declare(Map.of()).statusCode(201).body("paused", equalTo(false)).extract().path("connectionId");
        admin().post(CONNECTIONS + "/" + id + "/pause").then().statusCode(200).body("paused", equalTo(true));
        job.run();
        assertThat(source.asked).isEmpty();
        admin().post(CONNECTIONS + "/" + id + "/run").then().statusCode(202);
        assertThat(progress(id)).isEqualTo("5 days fetched");
        admin().get(CONNECTIONS + "/" + id + "/progress").then().body("connection.lastFailed", equalTo(false))
                .body("connection.oldestFetched", equalTo(TODAY.minusDays(5).toString()));
        admin().post(CONNECTIONS + "/" + id + "/resume").then().statusCode(200).body("paused", equalTo(false));
        admin().delete(CONNECTIONS + "/" + id).then().statusCode(204);
        admin().post(CONNECTIONS + "/" + id + "/pause").then().statusCode(404);
    }

    @Test
    void aTrialReadsWhatComesAndTakesNothingIn() {
        String id = declare(Map.of("source", "github-copilot-seats")).statusCode(201).extract().path("connectionId");
        source.answers(path -> Reply.ok("{\"total_seats\":1,\"seats\":[{\"assignee\":{\"login\":\"%s\"}}]}".formatted(mona)));
        admin().post(CONNECTIONS + "/" + id + "/test").then().body("works", equalTo(true))
                .body("detail", containsString("1 rows could be taken in"));
        source.answers(path -> Reply.ok("{\"total_seats\":1,\"seats\":[{\"assignee\":{}}]}"));
        admin().post(CONNECTIONS + "/" + id + "/test").then().body("works", equalTo(false)).body("format", equalTo("no"))
                .body("detail", containsString("1 of 1 rows would be refused"));
        source.answers(path -> Reply.ok("{\"usageItems\":[]}"));
        admin().post(CONNECTIONS + "/" + id + "/test").then().body("works", equalTo(false)).body("format", equalTo("no"))
                .body("credentials", equalTo("yes"));
        source.answers(path -> Reply.of(503, Map.of()));
        admin().post(CONNECTIONS + "/" + id + "/test").then().body("reachable", equalTo("yes"))
                .body("credentials", equalTo("unknown")).body("status", equalTo(503));
        assertThat(source.asked).as("one request each").hasSize(4);
        assertThat(rows()).isZero();
        source.close();
        admin().post(CONNECTIONS + "/" + id + "/test").then().body("reachable", equalTo("no")).body("status", nullValue());
        admin().delete(CONNECTIONS + "/" + id).then().statusCode(204);
    }
}
