package io.candor.insight.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.export.Digest;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.identity.Role;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class AuditResourceTest {

    private static final String AUDITS = "/api/insight/v1/audits";
    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod THEN = new IsoPeriod(2021, 10);
    private static final IsoPeriod NOW = new IsoPeriod(2021, 11);
    private static final Viewer COUNCIL = new Viewer(Set.of(Role.AUDITOR), Set.of(), null, null);
    private static boolean asked;

    private final TestingFeed feed;
    private final TestingUsage usage;
    private final ToolCatalogue tools;
    private final AuditDesk desk;
    private final Jdbi jdbi;
    private final ObjectMapper mapper;

    AuditResourceTest(TestingFeed feed, TestingUsage usage, ToolCatalogue tools, AuditDesk desk, Jdbi jdbi,
            ObjectMapper mapper) {
        this.feed = feed;
        this.usage = usage;
        this.tools = tools;
        this.desk = desk;
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    @BeforeEach
    void aCompanyOfTwoPeriods() {
        if (asked) {
            return;
        }
        asked = true;
        tools.add(new Tool("audited-tool", "Audited"));
        for (IsoPeriod period : List.of(THEN, NOW)) {
            TestingCompany company = company(period);
            company.open(0).answer(company.block("ä"), 35, "audited-tool", HELPED)
                    .answer(company.block("b"), 30, "audited-tool", HELPED)
                    .answer(company.block("c"), 4, "audited-tool", HELPED)
                    .close().deliver();
        }
        usage.report("audited-tool", company(NOW).unit("ä"), 40, THEN.firstDay(), NOW.lastDay(), 6);
    }

    private TestingCompany company(IsoPeriod period) {
        return new TestingCompany(feed, "audited", period).withUnit("top", null).withBlock("ä", "top", 40)
                .withBlock("b", "top", 40).withBlock("c", "top", 40);
    }

    @Test
    void askedTwiceHasTheSameDigestAndAnotherQuestionHasAnother() {
        String first = opened(body("Who gains?", NOW)).path("contentDigest");
        String again = opened(body(" Who gains? ", NOW)).path("contentDigest");
        assertThat(again).isEqualTo(first);
        assertThat(opened(body("Who gains most?", NOW)).<String> path("contentDigest")).isNotEqualTo(first);
    }

    @Test
    void freezesVerdictUsageAndVoicesTogetherAndHiddenCellsWithoutATrace() {
        ExtractableResponse<Response> audit = opened(body("What stands?", NOW));
        String shown = "content.cells.find { it.node == 'b-audited-ä@2021-P11' }.";
        String hidden = "content.cells.find { it.node == 'b-audited-c@2021-P11' }.";
        audit.response().then().body(shown + "found.verdict", equalTo("VALUE")).body(shown + "found.n", equalTo(35))
                .body(shown + "found.usage.raw.value", notNullValue()).body(shown + "found.usage.genuine.low", notNullValue())
                .body(shown + "found.said", not(hasSize(0)))
                .body(hidden + "found", equalTo(Map.of("withheld", "hidden to protect a small group")));
        assertThat(addresses(audit.path("auditId"))).contains("b-audited-ä@2021-P11~audited-tool~2021-P11")
                .noneMatch(address -> address.contains("audited-c"));
    }

    /** What comes later changes the board, and no audit. */
    @Test
    void whatComesLaterLeavesItAsItWas() {
        String id = opened(body("Before the late report?", NOW)).path("auditId");
        byte[] before = get(id).asByteArray();
        TestingCompany company = company(NOW);
        company.open(2).answer(company.block("b"), 38, "audited-tool", HELPED).close().deliver();
        assertThat(get(id).asByteArray()).isEqualTo(before);
    }

    @Test
    void theJsonAndThePdfSayTheSameAndWearTheirDigests() throws IOException {
        String id = opened(body("Is it all there?", NOW)).path("auditId");
        ExtractableResponse<Response> json = get(id);
        ExtractableResponse<Response> pdf = as("auditor").get(AUDITS + "/" + id + "/pdf").then().statusCode(200)
                .contentType("application/pdf").extract();
        assertThat(json.header("Repr-Digest")).isEqualTo(Digest.header(json.asByteArray()));
        assertThat(pdf.header("Repr-Digest")).isEqualTo(Digest.header(pdf.asByteArray()));
        assertThat(as("auditor").get(AUDITS + "/" + id + "/pdf").asByteArray()).isEqualTo(pdf.asByteArray());
        JsonNode report = mapper.readTree(json.asByteArray());
        String text = PdfFigures.text(pdf.asByteArray());
        List<BigDecimal> printed = PdfFigures.printed(text);
        List<BigDecimal> figures = PdfFigures.numbers(report);
        assertThat(figures).hasSizeGreaterThan(20);
        assertThat(figures).allSatisfy(figure -> assertThat(printed.remove(figure)).as("printed: " + figure).isTrue());
        assertThat(text).contains("Is it all there?", "ä × audited-tool", "Hidden to protect a small group.");
    }

    @Test
    void standsBesideTheLastAuditOfAnEarlierPeriod() {
        String then = opened(body("Then?", THEN)).path("auditId");
        String now = opened(body("Now?", NOW)).path("auditId");
        get(now).response().then().body("comparison.auditId", equalTo(then)).body("comparison.period", equalTo("2021-P10"))
                .body("comparison.cells.find { it.name == 'ä' }.change.verdictThen", notNullValue())
                .body("comparison.cells.find { it.name == 'ä' }.change.verdictNow", equalTo("VALUE"))
                .body("comparison.cells.find { it.name == 'c' }.change.withheld", notNullValue());
        get(then).response().then().body("comparison", nullValue());
    }

    @Test
    void isSignedByTwoOthersForTheRecordTheyRead() {
        String id = opened(body("Who signs?", NOW)).path("auditId");
        String empty = get(id).path("recordDigest");
        as("auditor").body("{\"what\":\"Few gain.\",\"owner\":\"Tools office\"}").post(AUDITS + "/" + id + "/findings").then()
                .statusCode(201).body("findings.number", contains(1)).body("findings[0].decision", nullValue());
        sign("auditor", id, get(id).path("recordDigest")).statusCode(409);
        decide(id, 1, "{\"outcome\":\"deferred\",\"reason\":\"Until spring.\"}").statusCode(201);
        decide(id, 1, "{\"outcome\":\"accepted\",\"reason\":\"It is spring.\"}").statusCode(201)
                .body("findings[0].decision.outcome", equalTo("accepted"))
                .body("findings[0].decision.revision", equalTo(2));
        decide(id, 2, "{\"outcome\":\"accepted\",\"reason\":\"x\"}").statusCode(404);
        sign("auditor", id, empty).statusCode(409).body("errors[0].pointer", equalTo("/recordDigest"));
        String read = get(id).path("recordDigest");
        sign("reader", id, read).statusCode(409).body("detail", equalTo("Whoever opened an audit does not sign it."));
        sign("auditor", id, read).statusCode(201).body("state", equalTo("signed-once"));
        sign("auditor", id, read).statusCode(409);
        as("reader").body("{\"what\":\"More.\",\"owner\":\"x\"}").post(AUDITS + "/" + id + "/findings").then().statusCode(409);
        decide(id, 1, "{\"outcome\":\"rejected\",\"reason\":\"x\"}").statusCode(409);
        AuditReport signed = desk.sign(COUNCIL, new Staff("third", "Third"), UUID.fromString(id), read);
        assertThat(signed.state()).isEqualTo("signed");
        assertThat(signed.signOffs()).extracting(AuditReport.SignOff::recordDigest).containsOnly(read).hasSize(2);
        assertThatThrownBy(() -> desk.sign(COUNCIL, new Staff("fourth", "Fourth"), UUID.fromString(id), read))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void openedByMistakeIsWithdrawnByWhoOpenedItAndStays() throws IOException {
        String then = opened(body("The last one?", THEN)).path("auditId");
        String mistake = opened(body("Which one was meant?", THEN)).path("auditId");
        String content = get(mistake).path("contentDigest");
        withdraw("auditor", mistake, "Not mine.").statusCode(409)
                .body("detail", equalTo("An audit is withdrawn by whoever opened it."));
        withdraw("reader", mistake, " ").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        withdraw("reader", mistake, "Wrong period.").statusCode(201).body("state", equalTo("withdrawn"))
                .body("withdrawal.reason", equalTo("Wrong period.")).body("contentDigest", equalTo(content));
        withdraw("reader", mistake, "Again.").statusCode(409);
        as("reader").body("{\"what\":\"x\",\"owner\":\"y\"}").post(AUDITS + "/" + mistake + "/findings").then()
                .statusCode(409);
        sign("auditor", mistake, get(mistake).path("recordDigest")).statusCode(409);
        as("auditor").get(AUDITS).then().body("audits.find { it.auditId == '" + mistake + "' }.state", equalTo("withdrawn"))
                .body("audits.find { it.auditId == '" + then + "' }.state", equalTo("open"));
        assertThat(PdfFigures.text(as("auditor").get(AUDITS + "/" + mistake + "/pdf").asByteArray()))
                .contains("Opened by mistake. Withdrawn by").contains("Wrong period.");
        get(opened(body("After the mistake?", NOW)).path("auditId")).response().then().body("comparison.auditId",
                equalTo(then));
    }

    @Test
    void aSignedAuditIsNotWithdrawnAnyMore() {
        String id = opened(body("Signed and regretted?", NOW)).path("auditId");
        sign("auditor", id, get(id).path("recordDigest")).statusCode(201);
        withdraw("reader", id, "Too late.").statusCode(409);
        get(id).response().then().body("state", equalTo("signed-once")).body("withdrawal", nullValue());
    }

    /** What code refuses, SQL refuses too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "INSERT INTO audit_withdrawal VALUES ('%s', 'x', 'somebody', 'Somebody', now())|withdrawn by who opened it",
            "INSERT INTO audit_finding VALUES ('%s', 1, 'x', 'y', 'z', now())|takes nothing in",
            "INSERT INTO audit_sign_off VALUES ('%s', 'a', 'A', repeat('0', 64), now())|takes nothing in",
            "UPDATE audit_withdrawal SET reason = 'x' WHERE audit_id = '%s'|stays as it is",
            "DELETE FROM audit_withdrawal WHERE audit_id = '%s'|stays as it is" })
    void noRoleUndoesAWithdrawal(String statement, String refusal) {
        String id = opened(body("By mistake?", NOW)).path("auditId");
        if (!statement.contains("somebody")) {
            withdraw("reader", id, "It was.").statusCode(201);
        }
        assertThatThrownBy(() -> superuser().useHandle(db -> db.execute(statement.formatted(id))))
                .hasMessageContaining(refusal);
    }

    @Test
    void isListedForThoseWhoMaySeeAllItsUnitsOnly() {
        String id = opened(body("For whom?", NOW)).path("auditId");
        as("reader").get(AUDITS).then().statusCode(200).body("audits.auditId", hasItem(id));
        as("payments-reader").get(AUDITS).then().statusCode(200).body("audits.auditId", not(hasItem(id)));
        as("payments-reader").get(AUDITS + "/" + id).then().statusCode(404);
        as("payments-reader").get(AUDITS + "/" + id + "/pdf").then().statusCode(404);
        as("reader").get(AUDITS + "?page=-1").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"question\":\" \",\"period\":\"2021-P11\"}|/question",
            "{\"question\":\"x\",\"period\":\"2021-P14\"}|/period", "{\"question\":\"x\",\"period\":\"2019-P01\"}|/period",
            "{\"question\":\"x\",\"period\":\"2021-P11\",\"units\":[\"audited-top\",\"nowhere\"]}|/units/1",
            "{\"question\":\"x\",\"period\":\"2021-P11\",\"tools\":[\"nothing\"]}|/tools/0",
            "{\"question\":\"a\\u0000b\",\"period\":\"2021-P11\"}|/question" })
    void refusesAQuestionAboutNothing(String body, String pointer) {
        as("reader").body(body).post(AUDITS).then().statusCode(400).contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE audit SET frame = 'x'", "DELETE FROM audit_figure", "UPDATE audit_finding SET what = 'x'",
            "UPDATE audit_decision SET reason = 'x'", "DELETE FROM audit_sign_off", "TRUNCATE audit_sign_off" })
    void noRoleChangesWhatIsOnRecord(String statement) {
        opened(body("On record?", NOW));
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(statement))).hasMessageContaining("permission denied");
        if (statement.contains("TRUNCATE") || statement.contains("UPDATE audit SET") || statement.contains("figure")) {
            assertThatThrownBy(() -> superuser().useHandle(db -> db.execute(statement)))
                    .hasMessageContaining("what an audit froze stays as it is");
        }
    }

    private static Jdbi superuser() {
        Config config = ConfigProvider.getConfig();
        return Jdbi.create(config.getValue("quarkus.datasource.jdbc.url", String.class), "postgres",
                config.getValue("quarkus.datasource.password", String.class));
    }

    private List<String> addresses(String auditId) {
        return jdbi.withHandle(db -> db.createQuery("SELECT address FROM audit_figure WHERE audit_id = CAST(? AS uuid)")
                .bind(0, auditId).mapTo(String.class).list());
    }

    private static String body(String question, IsoPeriod period) {
        return "{\"question\":\"%s\",\"period\":\"%s\",\"units\":[\"audited-top\"],\"tools\":[\"audited-tool\"]}"
                .formatted(question, period);
    }

    private static ExtractableResponse<Response> opened(String body) {
        return as("reader").body(body).post(AUDITS).then().statusCode(201).extract();
    }

    private static ExtractableResponse<Response> get(String id) {
        return as("reader").get(AUDITS + "/" + id).then().statusCode(200).extract();
    }

    private static ValidatableResponse decide(String id, int number, String body) {
        return as("reader").body(body).post(AUDITS + "/" + id + "/findings/" + number + "/decisions").then();
    }

    private static ValidatableResponse sign(String user, String id, String digest) {
        return as(user).body("{\"recordDigest\":\"%s\"}".formatted(digest)).post(AUDITS + "/" + id + "/sign-offs").then();
    }

    private static ValidatableResponse withdraw(String user, String id, String reason) {
        return as(user).body("{\"reason\":\"%s\"}".formatted(reason)).post(AUDITS + "/" + id + "/withdrawal").then();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }
}
