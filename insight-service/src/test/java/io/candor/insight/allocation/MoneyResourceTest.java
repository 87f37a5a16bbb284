package io.candor.insight.allocation;

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
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingDirectory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class MoneyResourceTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "withoutTarget", "yes");
    private static final IsoPeriod PERIOD = new IsoPeriod(2021, 5);
    private static final String API = "/api/insight/v1";
    private static final String HEADER = "task,unit,tool,finished,with_ai,estimate_minutes,actual_minutes,rework,quality,person\n";

    private final TestingFeed feed;
    private final ToolCatalogue tools;
    private final TestingDirectory directory;
    private final Jdbi jdbi;

    MoneyResourceTest(TestingFeed feed, ToolCatalogue tools, TestingDirectory directory, Jdbi jdbi) {
        this.feed = feed;
        this.tools = tools;
        this.directory = directory;
        this.jdbi = jdbi;
    }

    @Test
    void spendStandsBesideTheVerdictInStepsAndNeverForFew() {
        TestingCompany company = company("spend", new IsoPeriod(2021, 6));
        String tool = "spend-tool";
        costs(company, tool, Map.of("a", 20, "b", 9, "c", 12, "d", 12), "2021-06-01");
        ValidatableResponse page = spend("?period=2021-P06&tool=" + tool).body("cells", hasSize(4))
                .body("tools.id", hasItem(tool)).body("closed", equalTo(true))
                .body(cell(company, "a") + ".verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body(cell(company, "a") + ".spend[0].currency", equalTo("EUR"))
                .body(cell(company, "a") + ".spend[0].from", equalTo(30_000))
                .body(cell(company, "a") + ".spend[0].to", equalTo(39_999))
                .body(cell(company, "b") + ".spend", hasSize(0))
                .body(cell(company, "c"), equalTo(Map.of("withheld", "hidden to protect a small group")))
                .body("byVerdict[0].verdict", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("byVerdict[0].figures.amount.from", equalTo(30_000)).body("elsewhere", hasSize(0));
        assertThat(page.extract().asString()).doesNotContain("36000").doesNotContain("16200");
        // c and d answered too little: together they are two groups, and told as one sum.
        spend("?period=2021-P06").body("elsewhere.find { it.tool == '" + tool + "' }.figures.spend[0].from", equalTo(40_000));
    }

    @Test
    void outcomesAreTakenOnceAndWhatIsWrongIsNamed() {
        company("tasks", PERIOD);
        String file = HEADER + "T1,tasks-a,tasks-tool,2021-05-03,yes,60,45,no,4,P1\n"
                + "T2,nowhere,tasks-tool,2021-05-03,no,60,45,,,\n" + "T3,tasks-a,other,2021-05-03,no,60,45,,,\n"
                + "T4,tasks-a,tasks-tool,03.05.2021,no,60,45,,,\n" + "T5,tasks-a,tasks-tool,2021-05-03,perhaps,60,45,,,\n"
                + "T6,tasks-a,tasks-tool,2021-05-03,no,60,0,,,\n" + "T7,tasks-a,tasks-tool,2021-05-03,no,x,45,,,\n"
                + "T8,tasks-a,tasks-tool,2021-05-03,no,,45,,6,\n" + "T1,tasks-a,tasks-tool,2021-05-04,no,,50,,,\n";
        bring(file, 200).body("read", equalTo(9)).body("accepted", equalTo(1)).body("rejected", equalTo(8))
                .body("rejections.line", contains(3, 4, 5, 6, 7, 8, 9, 10))
                .body("rejections.field", contains("unit", "tool", "finished", "with_ai", "actual_minutes",
                        "estimate_minutes", "quality", "task"))
                .body("rejections[0].value", equalTo("nowhere")).body("rejections.reason", not(hasItem(nullValue())))
                .body("from", equalTo("2021-05-03"));
        bring(file, 200).body("accepted", equalTo(0)).body("duplicate", equalTo(1)).body("from", nullValue());
        bring(HEADER + "T1,tasks-a,tasks-tool,2021-05-10,yes,60,50,no,4,P1\n", 200).body("revised", equalTo(1))
                .body("from", equalTo("2021-05-03")).body("to", equalTo("2021-05-10"));
        given().auth().oauth2(Tokens.of("auditor")).get(API + "/outcomes/imports").then().statusCode(200)
                .body("imports[0].revised", equalTo(1)).body("imports[0].importId", notNullValue());
        bring("task,unit\nT,u\n", 400).body("code", equalTo("unreadable-file"));
        bring("", 400).body("code", equalTo("unreadable-file"));
        given().auth().oauth2(Tokens.of("usage-admin")).multiPart("file", "tasks.csv",
                (HEADER + "T1,tasks-a,tasks-tool,2021-05-10,yes,60,50,no,4,P1\n").getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(API + "/outcomes/imports").then()
                .statusCode(200).body("duplicate", equalTo(1));
        given().auth().oauth2(Tokens.of("usage-admin")).multiPart("other", "x").post(API + "/outcomes/imports").then()
                .statusCode(400);
        given().auth().oauth2(Tokens.of("auditor")).get(API + "/outcomes/imports?cursor=x").then().statusCode(400);
    }

    @Test
    void costPerHourIsToldOnlyWhereHoursAreSavedAndOutcomesOnlyOfTen() {
        TestingCompany company = company("hours", new IsoPeriod(2021, 7));
        String tool = "hours-tool";
        costs(company, tool, Map.of("a", 20, "b", 20), "2021-06-29");
        SplittableRandom random = new SplittableRandom(51);
        bring(HEADER + tasks("hours-a", tool, 20, 0.6, "2021-07-01", random)
                + tasks("hours-b", tool, 20, 1, "2021-07-01", random) + tasks("hours-c", tool, 9, 0.6, "2021-07-01", random),
                200).body("rejected", equalTo(0));
        spend("?period=2021-P07&tool=" + tool)
                .body(cell(company, "a") + ".outcomes.people", equalTo(20))
                .body(cell(company, "a") + ".outcomes.timeRatio.high < 1", equalTo(true))
                .body(cell(company, "a") + ".hoursSaved.low > 0", equalTo(true))
                .body(cell(company, "a") + ".costPerHour[0].currency", equalTo("EUR"))
                .body(cell(company, "a") + ".note", nullValue())
                .body(cell(company, "b") + ".costPerHour", hasSize(0))
                .body(cell(company, "b") + ".note", startsWith("Cost per hour saved is not established"))
                .body(cell(company, "b") + ".outcomes.sentence", startsWith("Cannot tell"))
                .body(cell(company, "c"), equalTo(Map.of("withheld", "hidden to protect a small group")));
    }

    /** The file says what the page says, hides what the page hides, and its digest is signed. */
    @Test
    void leavesAsASignedFileAsPrinted() throws GeneralSecurityException {
        TestingCompany company = company("sheet", new IsoPeriod(2021, 7));
        String tool = "sheet-tool";
        costs(company, tool, Map.of("a", 20, "c", 12), "2021-06-29");
        bring(HEADER + tasks("sheet-a", tool, 20, 1, "2021-07-01", new SplittableRandom(53))
                + tasks("sheet-c", tool, 20, 0.6, "2021-07-01", new SplittableRandom(54)), 200).body("rejected", equalTo(0));
        String question = "?period=2021-P07&tool=" + tool;
        JsonPath page = spend(question).extract().jsonPath();
        String csv = given().auth().oauth2(Tokens.of("reader")).accept("text/csv").get(API + "/allocation/spend" + question)
                .then().statusCode(200).contentType("text/csv").extract().asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(5).allMatch(line -> line.split(",", -1).length == 36);
        assertThat(lines.getFirst()).startsWith("period,figures,unit_id,unit,tool,verdict,currency,kind,spend_from,spend_to");
        String shown = cell(company, "a");
        assertThat(page.getFloat(shown + ".hoursSaved.low")).isNegative();
        assertThat(lines).anySatisfy(line -> assertThat(line)
                .startsWith("2021-P07,preliminary," + company.block("a") + ",a,sheet-tool,INSUFFICIENT_EVIDENCE,EUR,charged,"
                        + page.getLong(shown + ".spend[0].from") + "," + page.getLong(shown + ".spend[0].to") + ",20,")
                .contains("," + page.getString(shown + ".hoursSaved.low") + ",")
                .endsWith(",unknown,unknown,Cost per hour saved is not established: the interval of the hours spans zero."));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("2021-P07,preliminary," + company.block("b") + ",b,")
                .contains(",INSUFFICIENT_EVIDENCE,unknown,unknown,unknown,unknown,unknown,"));
        String wording = "hidden to protect a small group";
        assertThat(lines).filteredOn(line -> line.contains(wording)).hasSize(2)
                .anySatisfy(line -> assertThat(line).isEqualTo("2021-P07,preliminary," + company.block("c") + ",c,sheet-tool"
                        + ("," + wording).repeat(31)));
        JsonPath digest = given().auth().oauth2(Tokens.of("auditor")).get(API + "/allocation/spend/digest" + question).then()
                .statusCode(200).extract().jsonPath();
        assertThat(digest.getString("statement")).isEqualTo("candor-money-1\nperiod 2021-P07\nfigures preliminary\nsha256 "
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8)))
                + "\n");
        assertThat(digest.getString("signature")).isNotBlank();
        given().auth().oauth2(Tokens.of("reader")).accept("text/csv").get(API + "/allocation/spend?period=2021-P07&unit=nobody")
                .then().statusCode(404).body("errors.pointer", hasItem("unit"));
    }

    @Test
    void nothingMovesWithoutAVerdictAndWhatTakesNoPartIsNamed() {
        TestingCompany company = company("scene", new IsoPeriod(2021, 8));
        costs(company, "scene-tool", Map.of("a", 20, "b", 20), "2021-07-27");
        String cell = company.block("a") + "~scene-tool~2021-P08";
        scenario("{\"period\":\"2021-P08\",\"currency\":\"EUR\",\"budget\":100,\"commitments\":[{\"cell\":\"" + cell
                + "\",\"minor\":5}],\"weights\":{\"gradeHours\":0.5}}", 200).body("figures.moves", hasSize(0))
                .body("figures.leftOut.reason", hasItem(startsWith("INSUFFICIENT_EVIDENCE")))
                .body("figures.sentence", startsWith("Nothing moves")).body("figures.budget", equalTo(100))
                .body("figures.judgements", contains(startsWith("One point of grade"))).body("figures.movedIn", equalTo(0));
        given().auth().oauth2(Tokens.of("reader")).contentType("application/json")
                .body("{\"title\":\"t\",\"reason\":\"r\",\"effective\":\"2021-P09\",\"scenario\":{\"period\":\"2021-P08\",\"currency\":\"EUR\"}}")
                .post(API + "/allocation/decisions").then().statusCode(409);
        given().auth().oauth2(Tokens.of("reader")).contentType("application/json")
                .body("{\"cell\":\"" + cell + "\",\"heardOn\":\"2021-09-01\",\"statement\":\"said\"}")
                .post(API + "/allocation/hearings").then().statusCode(409);
        jdbi.useHandle(db -> db.createUpdate(
                """
                        INSERT INTO unit_hearing VALUES (gen_random_uuid(), '2021-P08', :node, 'scene-tool', '2021-09-01', 'said', now())""")
                .bind("node", company.block("a")).execute());
        given().auth().oauth2(Tokens.of("auditor")).get(API + "/allocation/hearings?period=2021-P08").then().statusCode(200)
                .body("hearings.find { it.cell == '" + cell + "' }.statement", equalTo("said"));
    }

    /** Nobody takes back what was recorded, the service's own SQL neither. */
    @ParameterizedTest
    @CsvSource({ "unit_hearing", "allocation_decision", "published_money", "outcome_import" })
    void whatIsOnRecordStays(String table) {
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute("DELETE FROM " + table)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatCameOfADecisionIsReadOffLaterPeriods() {
        IsoPeriod base = new IsoPeriod(2021, 7);
        TestingCompany company = company("follow", base);
        company("follow", base.next());
        SplittableRandom random = new SplittableRandom(52);
        bring(HEADER + tasks("follow-a", "follow-tool", 20, 1, "2021-07-02", random)
                + tasks("follow-a", "follow-tool", 20, 0.5, "2021-07-30", random)
                + tasks("follow-b", "follow-tool", 20, 1, "2021-07-02", random)
                + tasks("follow-b", "follow-tool", 20, 1, "2021-07-30", random), 200).body("rejected", equalTo(0));
        String id = UUID.randomUUID().toString();
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO allocation_decision (decision_id, title, reason, base, effective, decided_on, scenario, recorded_at)
                VALUES (CAST(:id AS uuid), 'Follow', 'it saves time', '2021-P07', '2021-P08', '2021-07-27',
                        CAST(:scenario AS jsonb), now())""").bind("id", id).bind("scenario", """
                {"currency": "EUR", "kind": "charged", "judgements": [], "moves": [%s, %s, %s]}
                """.formatted(moved(company, "a", 10, 200), moved(company, "b", 500, 900), moved(company, "c", 1, 2)))
                .execute());
        String moves = "decisions.find { it.decisionId == '" + id + "' }.figures.moves";
        given().auth().oauth2(Tokens.of("reader")).get(API + "/allocation/decisions").then().statusCode(200)
                .body(moves + ".effect.state", contains("won", "cannot tell", "waiting"))
                .body(moves + ".effect.period", contains("2021-P08", "2021-P08", null))
                .body(moves + ".effect.expected", contains(true, false, null))
                .body(moves + "[0].effect.hours.low > 0", equalTo(true))
                .body(moves + "[0].move.hours.low", equalTo(10f));
    }

    private static String moved(TestingCompany company, String block, int low, int high) {
        return """
                {"from": null, "to": {"cell": "%s~follow-tool~2021-P07", "name": "%s", "tool": "t", "verdict": "VALUE"},
                 "minor": 100, "hours": {"value": %d, "low": %d, "high": %d}, "grade": null,
                 "breakEven": {"returnShare": 0, "hourWorth": null}}""".formatted(company.block(block), block, low, low, high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\"period\":\"2021-P14\",\"currency\":\"EUR\" | period",
            "\"period\":\"2019-P01\",\"currency\":\"EUR\" | /period",
            "\"period\":\"2021-P05\",\"currency\":\"euro\" | currency",
            "\"period\":\"2021-P05\",\"currency\":\"EUR\",\"budget\":-1 | budget",
            "\"period\":\"2021-P05\",\"currency\":\"EUR\",\"commitments\":[{\"cell\":\"x~y~2021-P05\",\"minor\":1}] | /commitments/0/cell",
            "\"period\":\"2021-P05\",\"currency\":\"EUR\",\"weights\":{\"gradeHours\":-2} | gradeHours" })
    void aScenarioNamesWhatIsWrong(String fields, String pointer) {
        company("wrong", PERIOD);
        String errors = scenario("{" + fields + "}", 400).contentType("application/problem+json").extract().jsonPath()
                .getList("errors.pointer").toString();
        assertThat(errors).contains(pointer);
    }

    private TestingCompany company(String prefix, IsoPeriod period) {
        String tool = prefix + "-tool";
        if (tools.find(tool).isEmpty()) {
            tools.add(new Tool(tool, tool));
        }
        TestingCompany company = new TestingCompany(feed, prefix, period).withUnit("top", null).withBlock("a", "top", 60)
                .withBlock("b", "top", 60).withBlock("c", "top", 60).withBlock("d", "top", 60).open(0);
        return company.answer(company.block("a"), 20, tool, HELPED).answer(company.block("b"), 20, tool, HELPED)
                .answer(company.block("c"), 4, tool, HELPED).answer(company.block("d"), 6, tool, HELPED).close().deliver();
    }

    /** 18.00 EUR for each of a unit's first people, on one day. */
    private void costs(TestingCompany company, String tool, Map<String, Integer> people, String day) {
        StringBuilder csv = new StringBuilder("person,day,tool,human_prompts,cost_minor,currency,cost_kind\n");
        people.forEach((unit, count) -> {
            for (int i = 0; i < count; i++) {
                String person = company.unit(unit) + "-p" + i;
                directory.put(person, company.unit(unit));
                csv.append(person).append(',').append(day).append(',').append(tool).append(",3,1800,EUR,charged\n");
            }
        });
        given().auth().oauth2(Tokens.of("usage-admin")).contentType("text/csv").body(csv.toString())
                .post(API + "/usage/imports?source=csv").then().statusCode(200).body("rejected", equalTo(0));
    }

    private static String tasks(String unit, String tool, int people, double ratio, String day, SplittableRandom random) {
        StringBuilder rows = new StringBuilder();
        for (int person = 0; person < people; person++) {
            for (int task = 0; task < 16; task++) {
                boolean with = task % 2 == 0;
                rows.append(String.format(Locale.ROOT, "%s-%d-%d-" + day + ",%s,%s,%s,%s,60,%.1f,no,4,%s-%d%n", unit, person,
                        task, unit,
                        tool, day, with ? "yes" : "no",
                        60 * (with ? ratio : 1) * StrictMath.exp(0.4 * random.nextGaussian()), unit, person));
            }
        }
        return rows.toString();
    }

    private static String cell(TestingCompany company, String block) {
        return "cells.find { it.node == '" + company.block(block) + "' }.figures";
    }

    private static ValidatableResponse spend(String query) {
        return given().auth().oauth2(Tokens.of("reader")).get(API + "/allocation/spend" + query).then().statusCode(200);
    }

    private static ValidatableResponse scenario(String body, int status) {
        return given().auth().oauth2(Tokens.of("reader")).contentType("application/json").body(body)
                .post(API + "/allocation/scenarios").then().statusCode(status);
    }

    private static ValidatableResponse bring(String csv, int status) {
        return given().auth().oauth2(Tokens.of("usage-admin")).contentType("text/csv").body(csv)
                .post(API + "/outcomes/imports").then().statusCode(status);
    }
}
