package io.candor.insight.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Days of October 2024, which no other test tells of. Log-in {@code employee} is E1001. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class AutomationResourceTest {

    private static final String JOBS = "/api/insight/v1/usage/automations";
    private static final String OWN = "/api/insight/v1/me/usage/automations";
    private static final IsoPeriod PERIOD = IsoPeriod.of(LocalDate.of(2024, 10, 7));
    private static final LocalDate FIRST = PERIOD.firstDay();

    private final UsageImport imports;
    private final UsageHistory history;
    private final ToolCatalogue tools;
    private final TestingDirectory directory;
    private final Jdbi jdbi;

    private final String run = UUID.randomUUID().toString();
    private final String tool = "t" + run;
    private final String unit = "u" + run;
    private final String number = "E-" + run;

    AutomationResourceTest(UsageImport imports, UsageHistory history, ToolCatalogue tools, TestingDirectory directory,
            Jdbi jdbi) {
        this.imports = imports;
        this.history = history;
        this.tools = tools;
        this.directory = directory;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void told() {
        tools.add(new Tool(tool, "A tool"));
        directory.put(number, number, unit, LocalDate.of(2020, 1, 1), null);
        told(number);
    }

    /** A week apart: 4, 5 and 6 prompts. */
    private void told(String person) {
        String text = "person,day,tool,human_prompts\n%1$s,%2$s,%5$s,4\n%1$s,%3$s,%5$s,5\n%1$s,%4$s,%5$s,6\n".formatted(person,
                FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2), tool);
        assertThat(imports.take("csv", List.of(new UsageFile("a.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))), null, null).rejections()).isEmpty();
    }

    private List<Double> prompts() {
        return history.known().weeks(new Roster("b", List.of(unit)), tool, TargetMetric.HUMAN_PROMPTS, PERIOD).stream()
                .map(UsageWeek::metric).filter(Objects::nonNull).toList();
    }

    private Map<String, Object> job(Map<String, ?> of) {
        Map<String, Object> job = new HashMap<>(Map.of("fromDay", FIRST.plusWeeks(1).toString(), "note", "nightly tests"));
        job.putAll(of);
        return job;
    }

    private static ValidatableResponse as(String user, String method, String path, Object... body) {
        var call = given().auth().oauth2(Tokens.of(user));
        return (body.length == 0 ? call : call.contentType("application/json").body(body[0])).request(method, path).then();
    }

    private ValidatableResponse declared(Map<String, ?> of) {
        return as("usage-admin", "POST", JOBS, job(of));
    }

    /** What a job did stays known as a job's; on days that mix the two it is known that some may be. */
    @Test
    void whatAJobDidIsToldApartFromWhatThePersonDid() {
        assertThat(uses()).containsExactly(new SurfaceUse(subject(), "all", 15L, null, null, 0, 0));
        String id = declared(Map.of("employee", number, "tool", tool)).statusCode(201).extract().path("automationId");
        assertThat(uses()).containsExactly(new SurfaceUse(subject(), "all", 4L, null, null, 11, 0));
        as("usage-admin", "DELETE", JOBS + "/" + id + "?lastDay=" + FIRST.plusDays(6)).statusCode(204);
        declared(Map.of("employee", number, "tool", tool, "fromHour", 1, "toHour", 3)).statusCode(201);
        assertThat(uses()).containsExactly(new SurfaceUse(subject(), "all", 15L, null, null, 0, 11));
    }

    private List<SurfaceUse> uses() {
        return history.within(PERIOD, tool).of(new Roster("b", List.of(unit)));
    }

    private String subject() {
        return uses().getFirst().subject();
    }

    @Test
    void aPersonsToolIsAMachineFromADayOnUntilItEnds() {
        long newest = history.newestImports(List.of(PERIOD)).get(PERIOD);
        String id = declared(Map.of("employee", number, "tool", tool)).statusCode(201).body("about", equalTo("person"))
                .body("hash", nullValue()).body("declaredBy", equalTo("usage-admin")).body("untilDay", nullValue()).extract()
                .path("automationId");
        assertThat(prompts()).containsExactly(4.0);
        assertThat(history.newestImports(List.of(PERIOD)).get(PERIOD)).isGreaterThan(newest);
        told(number);
        assertThat(prompts()).as("a later report").containsExactly(4.0);

        as("usage-admin", "DELETE", JOBS + "/" + id + "?lastDay=" + FIRST.plusWeeks(1)).statusCode(204);
        assertThat(prompts()).containsExactly(4.0, 6.0);
        as("usage-admin", "DELETE", JOBS + "/" + id).statusCode(409);
        as("usage-admin", "GET", JOBS).statusCode(200)
                .body("automations[0].untilDay", equalTo(FIRST.plusWeeks(1).toString()))
                .body("automations[0].endedBy", equalTo("usage-admin")).body("automations[0].note", equalTo("nightly tests"));
    }

    @Test
    void whatNeverWasAJobLeavesNothing() {
        String id = declared(Map.of("employee", number, "tool", tool)).extract().path("automationId");
        as("usage-admin", "DELETE", JOBS + "/" + id + "?lastDay=" + FIRST).statusCode(400)
                .body("errors.pointer", contains("lastDay"));
        as("usage-admin", "DELETE", JOBS + "/" + id + "?lastDay=" + FIRST.plusDays(6)).statusCode(204);
        assertThat(prompts()).containsExactly(4.0, 5.0, 6.0);
    }

    @Test
    void anAccountIsAMachineWhicheverToolItUsesAndWhoeverItBelongsTo() {
        String account = jdbi.withHandle(db -> db.createQuery("""
                SELECT DISTINCT identity_key FROM usage_day WHERE tool_id = :tool""").bind("tool", tool).mapTo(String.class)
                .one());
        // Of somebody the directory knows, which is in no list.
        declared(Map.of("hash", account)).statusCode(404);
        String robot = "robot-" + run;
        told(robot);
        String hash = jdbi.withHandle(db -> db.createQuery("""
                SELECT DISTINCT identity_key FROM usage_day WHERE tool_id = :tool AND NOT matched""").bind("tool", tool)
                .mapTo(String.class).one());
        directory.put("owner-" + run, "owner-" + run, unit, LocalDate.of(2020, 1, 1), null);
        as("usage-admin", "PUT", "/api/insight/v1/usage/identities/" + hash + "/match", Map.of("employee", "owner-" + run))
                .statusCode(204);
        assertThat(prompts()).containsExactlyInAnyOrder(4.0, 5.0, 6.0, 4.0, 5.0, 6.0);
        declared(Map.of("hash", hash)).statusCode(201).body("about", equalTo("account")).body("hash", equalTo(hash))
                .body("tool", nullValue());
        assertThat(prompts()).as("weeks of a job are weeks without own use")
                .containsExactlyInAnyOrder(4.0, 5.0, 6.0, 4.0, 0.0, 0.0);
    }

    @Test
    void hoursMakeReportsUnknownThatCannotTellThemApart() {
        String colleague = "E-colleague-" + run;
        directory.put(colleague, colleague, unit, LocalDate.of(2020, 1, 1), null);
        told(colleague);
        declared(Map.of("employee", number, "tool", tool, "fromHour", 2, "toHour", 4)).statusCode(201)
                .body("fromHour", equalTo(2)).body("toHour", equalTo(4));
        assertThat(prompts()).as("unknown, and no week without use").containsExactlyInAnyOrder(4.0, 4.0, 5.0, 6.0);
    }

    @Test
    void whatAPersonSaysOfThemselvesStaysTheirs() {
        directory.put("account-" + run, "E1001", unit, LocalDate.of(2020, 1, 1), null);
        told("account-" + run);
        String id = as("employee", "POST", OWN, Map.of("tool", tool, "fromDay", FIRST.toString())).statusCode(201)
                .body("own", equalTo(true)).extract().path("automationId");
        assertThat(prompts()).containsExactly(4.0, 5.0, 6.0);
        as("employee", "GET", OWN).body("automations.automationId", hasItem(id));
        as("reader", "GET", OWN).body("automations.automationId", not(hasItem(id)));
        as("reader", "DELETE", OWN + "/" + id).statusCode(404);
        as("usage-admin", "DELETE", JOBS + "/" + id).statusCode(404);
        as("usage-admin", "GET", JOBS).body("automations.automationId", not(hasItem(id)))
                .body("declaredByPeople", nullValue());
        as("employee", "GET", "/api/insight/v1/me/usage?before=2024-12-01").body(
                "days.findAll { it.tool == '" + tool + "' }.job", contains(true, true, true));
        as("employee", "DELETE", OWN + "/" + id + "?lastDay=" + FIRST.minusDays(1)).statusCode(204);
        assertThat(prompts()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({ "fromHour,2,/toHour", "toHour,2,/fromHour", "fromHour,24,/fromHour", "fromDay,1999-01-01,/fromDay",
            "tool,no-such-tool,/tool", "employee,nobody,/employee", "note,ask ada@candor.example,/note", "note,'',/note",
            "hash,AAAAAAAAAAAAAAAAAAAAAA,/employee", "hash,short,/hash" })
    void whatCannotBeDeclaredIsNamed(String field, String value, String pointer) {
        Map<String, Object> job = job(Map.of("employee", number, "tool", tool));
        job.put(field, value.matches("\\d+") ? Integer.valueOf(value) : value);
        as("usage-admin", "POST", JOBS, job).statusCode(400).body("errors.pointer", hasItem(pointer));
        assertThat(prompts()).hasSize(3);
    }

    @Test
    void aReasonThatNamesTheEmployeeIsRefused() {
        declared(Map.of("employee", number, "tool", tool, "note", "job of " + number)).statusCode(400)
                .body("errors.pointer", contains("/note"));
        as("usage-admin", "GET", JOBS + "?cursor=x").statusCode(400).body("errors.pointer", contains("cursor"));
    }

    @Test
    void pagesFindEveryJobOnce() {
        for (int job = 0; job < 21; job++) {
            declared(Map.of("employee", number, "tool", tool, "fromDay", "2024-12-0" + (1 + job % 9))).statusCode(201);
        }
        ValidatableResponse first = as("usage-admin", "GET", JOBS).body("automations", hasSize(20));
        List<String> shown = first.extract().path("automations.automationId");
        List<String> next = as("usage-admin", "GET", JOBS + "?cursor=" + first.extract().path("next")).statusCode(200).extract()
                .path("automations.automationId");
        assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(shown);
    }

    @Test
    void noAnswerOrEntryNamesTheEmployee() {
        String mail = "ada-" + run + "@candor.example";
        directory.put(mail, number, unit, LocalDate.of(2020, 1, 1), null);
        try (LogLines log = new LogLines()) {
            String answers = declared(Map.of("employee", mail, "tool", tool)).statusCode(201).extract().asString()
                    + declared(Map.of("employee", "x" + mail, "tool", tool)).statusCode(400).extract().asString()
                    + as("usage-admin", "GET", JOBS).extract().asString()
                    + given().auth().oauth2(Tokens.of("auditor")).get("/api/insight/v1/access-log").asString();
            assertThat(answers).contains("declareAutomation").doesNotContain(mail, number);
            assertThat(log.lines()).noneMatch(line -> line.contains(run));
        }
    }
}
