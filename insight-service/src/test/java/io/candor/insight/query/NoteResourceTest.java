package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class NoteResourceTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod PERIOD = new IsoPeriod(2021, 9);
    private static boolean asked;

    private final TestingFeed feed;
    private final TestingUsage usage;
    private final ToolCatalogue tools;
    private final Jdbi jdbi;

    NoteResourceTest(TestingFeed feed, TestingUsage usage, ToolCatalogue tools, Jdbi jdbi) {
        this.feed = feed;
        this.usage = usage;
        this.tools = tools;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void aCompanyOfThreeGroups() {
        if (asked) {
            return;
        }
        asked = true;
        tools.add(new Tool("noted-tool", "Noted"));
        tools.add(new Tool("noted-other", "Other"));
        TestingCompany company = new TestingCompany(feed, "noted", PERIOD).withUnit("top", null).withBlock("a", "top", 80)
                .withBlock("b", "top", 80).withBlock("c", "top", 80);
        company.open(0);
        for (String group : List.of("a", "b")) {
            company.answer(company.block(group), 30, "noted-tool", HELPED).answer(company.block(group), 30, "noted-other",
                    HELPED);
        }
        company.close().deliver();
        usage.report("noted-tool", company.unit("a"), 40, PERIOD.firstDay(), PERIOD.lastDay(), 6);
    }

    @Test
    void standsOnTheCellsItTouchesAndOnNoOther() {
        note("b", "noted-tool", "{\"from\":\"%s\",\"to\":\"%s\",\"what\":\" release week \",\"allTools\":false}")
                .statusCode(201)
                .body("what", equalTo("release week")).body("tool", equalTo("noted-tool")).body("withdrawn", nullValue());
        cell("b", "noted-tool").body("evidence.notes.what", contains("release week"))
                .body("evidence.notes[0].notedAs", equalTo("reader")).body("evidence.notes[0].late", equalTo(false))
                .body("evidence.conditions.find { it.name == 'nothing noted' }.state", equalTo("UNMET"));
        cell("b", "noted-other").body("evidence.notes", empty())
                .body("evidence.conditions.find { it.name == 'nothing noted' }.state", equalTo("MET"));
        cell("a", "noted-tool").body("evidence.notes.what", not(hasItem("release week")));
    }

    @Test
    void aWithdrawnNoteStaysOnRecordAndCountsNoMore() {
        String id = note("a", "noted-tool", "{\"from\":\"%s\",\"to\":\"%s\",\"what\":\"moved office\",\"allTools\":true}")
                .statusCode(201).body("tool", nullValue()).extract().path("noteId");
        cell("a", "noted-other").body("evidence.conditions.find { it.name == 'nothing noted' }.state", equalTo("UNMET"));
        withdraw("reader", id, "{\"reason\":\" \"}").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        withdraw("unit-lead", id, "{\"reason\":\"x\"}").statusCode(404);
        withdraw("reader", id, "{\"reason\":\"the week after\"}").statusCode(200)
                .body("withdrawn", equalTo("the week after"));
        withdraw("reader", id, "{\"reason\":\"again\"}").statusCode(409);
        cell("a", "noted-other").body("evidence.notes", hasSize(1))
                .body("evidence.notes[0].withdrawn", equalTo("the week after"))
                .body("evidence.conditions.find { it.name == 'nothing noted' }.state", equalTo("MET"));
    }

    /** Whoever notes something learns nothing of whether the group is shown. */
    @Test
    void aHiddenGroupIsNotedLikeAnyOther() {
        note("c", "noted-tool", "{\"from\":\"%s\",\"to\":\"%s\",\"what\":\"leave\"}").statusCode(201)
                .body("what", equalTo("leave"));
        cell("c", "noted-tool").body("evidence.withheld", equalTo("hidden to protect a small group"))
                .body("evidence.notes", nullValue());
    }

    @Test
    void nobodyNotesOnAGroupOutsideTheirScope() {
        given().auth().oauth2(Tokens.of("unit-lead")).contentType("application/json")
                .body("{\"from\":\"2021-08-20\",\"to\":\"2021-08-20\",\"what\":\"x\"}")
                .post("/api/insight/v1/cells/{id}/notes", id("a", "noted-tool")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"from\":\"2021-08-20\",\"to\":\"2021-08-19\",\"what\":\"x\"}",
            "{\"from\":\"2021-08-01\",\"to\":\"2021-08-29\",\"what\":\"x\"}", "{\"from\":\"2021-08-01\",\"what\":\"x\"}",
            "{\"from\":\"1999-08-01\",\"to\":\"1999-08-01\",\"what\":\"x\"}",
            "{\"from\":\"2021-08-01\",\"to\":\"2021-08-02\",\"what\":\" \"}",
            "{\"from\":\"2021-08-01\",\"to\":\"2021-08-02\",\"what\":\"a\\u0000b\"}" })
    void refusesWhatIsNoEvent(String body) {
        given().auth().oauth2(Tokens.of("reader")).contentType("application/json").body(body)
                .post("/api/insight/v1/cells/{id}/notes", id("a", "noted-tool")).then().statusCode(400)
                .contentType("application/problem+json").body("errors", not(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE unit_note SET what = 'x'", "DELETE FROM unit_note", "TRUNCATE unit_note CASCADE",
            "UPDATE unit_note_withdrawal SET reason = 'x'", "DELETE FROM unit_note_withdrawal" })
    void theDatabaseRoleCannotRewriteThem(String statement) {
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(statement))).hasMessageContaining("permission denied");
    }

    private static ValidatableResponse note(String group, String tool, String body) {
        return given().auth().oauth2(Tokens.of("reader")).contentType("application/json")
                .body(body.formatted(PERIOD.firstDay(), PERIOD.firstDay().plusDays(4)))
                .post("/api/insight/v1/cells/{id}/notes", id(group, tool)).then();
    }

    private static ValidatableResponse withdraw(String user, String id, String body) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json").body(body)
                .post("/api/insight/v1/notes/{id}/withdrawal", id).then();
    }

    private static ValidatableResponse cell(String group, String tool) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/cells/{id}", id(group, tool)).then()
                .statusCode(200);
    }

    private static String id(String group, String tool) {
        return "b-noted-" + group + "@" + PERIOD + "~" + tool + "~" + PERIOD;
    }
}
