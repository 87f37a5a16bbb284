package io.candor.insight.usage.otlp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingDirectory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.Histogram;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class OtlpResourceTest {

    private static final String BASE = "/api/insight/v1/usage/otlp";
    private static final String METRICS = BASE + "/v1/metrics";
    private static final String LOGS = BASE + "/v1/logs";
    private static final String PROTOBUF = "application/x-protobuf";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The day before yesterday at noon: in time, and never the day the test began or ends on. */
    private static final LocalDate DAY = LocalDate.now(ZONE).minusDays(2);
    private static final Instant NOON = DAY.atTime(12, 0).atZone(ZONE).toInstant();

    private final Jdbi jdbi;
    private final TestingDirectory directory;
    private final ToolCatalogue tools;
    private final DayAdding days;
    private final GroupAdding groups;

    private final String unit = "u" + UUID.randomUUID();
    private final String mona = unit + "@example.com";
    private final String tool = "t" + UUID.randomUUID();
    private String token = "";

    OtlpResourceTest(Jdbi jdbi, TestingDirectory directory, ToolCatalogue tools, DayAdding days,
            GroupAdding groups) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.tools = tools;
        this.days = days;
        this.groups = groups;
    }

    @BeforeEach
    void declare() {
        directory.put(mona, "employee-" + unit, unit, LocalDate.of(2020, 1, 1), null);
        tools.add(new Tool(tool, "A tool"));
        token = installation("Laptops").extract().path("token");
    }

    private ValidatableResponse installation(String name) {
        return given().auth().oauth2(Tokens.of("usage-admin")).contentType("application/json")
                .body(Map.of("name", name, "tool", tool)).post(BASE + "/installations").then().statusCode(201);
    }

    private ValidatableResponse send(String path, String type, byte[] body) {
        return given().header("Authorization", "Bearer " + token).contentType(type).body(body).post(path).then();
    }

    private ValidatableResponse gzip(byte[] packed) {
        return given().header("Authorization", "Bearer " + token).header("Content-Encoding", "gzip").contentType(PROTOBUF)
                .body(packed).post(METRICS).then();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private List<Map<String, Object>> stored(String column, Object value) {
        for (int added = days.addUp(); days.isMore(added);) {
            added = days.addUp();
        }
        return jdbi.withHandle(db -> db
                .createQuery(
                        """
                                SELECT day, surface, human_prompts, machine_requests, offers, accepts_human, accepts_auto, rejects, lines_written,
                                       sessions, active_seconds_user, active_seconds_machine, tokens_in_uncached, tokens_in_cached, tokens_out,
                                       errors, limit_hits, cost_minor::float8, currency, cost_kind, matched, unit_id, file, extra::text AS extra
                                FROM usage_day WHERE source = 'claude-code-otlp' AND %s = :value ORDER BY day, identity_key"""
                                .formatted(column))
                .bind("value", value).mapToMap().list());
    }

    private List<Map<String, Object>> stored() {
        return stored("unit_id", unit);
    }

    private static ExportMetricsServiceRequest aDay(TestingExport export) {
        Instant start = NOON.minusSeconds(60);
        return export.point("claude_code.session.count", Map.of(), start, NOON, 1)
                .point("claude_code.lines_of_code.count", Map.of("type", "added"), start, NOON, 40)
                .point("claude_code.lines_of_code.count", Map.of("type", "removed"), start, NOON, 4)
                .point("claude_code.token.usage", Map.of("type", "input", "model", "claude-opus-4-1"), start, NOON, 100)
                .point("claude_code.token.usage", Map.of("type", "cacheRead", "model", "claude-opus-4-1"), start, NOON, 900)
                .point("claude_code.token.usage", Map.of("type", "output", "model", "claude-opus-4-1"), start, NOON, 50)
                .point("claude_code.cost.usage", Map.of("model", "claude-opus-4-1"), start, NOON, 1.865)
                .point("claude_code.code_edit_tool.decision", Map.of("decision", "accept", "source", "config"), start, NOON, 5)
                .point("claude_code.code_edit_tool.decision", Map.of("decision", "accept", "source", "user_temporary"), start,
                        NOON, 2)
                .point("claude_code.code_edit_tool.decision", Map.of("decision", "reject", "source", "user_reject"), start,
                        NOON, 1)
                .point("claude_code.active_time.total", Map.of("type", "user"), start, NOON, 12.5)
                .metrics();
    }

    @Test
    void aDayOfMetricsIsTheSameInBothEncodingsPackedAndTwice() throws IOException {
        ExportMetricsServiceRequest export = aDay(TestingExport.deltaOf(mona));
        send(METRICS, "application/json", TestingExport.json(export).getBytes(StandardCharsets.UTF_8)).statusCode(200)
                .contentType("application/json").body("partialSuccess", nullValue());
        List<Map<String, Object>> once = stored();
        assertThat(once).singleElement().satisfies(row -> assertThat(row).containsEntry("sessions", 1L)
                .containsEntry("lines_written", 40L).containsEntry("tokens_in_uncached", 100L)
                .containsEntry("tokens_in_cached", 900L).containsEntry("tokens_out", 50L).containsEntry("cost_minor", 186.5)
                .containsEntry("currency", "USD").containsEntry("cost_kind", "estimated").containsEntry("accepts_auto", 5L)
                .containsEntry("accepts_human", 2L).containsEntry("offers", 3L).containsEntry("rejects", 1L)
                .containsEntry("active_seconds_user", 13L).containsEntry("human_prompts", null).containsEntry("matched", true)
                .containsEntry("file", "Laptops").containsEntry("extra", "{\"lines_removed\": 4}"));
        send(METRICS, PROTOBUF, export.toByteArray()).statusCode(200).contentType(PROTOBUF);
        gzip(packed(export.toByteArray())).statusCode(200);
        assertThat(stored()).isEqualTo(once);
        List<Map<String, Object>> hours = hours();
        assertThat(hours).extracting(row -> row.get("kind")).contains("tokens_out", "sessions", "cost_minor");
        assertThat(hours)
                .allSatisfy(row -> assertThat(row.get("hour").toString()).isEqualTo(hours.getFirst().get("hour").toString()));
    }

    private List<Map<String, Object>> hours() {
        return jdbi.withHandle(db -> db.createQuery(
                """
                        SELECT subject_key, hour, kind, model, amount FROM usage_event WHERE tool_id = :tool ORDER BY hour, kind, model""")
                .bind("tool", tool).mapToMap().list());
    }

    @Test
    void runningTotalsAndAdditionsGiveTheSameDay() {
        send(METRICS, PROTOBUF, aDay(TestingExport.deltaOf(mona)).toByteArray()).statusCode(200);
        List<Map<String, Object>> additions = stored();
        String hubot = "hubot" + mona;
        directory.put(hubot, "employee-2" + unit, unit + "-2", LocalDate.of(2020, 1, 1), null);
        ExportMetricsServiceRequest whole = aDay(TestingExport.totalsOf(hubot));
        Instant start = NOON.minusSeconds(60);
        ExportMetricsServiceRequest part = TestingExport.totalsOf(hubot)
                .point("claude_code.session.count", Map.of(), start, NOON.minusSeconds(30), 1)
                .point("claude_code.lines_of_code.count", Map.of("type", "added"), start, NOON.minusSeconds(30), 17).metrics();
        for (ExportMetricsServiceRequest export : List.of(whole, part, whole, part)) {
            send(METRICS, PROTOBUF, export.toByteArray()).statusCode(200);
        }
        List<Map<String, Object>> totals = stored("unit_id", unit + "-2");
        totals.forEach(row -> row.put("unit_id", unit));
        assertThat(totals).isEqualTo(additions);
        assertThat(jdbi.<Long, RuntimeException> withHandle(db -> db
                .createQuery("SELECT sum(amount)::bigint FROM usage_event WHERE tool_id = :tool AND kind = 'lines_written'")
                .bind("tool", tool).mapTo(Long.class).one())).isEqualTo(80);
    }

    @Test
    void whatIsSaidLaterOfADayRevisesIt() {
        Instant start = NOON.minusSeconds(60);
        send(METRICS, PROTOBUF, TestingExport.totalsOf(mona)
                .point("claude_code.token.usage", Map.of("type", "output"), start, NOON, 10).metrics().toByteArray());
        assertThat(stored()).extracting(row -> row.get("tokens_out")).containsExactly(10L);
        Instant evening = NOON.plusSeconds(5 * 3_600);
        send(METRICS, PROTOBUF, TestingExport.totalsOf(mona)
                .point("claude_code.token.usage", Map.of("type", "output"), start, evening, 25)
                .point("claude_code.token.usage", Map.of("type", "output"), start, NOON.plusSeconds(20 * 3_600), 27).metrics()
                .toByteArray());
        assertThat(stored()).extracting(row -> row.get("day").toString(), row -> row.get("tokens_out")).containsExactly(
                tuple(DAY.toString(), 25L),
                tuple(DAY.plusDays(1).toString(), 2L));
    }

    @Test
    void aTotalFromBeforeMidnightThatComesLateMovesTheDay() {
        Instant start = NOON.minusSeconds(60);
        Instant midnight = DAY.plusDays(1).atStartOfDay(ZONE).toInstant();
        send(METRICS, PROTOBUF, TestingExport.totalsOf(mona)
                .point("claude_code.token.usage", Map.of("type", "output"), start, midnight.plusSeconds(30), 25).metrics()
                .toByteArray());
        assertThat(stored()).extracting(row -> row.get("day").toString()).containsExactly(DAY.plusDays(1).toString());
        send(METRICS, PROTOBUF, TestingExport.totalsOf(mona)
                .point("claude_code.token.usage", Map.of("type", "output"), start, midnight.minusSeconds(30), 25).metrics()
                .toByteArray());
        assertThat(stored()).extracting(row -> row.get("day").toString(), row -> row.get("tokens_out")).containsExactly(
                tuple(DAY.toString(), 25L),
                tuple(DAY.plusDays(1).toString(), 0L));
    }

    @Test
    void hoursOfADeclaredJobAreNobodysUntilTheWordIsTakenBack() {
        String jobs = "/api/insight/v1/usage/automations";
        directory.put("employee-" + unit, "employee-" + unit, unit, LocalDate.of(2020, 1, 1), null);
        Instant night = DAY.atTime(3, 0).atZone(ZONE).toInstant();
        send(METRICS, PROTOBUF, TestingExport.deltaOf(mona)
                .point("claude_code.token.usage", Map.of("type", "output"), night.minusSeconds(60), night, 700)
                .point("claude_code.token.usage", Map.of("type", "output"), NOON.minusSeconds(60), NOON, 20).metrics()
                .toByteArray());
        assertThat(stored()).extracting(row -> row.get("tokens_out")).containsExactly(720L);
        String id = given().auth().oauth2(Tokens.of("usage-admin")).contentType("application/json")
                .body(Map.of("employee", "employee-" + unit, "tool", tool, "fromDay", DAY.toString(), "fromHour", 22, "toHour",
                        5, "note", "nightly tests"))
                .post(jobs).then().statusCode(201).extract().path("automationId");
        assertThat(stored()).extracting(row -> row.get("tokens_out")).containsExactly(20L);
        given().auth().oauth2(Tokens.of("usage-admin")).delete(jobs + "/" + id + "?lastDay=" + DAY.minusDays(1)).then()
                .statusCode(204);
        assertThat(stored()).extracting(row -> row.get("tokens_out")).containsExactly(720L);
    }

    @Test
    void anAccountMatchedByHandIsItsOwnersByTheHourToo() {
        String employee = "employee-" + unit;
        directory.put(employee, employee, unit, LocalDate.of(2020, 1, 1), null);
        String private1 = "private-" + unit + "@elsewhere.example";
        send(METRICS, PROTOBUF, aDay(TestingExport.deltaOf(private1)).toByteArray()).statusCode(200);
        assertThat(stored("tool_id", tool)).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("matched", false).containsEntry("unit_id", null));
        String hash = jdbi.withHandle(db -> db.createQuery("SELECT identity_key FROM usage_day WHERE tool_id = :tool")
                .bind("tool", tool).mapTo(String.class).one());
        given().auth().oauth2(Tokens.of("usage-admin")).contentType("application/json").body(Map.of("employee", employee))
                .put("/api/insight/v1/usage/identities/" + hash + "/match").then().statusCode(204);
        Instant later = NOON.plusSeconds(26 * 3_600);
        send(METRICS, PROTOBUF, TestingExport.deltaOf(private1)
                .point("claude_code.session.count", Map.of(), later.minusSeconds(60), later, 1).metrics().toByteArray());
        assertThat(stored("tool_id", tool)).hasSize(2);
        assertThat(jdbi.<List<String>, RuntimeException> withHandle(db -> db
                .createQuery("SELECT unit_id FROM usage_day_counted WHERE tool_id = :tool AND matched").bind("tool", tool)
                .mapTo(String.class).list())).containsExactly(unit, unit);
    }

    @Test
    void theSameExportsAtTheSameTimeCountOnce() throws Exception {
        Instant start = NOON.minusSeconds(60);
        List<byte[]> exports = List.of(aDay(TestingExport.deltaOf(mona)).toByteArray(), TestingExport.totalsOf(mona)
                .point("claude_code.commit.count", Map.of(), start, NOON, 3).metrics().toByteArray());
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int copy = 0; copy < 24; copy++) {
                byte[] export = exports.get(copy % 2);
                sent.add(clients.submit(() -> send(METRICS, PROTOBUF, export).extract().statusCode()));
            }
            for (Future<Integer> status : sent) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        assertThat(stored()).singleElement().satisfies(row -> assertThat(row).containsEntry("sessions", 1L)
                .containsEntry("tokens_out", 50L).containsEntry("extra", "{\"commits\": 3, \"lines_removed\": 4}"));
    }

    @Test
    void eventsAreCountedAndTheirWordsForgotten() {
        String prompt = "secret" + UUID.randomUUID();
        byte[] events = TestingExport.json(TestingExport.deltaOf(mona)
                .event("user_prompt", Map.of("prompt", prompt, "prompt_length", "12", "event.sequence", "1"), NOON)
                .event("user_prompt", Map.of("prompt", prompt, "event.sequence", "2"), NOON)
                .event("api_request", Map.of("model", "claude-opus-4-1", "cost_usd", "0.5"), NOON)
                .event("api_error", Map.of("status_code", "429", "error", prompt), NOON)
                .event("tool_result", Map.of("tool_name", "Bash", "tool_parameters", prompt), NOON)
                .event("never_heard_of", Map.of(), NOON).events()).getBytes(StandardCharsets.UTF_8);
        send(LOGS, "application/json", events).statusCode(200);
        send(LOGS, "application/json", events).statusCode(200);
        assertThat(stored()).singleElement().satisfies(row -> assertThat(row).containsEntry("human_prompts", 2L)
                .containsEntry("machine_requests", 1L).containsEntry("errors", 1L).containsEntry("limit_hits", 1L)
                .containsEntry("sessions", null).containsEntry("cost_minor", null)
                .containsEntry("extra", "{\"tool_results\": 1}"));
        assertThat(hours()).extracting(row -> row.get("subject_key").toString()).doesNotContain(mona, "employee-" + unit);
        assertThat(everything()).doesNotContain(prompt).doesNotContain(mona);
        given().auth().oauth2(Tokens.of("usage-admin")).get(BASE + "/installations").then().statusCode(200)
                .body("installations.find { it.tool == '" + tool + "' }.ignored.name", hasItem("claude_code.never_heard_of"));
    }

    /** All rows of all tables, as text. */
    private String everything() {
        return jdbi.withHandle(db -> {
            StringBuilder all = new StringBuilder();
            for (String table : List.of("usage_event", "usage_day", "otlp_person_day", "otlp_seen", "otlp_sequence",
                    "otlp_ignored",
                    "otlp_group_amount", "usage_group_day", "usage_import", "otlp_installation")) {
                db.createQuery("SELECT t::text FROM " + table + " t").mapTo(String.class).forEach(all::append);
            }
            return all.toString();
        });
    }

    @Test
    void whoIsNotInTheDirectoryYetIsKeptAndFoundLater() {
        String late = "late" + mona;
        byte[] first = TestingExport.deltaOf(late).point("claude_code.session.count", Map.of(), NOON, NOON, 1).metrics()
                .toByteArray();
        send(METRICS, PROTOBUF, first).statusCode(200);
        assertThat(stored("tool_id", tool)).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("matched", false).containsEntry("unit_id", null));
        directory.put(late, "employee-3" + unit, unit, LocalDate.of(2020, 1, 1), null);
        send(METRICS, PROTOBUF, TestingExport.deltaOf(late)
                .point("claude_code.session.count", Map.of(), NOON, NOON.plusSeconds(1), 1).metrics().toByteArray())
                .statusCode(200);
        assertThat(stored("tool_id", tool)).singleElement().satisfies(row -> assertThat(row).containsEntry("matched", true)
                .containsEntry("unit_id", unit).containsEntry("sessions", 2L));
    }

    @Test
    void whatCannotBeTakenJustNowIsTakenWhenItComesAgain() {
        byte[] additions = aDay(TestingExport.deltaOf(mona)).toByteArray();
        byte[] totals = TestingExport.totalsOf(mona).point("claude_code.commit.count", Map.of(), NOON.minusSeconds(60), NOON, 3)
                .metrics().toByteArray();
        directory.silent(mona, true);
        send(METRICS, PROTOBUF, additions).statusCode(503).contentType("application/problem+json")
                .body("code", equalTo("directory-unavailable"));
        send(METRICS, PROTOBUF, totals).statusCode(503);
        assertThat(stored()).isEmpty();
        directory.silent(mona, false);
        send(METRICS, PROTOBUF, additions).statusCode(200);
        send(METRICS, PROTOBUF, totals).statusCode(200);
        assertThat(stored()).singleElement().satisfies(row -> assertThat(row).containsEntry("sessions", 1L)
                .containsEntry("extra", "{\"commits\": 3, \"lines_removed\": 4}"));
    }

    @Test
    void metricsThatNameNobodyAreKeptOfTheInstallation() {
        Histogram.Builder tokens = Histogram.newBuilder()
                .setAggregationTemporality(AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA);
        tokens.addDataPointsBuilder().setCount(3).setSum(120).setTimeUnixNano(Reading.nanos(NOON))
                .addAllAttributes(
                        TestingExport.attributes(Map.of("gen_ai.token.type", "output", "gen_ai.request.model", "m-1")));
        Histogram.Builder duration = Histogram.newBuilder()
                .setAggregationTemporality(AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA);
        duration.addDataPointsBuilder().setCount(3).setSum(4.5).setTimeUnixNano(Reading.nanos(NOON));
        byte[] export = TestingExport.deltaOf(mona)
                .metric(Metric.newBuilder().setName("gen_ai.client.token.usage").setHistogram(tokens).build())
                .metric(Metric.newBuilder().setName("gen_ai.client.operation.duration").setHistogram(duration).build())
                .point("gen_ai.client.inference.usage.input_tokens", Map.of(), NOON, NOON, 70).metrics().toByteArray();
        send(METRICS, PROTOBUF, export).statusCode(200);
        send(METRICS, PROTOBUF, export).statusCode(200);
        assertThat(stored("tool_id", tool)).isEmpty();
        groups.addUp();
        List<String> once = ofGroups();
        assertThat(once).containsExactly(
                "INSTALLATION gen_ai.client.inference.usage.input_tokens||||{\"tokens_in\": 70}",
                "INSTALLATION gen_ai.client.operation.duration||3||{\"seconds\": 4.5}",
                "INSTALLATION gen_ai.client.token.usage|m-1||120|{}");
        groups.addUp();
        assertThat(ofGroups()).as("nothing is due").isEqualTo(once);
        send(METRICS, PROTOBUF, TestingExport.deltaOf(mona)
                .point("gen_ai.client.inference.usage.input_tokens", Map.of(), NOON, NOON.plusSeconds(1), 5).metrics()
                .toByteArray()).statusCode(200);
        groups.addUp();
        assertThat(ofGroups()).as("the day replaces itself")
                .contains("INSTALLATION gen_ai.client.inference.usage.input_tokens||||{\"tokens_in\": 75}").hasSize(3);
        assertThat(stored("tool_id", tool)).as("nobody's use").isEmpty();
    }

    private List<String> ofGroups() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT group_kind || ' ' || concat_ws('|', cut, model, coalesce(machine_requests::text, ''),
                           coalesce(tokens_out::text, ''), extra) FROM usage_group_day
                WHERE tool_id = :tool AND source = 'otlp' AND day = :day ORDER BY 1""").bind("tool", tool).bind("day", DAY)
                .mapTo(String.class).list());
    }

    @Test
    void pointsThatCannotCountAreTheAnswersPartialSuccess() throws IOException {
        byte[] export = TestingExport.deltaOf(mona).point("claude_code.session.count", Map.of(), NOON, NOON, 1)
                .point("claude_code.cost.usage", Map.of(), NOON, NOON, Double.NaN).metrics().toByteArray();
        byte[] answer = send(METRICS, PROTOBUF, export).statusCode(200).extract().asByteArray();
        assertThat(ExportMetricsServiceResponse.parseFrom(answer).getPartialSuccess().getRejectedDataPoints()).isEqualTo(1);
        send(METRICS, "application/json", TestingExport.json(ExportMetricsServiceRequest.parseFrom(export))
                .getBytes(StandardCharsets.UTF_8)).statusCode(200).body("partialSuccess.rejectedDataPoints", equalTo("1"))
                .body("partialSuccess.errorMessage", containsString("claude_code.cost.usage"));
        assertThat(stored()).extracting(row -> row.get("sessions")).containsExactly(1L);
    }

    @Test
    void onlyALivingTokenOfAnInstallationOpensTheWay() {
        byte[] empty = new byte[0];
        for (String bad : List.of("candor-otlp-forged", "x.y.z")) {
            given().header("Authorization", "Bearer " + bad).contentType(PROTOBUF).body(empty).post(METRICS).then()
                    .statusCode(401)
                    .contentType("application/problem+json").body("code", equalTo("unauthorized"));
        }
        given().contentType(PROTOBUF).body(empty).post(LOGS).then().statusCode(401);
        given().auth().oauth2(Tokens.of("usage-admin")).contentType(PROTOBUF).body(empty).post(METRICS).then().statusCode(403);
        send(METRICS, PROTOBUF, empty).statusCode(200);
        given().header("Authorization", "Bearer " + token).get("/api/insight/v1/board").then().statusCode(403);
        given().header("Authorization", "Bearer " + token).get(BASE + "/installations").then().statusCode(403);
        String id = given().auth().oauth2(Tokens.of("usage-admin")).get(BASE + "/installations").then().extract()
                .path("installations.find { it.tool == '" + tool + "' }.installationId");
        given().auth().oauth2(Tokens.of("usage-admin")).delete(BASE + "/installations/" + id).then().statusCode(204);
        given().auth().oauth2(Tokens.of("usage-admin")).delete(BASE + "/installations/" + UUID.randomUUID()).then()
                .statusCode(404);
        send(METRICS, PROTOBUF, empty).statusCode(401);
    }

    @Test
    void tokensAreShownOnceAndKeptAsHashes() {
        String shown = installation("Collector").body("installation.name", equalTo("Collector")).extract().path("token");
        assertThat(shown).hasSizeGreaterThan(50);
        assertThat(everything()).doesNotContain(shown);
        assertThat(given().auth().oauth2(Tokens.of("usage-admin")).get(BASE + "/installations").asString())
                .doesNotContain(shown);
        given().auth().oauth2(Tokens.of("usage-admin")).contentType("application/json")
                .body(Map.of("name", "x", "tool", "no-such-tool")).post(BASE + "/installations").then().statusCode(400)
                .body("code", equalTo("validation-failed"));
    }

    @Test
    void whatCannotBeReadIsRefusedForGood() throws IOException {
        byte[] good = packed(aDay(TestingExport.deltaOf(mona)).toByteArray());
        gzip(Arrays.copyOf(good, good.length / 2)).statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("bad-request"));
        gzip("plain".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        gzip(packed(new byte[64 << 20])).statusCode(413).body("code", equalTo("too-large"));
        send(METRICS, PROTOBUF, new byte[(4 << 20) + 1]).statusCode(413);
        send(METRICS, PROTOBUF, "no message".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        send(METRICS, "application/json", "{\n\"resourceMetrics\": [\n{]}".getBytes(StandardCharsets.UTF_8)).statusCode(400)
                .body("errors[0].line", equalTo(3)).body("errors[0].code", equalTo("unreadable"));
        send(METRICS, "application/json", "{\"resourceMetrics\": [{\"a\": NaN}]}".getBytes(StandardCharsets.UTF_8))
                .statusCode(400).body("errors[0].line", equalTo(1));
        send(METRICS, "application/json", "{\"resourceMetrics\": 7}".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        send(METRICS, "text/plain", good).statusCode(415);
        given().header("Authorization", "Bearer " + token).header("Content-Encoding", "br").contentType(PROTOBUF).body(good)
                .post(METRICS).then().statusCode(415);
        assertThat(stored()).isEmpty();
    }
}
