package io.candor.insight.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Days of June 2024, which no other test tells of. Log-in {@code usage-admin} is E1005. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class IdentityResourceTest {

    private static final String IDENTITIES = "/api/insight/v1/usage/identities";
    private static final IsoPeriod JUNE = IsoPeriod.of(LocalDate.of(2024, 6, 3));

    private final UsageImport imports;
    private final UsageHistory history;
    private final ToolCatalogue tools;
    private final TestingDirectory directory;
    private final Jdbi jdbi;

    private final String run = UUID.randomUUID().toString();
    private final String tool = "t" + run;
    private final String unit = "u" + run;
    private final String number = "E-" + run;
    private final String login = "octo-" + run;
    private final List<Response> answers = new ArrayList<>();

    IdentityResourceTest(UsageImport imports, UsageHistory history, ToolCatalogue tools, TestingDirectory directory,
            Jdbi jdbi) {
        this.imports = imports;
        this.history = history;
        this.tools = tools;
        this.directory = directory;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void known() {
        tools.add(new Tool(tool, "A tool"));
        directory.put(number, number, unit, LocalDate.of(2020, 1, 1), null);
        directory.put("ada-" + run + "@candor.example", number, unit, LocalDate.of(2020, 1, 1), null);
    }

    private ImportReport told(String kind, String... rows) {
        StringBuilder text = new StringBuilder("who,when,what,prompts\n");
        for (String row : rows) {
            text.append(row.replaceFirst("(-\\d\\d),", "$1," + tool + ",")).append('\n');
        }
        ImportReport report = imports.take("csv", List.of(new UsageFile("a.csv", new ByteArrayInputStream(
                text.toString().getBytes(StandardCharsets.UTF_8)))), """
                        {"columns":{"person":"who","day":"when","tool":"what","human_prompts":"prompts"},"personKind":"%s"}"""
                        .formatted(kind),
                null);
        assertThat(report.rejections()).isEmpty();
        return report;
    }

    private ImportReport told() {
        return told("alias:github", login + ",2024-06-04,4", login + ",2024-06-13,5");
    }

    private ValidatableResponse asked(String method, String path, Object... body) {
        var call = given().auth().oauth2(Tokens.of("usage-admin"));
        Response answer = (body.length == 0 ? call : call.contentType("application/json").body(body[0])).request(method,
                IDENTITIES + path);
        answers.add(answer);
        return answer.then();
    }

    private ValidatableResponse matched(String hash, String employee) {
        return asked("PUT", "/" + hash + "/match", Map.of("employee", employee));
    }

    /** The page this account stands on, however many others tests have told of. */
    private Map<String, Object> listed(String hash, String state) {
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = asked("GET", "?source=csv&state=" + state + "&cursor=" + cursor).statusCode(200);
            Map<String, Object> found = page.extract().path("identities.find { it.hash == '" + hash + "' }");
            if (found != null) {
                return found;
            }
            cursor = page.extract().path("next");
        }
        return Map.of();
    }

    private String hash(String day) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT DISTINCT identity_key FROM usage_day WHERE tool_id = :tool AND day = CAST(:day AS date)""")
                .bind("tool", tool).bind("day", day).mapTo(String.class).one());
    }

    private List<Double> prompts() {
        return history.known().weeks(new Roster("b", List.of(unit)), tool, TargetMetric.HUMAN_PROMPTS, JUNE).stream()
                .map(UsageWeek::metric).filter(Objects::nonNull).toList();
    }

    @Test
    void anUnknownAccountIsAHashAndAHint() {
        told();
        told("email", "grace-" + run + "@candor.example,2024-06-05,1", "alan-" + run + "@elsewhere.example,2024-06-06,1");
        assertThat(listed(hash("2024-06-04"), "unmatched")).containsEntry("source", "csv").containsEntry("kind", "login")
                .containsEntry("domain", null).containsEntry("from", "2024-06").containsEntry("to", "2024-06")
                .containsEntry("rowsUpTo", 10).containsEntry("state", "unmatched").containsEntry("bySource", false);
        assertThat(listed(hash("2024-06-05"), "unmatched")).containsEntry("kind", "email").containsEntry("domain",
                "candor.example");
        assertThat(listed(hash("2024-06-06"), "unmatched")).containsEntry("domain", "other");
        asked("GET", "?source=nowhere").statusCode(200).body("identities", empty()).body("next", nullValue());
        asked("GET", "?state=lost").statusCode(400).body("errors.pointer", contains("state"));
        asked("GET", "?cursor=x").statusCode(400).body("errors.pointer", contains("cursor"));
    }

    @Test
    void rowsTellNoMoreThanTheirMagnitude() {
        assertThat(Account.upTo(1)).isEqualTo(10);
        assertThat(Account.upTo(10)).isEqualTo(10);
        assertThat(Account.upTo(11)).isEqualTo(100);
        assertThat(Account.upTo(100_001)).isEqualTo(1_000_000);
    }

    @Test
    void aMatchCountsForRowsBeforeAndAfterItAndNothingIsLeftWhenItIsTakenBack() {
        told();
        String hash = hash("2024-06-04");
        List<String> before = counted();
        assertThat(prompts()).isEmpty();
        long newest = history.newestImports(List.of(JUNE)).get(JUNE);

        matched(hash, "ADA-" + run + "@candor.example").statusCode(204);
        assertThat(prompts()).containsExactly(4.0, 5.0);
        assertThat(history.known().peopleKnown(new Roster("b", List.of(unit)), tool, JUNE)).isEqualTo(1);
        assertThat(history.newestImports(List.of(JUNE)).get(JUNE)).isGreaterThan(newest);
        assertThat(listed(hash, "unmatched")).isEmpty();
        assertThat(listed(hash, "matched")).containsEntry("by", "usage-admin").containsEntry("rowsUpTo", null)
                .containsEntry("from", null).containsEntry("to", null);

        ImportReport later = told("alias:github", login + ",2024-05-28,7");
        assertThat(later.coverage().unmatched()).isZero();
        assertThat(prompts()).containsExactly(7.0, 4.0, 5.0);
        matched(hash, number).statusCode(204);
        directory.put("E-other" + run, "E-other" + run, unit, LocalDate.of(2020, 1, 1), null);
        matched(hash, "E-other" + run).statusCode(409);

        asked("DELETE", "/" + hash + "/match").statusCode(204);
        asked("DELETE", "/" + hash + "/match").statusCode(404);
        assertThat(prompts()).isEmpty();
        assertThat(counted()).containsAll(before).hasSize(3).noneMatch(row -> row.contains("|t|"));
    }

    private List<String> counted() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT concat_ws('|', day, identity_key, subject_key, matched, unit_id, roster_unit_id, human_prompts)
                FROM usage_day_counted WHERE tool_id = :tool ORDER BY 1""").bind("tool", tool).mapTo(String.class).list());
    }

    @Test
    void nobodyIsMatchedThatTheDirectoryDoesNotKnowAndNobodyWithThemselves() {
        told();
        String hash = hash("2024-06-04");
        matched(hash, "nobody-" + run).statusCode(400).body("code", equalTo("validation-failed"))
                .body("errors.pointer", contains("/employee")).body("errors.code", contains("unknown"));
        directory.put("E1005", "E1005", unit, LocalDate.of(2020, 1, 1), null);
        matched(hash, "E1005").statusCode(400).body("errors.code", contains("self"));
        matched(hash, " ").statusCode(400);
        matched("nonsense", number).statusCode(400);
        directory.silent(number, true);
        try {
            matched(hash, number).statusCode(503);
        } finally {
            directory.silent(number, false);
        }
        assertThat(listed(hash, "unmatched")).isNotEmpty();
    }

    @Test
    void hashesOfAVendorAreNotOffered() {
        if (tools.find("m365-copilot").isEmpty()) {
            tools.add(new Tool("m365-copilot", "Copilot"));
        }
        String person = "0000" + run;
        String text = "PersonId,MetricDate,Copilot actions taken in Teams\n" + person + ",2024-06-02,3\n";
        UUID told = imports.take("viva-person-query", List.of(new UsageFile("v.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))), null, null).importId();
        String hash = jdbi.withHandle(db -> db.createQuery("SELECT identity_key FROM usage_day WHERE import_id = :told")
                .bind("told", told).mapTo(String.class).one());
        asked("GET", "?source=viva-person-query").statusCode(200).body("identities", empty());
        matched(hash, number).statusCode(400).body("errors.code", contains("unjoinable"));
        given().auth().oauth2(Tokens.of("usage-admin")).get("/api/insight/v1/usage/sources").then()
                .body("sources.find { it.source == 'viva-person-query' }.identities.unmatched", equalTo(0))
                .body("sources.find { it.source == 'viva-person-query' }.identities.unjoinable", not(equalTo(0)));
    }

    @Test
    void aMachineIsNoUnmatchedPerson() {
        told();
        String hash = hash("2024-06-04");
        asked("PUT", "/" + hash + "/machine").statusCode(204);
        asked("PUT", "/" + hash + "/machine").statusCode(204);
        assertThat(listed(hash, "unmatched")).isEmpty();
        assertThat(listed(hash, "machine")).containsEntry("by", "usage-admin").containsEntry("bySource", false);
        assertThat(counted()).isEmpty();
        given().auth().oauth2(Tokens.of("usage-admin")).get("/api/insight/v1/usage/sources").then()
                .body("sources.find { it.tool == '" + tool + "' }.identities.machines", equalTo(1))
                .body("sources.find { it.tool == '" + tool + "' }.identities.unmatched", equalTo(0));
        matched(hash, number).statusCode(409);
        ImportReport again = told();
        assertThat(again.coverage().unmatched()).isZero();
        assertThat(again.warnings()).anyMatch(warning -> warning.contains("marked as machines"));
        asked("DELETE", "/" + hash + "/machine").statusCode(204);
        asked("DELETE", "/" + hash + "/machine").statusCode(404);
        assertThat(counted()).hasSize(2);
    }

    @Test
    void whatTheSourceCallsAServiceIsAMachineAtOnce() {
        imports.take("github-copilot-users", List.of(new UsageFile("c.json", new ByteArrayInputStream("""
                {"user_login":"hook-%s[bot]","day":"2024-06-04","user_initiated_interaction_count":1}"""
                .formatted(run).getBytes(StandardCharsets.UTF_8)))), null, null);
        asked("GET", "?source=github-copilot-users&state=machine").statusCode(200)
                .body("identities.findAll { it.bySource }.kind", hasItem("service"));
    }

    @Test
    void noAnswerHeaderOrLogLineHoldsAnIdentity() {
        try (LogLines log = new LogLines()) {
            told();
            String mail = "canary-" + run + "@candor.example";
            told("email", mail + ",2024-06-07,1");
            String hash = hash("2024-06-04");
            matched(hash, "nobody-" + run + "@candor.example").statusCode(400);
            matched(hash, "ada-" + run + "@candor.example").statusCode(204);
            matched(hash, number).statusCode(204);
            asked("PUT", "/" + hash + "/match", Map.of("employee", number, "mail", mail)).statusCode(400);
            asked("PUT", "/" + hash + "/match", "{\"employee\":{\"x\":\"" + number + "\"}}").statusCode(400);
            asked("PUT", "/" + hash + "/match", "{\"employee\":\"" + number).statusCode(400);
            matched(hash, number + "\0").statusCode(400);
            directory.silent(number, true);
            matched(hash, number).statusCode(503);
            directory.silent(number, false);
            listed(hash, "matched");
            listed(hash("2024-06-07"), "unmatched");
            asked("PUT", "/" + hash("2024-06-07") + "/machine").statusCode(204);
            asked("DELETE", "/" + hash + "/match").statusCode(204);
            String entries = given().auth().oauth2(Tokens.of("auditor")).get("/api/insight/v1/access-log").then()
                    .statusCode(200).body("entries.entry.operation", hasItem("matchIdentity"))
                    .body("entries[1].entry.kind", equalTo("identities")).extract().asString();

            // Every canary holds the run's id, and nothing else this test is answered with does but the tool.
            assertThat(answers).hasSizeGreaterThan(10).allSatisfy(answer -> assertThat(
                    answer.getHeaders() + answer.asString()).doesNotContain(run).doesNotContainIgnoringCase("octo-"));
            assertThat(entries).contains(hash).doesNotContain(run);
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(run));
        }
        assertThat(stored()).isEmpty();
    }

    /** Tables a match and its undoing write. */
    private List<String> stored() {
        return jdbi.withHandle(db -> db
                .createQuery(
                        """
                                SELECT t.told FROM (
                                    SELECT usage_account::text AS told FROM usage_account UNION ALL SELECT identity_match::text FROM identity_match
                                    UNION ALL SELECT identity_match_day::text FROM identity_match_day
                                    UNION ALL SELECT identity_machine::text FROM identity_machine
                                    UNION ALL SELECT body FROM access_entry) AS t
                                WHERE t.told LIKE :canary OR t.told LIKE :login""")
                .bind("canary", "%canary-" + run + "%")
                .bind("login", "%" + login + "%").mapTo(String.class).list());
    }

    @Test
    void aMatchIsOneEntryOfTheAccessLog() {
        told();
        String hash = hash("2024-06-04");
        long before = entries();
        matched(hash, number).statusCode(204);
        assertThat(entries()).isEqualTo(before + 1);
        String body = jdbi.withHandle(db -> db.createQuery("SELECT body FROM access_entry ORDER BY sequence DESC LIMIT 1")
                .mapTo(String.class).one());
        assertThat(body).contains("matchIdentity", hash, "an employee").doesNotContain(number);
    }

    private long entries() {
        return jdbi.withHandle(db -> db.createQuery("SELECT count(*) FROM access_entry").mapTo(Long.class).one());
    }
}
