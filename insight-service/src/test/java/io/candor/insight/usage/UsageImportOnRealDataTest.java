package io.candor.insight.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.identity.Role;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;

/** Reports of GitHub as recorded by two open-source projects; expected figures read from the JSON by hand. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
@TestSecurity(user = "a", roles = Role.USAGE_ADMIN)
class UsageImportOnRealDataTest {

    @Inject
    Jdbi jdbi;

    @Inject
    TestingDirectory directory;

    @BeforeEach
    void forgetEarlierRuns() {
        jdbi.useHandle(db -> db.execute("DELETE FROM usage_day WHERE day < DATE '2026-01-01' OR day = DATE '2026-04-25'"));
    }

    private static ValidatableResponse upload(String name) throws IOException {
        Path file = realFile(name);
        assumeTrue(file != null, "skipped: ../shared/data/usage/github-copilot is not here");
        return given().contentType("application/json").body(Files.readAllBytes(file))
                .queryParam("source", "github-copilot-users").post("/api/insight/v1/usage/imports").then();
    }

    private Map<String, Object> stored(String unit) {
        return jdbi
                .withHandle(db -> db.createQuery("SELECT * FROM usage_day WHERE unit_id = :unit").bind("unit", unit).mapToMap()
                        .one());
    }

    @Test
    void readsTheUsersReportInsideItsWrapper() throws IOException {
        directory.put("hubot", "unit-of-hubot");
        upload("organization-users-1-day-report.json").statusCode(200).body("read", equalTo(2)).body("accepted", equalTo(2))
                .body("asOf", equalTo("2026-04-26T03:36:11.710Z")).body("coverage.from", equalTo("2026-04-25"))
                .body("coverage.to", equalTo("2026-04-25")).body("coverage.people", equalTo(2))
                .body("coverage.matched", equalTo(1)).body("coverage.unmatched", equalTo(1));
        Map<String, Object> hubot = stored("unit-of-hubot");
        assertThat(hubot).containsEntry("surface", "cli").containsEntry("human_prompts", 24L).containsEntry("offers", 25L)
                .containsEntry("accepts_human", 24L).containsEntry("lines_offered", 0L).containsEntry("lines_written", 435L)
                .containsEntry("sessions", 2L).containsEntry("machine_requests", 187L).containsEntry("tokens_out", 121157L)
                .containsEntry("final", false).containsEntry("rejects", null).containsEntry("errors", null);
        assertThat(hubot.get("extra").toString()).contains("\"ai_adoption_phase.phase\": \"Phase 2\"")
                .contains("\"ai_credits_used\": 2.5").contains("\"totals_by_cli.token_usage.prompt_tokens_sum\": 23229028")
                .doesNotContain("hubot").doesNotContain("338097");
        long zero = jdbi.withHandle(db -> db.createQuery("""
                SELECT count(*) FROM usage_day WHERE day = DATE '2026-04-25' AND NOT matched AND human_prompts = 0
                    AND sessions = 16 AND machine_requests = 31""").mapTo(Long.class).one());
        assertThat(zero).isOne();
        upload("organization-users-1-day-report.json").statusCode(200).body("duplicate", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({ "copilot-usage-report.jsonl, 2025-07-12, 210, 333, 54, 472, 231",
            "daily_copilot-usage-report.jsonl, 2025-07-05, 95, 150, 25, 200, 100" })
    void readsLines(String file, String day, long prompts, long offers, long accepts, long offered, long written)
            throws IOException {
        directory.put("octocat", "unit-of-octocat");
        upload(file).statusCode(200).body("read", equalTo(1)).body("accepted", equalTo(1))
                .body("coverage.from", equalTo(day));
        assertThat(stored("unit-of-octocat")).containsEntry("human_prompts", prompts).containsEntry("offers", offers)
                .containsEntry("accepts_human", accepts).containsEntry("lines_offered", offered)
                // Editors give only a part of the whole here, so the row stays in one piece.
                .containsEntry("lines_written", written).containsEntry("surface", "all").containsEntry("sessions", null)
                .containsEntry("final", true);
    }

    @ParameterizedTest
    @CsvSource({ "response.json, download each", "daily_response.json, download each",
            "download-links-organization-1-day.json, download each", "organization-1-day-report.json, users report",
            "organization-28-day-report.json, users report", "organization_metrics_response_sample.json, older metrics",
            "organization_seats_response_sample.json, seats", "enterprise_seats_with_duplicates.json, seats",
            "billing-credits.json, billing", "entra-org-tree.json, organisation chart" })
    void refusesEveryOtherReportWithTheReason(String file, String reason) throws IOException {
        upload(file).statusCode(400).body("code", equalTo("unreadable-file")).body("detail", containsString(reason));
    }

    @Test
    void leavesNothingUnread() throws IOException {
        Path folder = realFile("");
        assumeTrue(folder != null, "skipped: ../shared/data/usage/github-copilot is not here");
        try (var files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.contains("json"))
                    .toList();
            assertThat(names).as("a new sample belongs into one of the tests above").hasSize(13);
        }
    }

    private static Path realFile(String name) {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            Path file = root.resolve("shared/data/usage/github-copilot").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
