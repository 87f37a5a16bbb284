package io.candor.insight.pause;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.identity.Role;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
@TestSecurity(user = "a", roles = Role.USAGE_ADMIN)
class PauseResourceTest {

    private static final String API = "/api/insight/v1";

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    private final String id = "p" + UUID.randomUUID();

    @BeforeEach
    void aTargetOfFiveTeams() {
        unit(id, null, 90);
        unit(id + "a", id, 40);
        unit(id + "b", id, 12);
        unit(id + "c", id, 25);
        unit(id + "d", id, 9);
        unit(id + "e", id, 10);
        LocalDate today = LocalDate.now(clock);
        declare(id, today.minusDays(40), null);
    }

    @Test
    void commitsToASeedBeforeTheUnitsAreDrawnAndTellsItAfterwards() {
        LocalDate from = monday(1);
        String pause = commit(from, 4).statusCode(201).body("state", equalTo("committed"))
                .body("to", equalTo(from.plusDays(27).toString())).body("seedHash", notNullValue()).body("seed", nullValue())
                .body("units", empty()).extract().path("pauseId");
        JsonPath drawn = post("/pauses/" + pause + "/draw", "").statusCode(200).body("state", equalTo("drawn"))
                .body("tooSmall", equalTo(1)).body("units", hasSize(4)).extract().jsonPath();
        assertThat(PauseDraw.hash(drawn.getString("seed"))).isEqualTo(drawn.getString("seedHash"));
        List<DrawnUnit> told = drawn.getList("units", DrawnUnit.class);
        assertThat(told).isEqualTo(PauseDraw.of(drawn.getString("seed"), told.stream()
                .map(unit -> new PauseDraw.Candidate(unit.unitId(), unit.name(), unit.people())).toList()));
        assertThat(told).extracting(DrawnUnit::unitId).containsExactly(id + "a", id + "c", id + "b", id + "e");
        post("/pauses/" + pause + "/draw", "").statusCode(409).body("detail", containsString("never repeated"));
        given().get(API + "/pauses").then().statusCode(200)
                .body("pauses.find { it.pauseId == '" + pause + "' }.seed", equalTo(drawn.getString("seed")));
    }

    @Test
    void drawsFromTheUnitsOfTheDayItWasCommitted() {
        String pause = commit(monday(1), 2).statusCode(201).extract().path("pauseId");
        jdbi.useHandle(db -> db.execute("UPDATE unit SET valid_to = ? WHERE unit_id = ?", LocalDate.now(clock), id + "a"));
        unit(id + "late", id, 30, LocalDate.now(clock).plusDays(1));
        assertThat(post("/pauses/" + pause + "/draw", "").statusCode(200).extract().jsonPath().getList("units.unitId"))
                .contains(id + "a").doesNotContain(id + "late");
    }

    @Test
    void saysBeforeWhatItCouldShow() {
        given().get(API + "/targets/" + id + "/pauses/plan").then().statusCode(200).body("units", equalTo(4))
                .body("people", equalTo(87)).body("tooSmall", equalTo(1)).body("smallest", equalTo(10))
                .body("largest", equalTo(40)).body("options.weeks", equalTo(List.of(2, 4, 6, 8)))
                .body("cancelledBefore", equalTo(0)).body("missing", nullValue());
        given().get(API + "/targets/no-such/pauses/plan").then().statusCode(404);
    }

    @Test
    void isCalledOffWithAReasonThatStaysOnRecord() {
        String pause = commit(monday(1), 4).statusCode(201).extract().path("pauseId");
        post("/pauses/" + pause + "/draw", "").statusCode(200);
        cancel(pause, "{\"reason\":\" \"}").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        cancel(pause, "{\"reason\":\"a release week\"}").statusCode(200).body("state", equalTo("cancelled"))
                .body("cancelled.reason", equalTo("a release week")).body("cancelled.lastDay", nullValue())
                .body("units", hasSize(4));
        cancel(pause, "{\"reason\":\"again\"}").statusCode(409);
        post("/pauses/" + pause + "/draw", "").statusCode(409);
        given().get(API + "/targets/" + id + "/pauses/plan").then().body("cancelledBefore", equalTo(1));
        commit(monday(1), 4).statusCode(201);
        cancel("00000000-0000-4000-8000-000000000000", "{\"reason\":\"x\"}").statusCode(404);
        cancel("no-id", "{\"reason\":\"x\"}").statusCode(404);
    }

    @Test
    void lastsUntilTheEndOfTheWeekInWhichItIsCalledOff() {
        String pause = UUID.randomUUID().toString();
        LocalDate today = LocalDate.now(clock);
        LocalDate begun = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        jdbi.useHandle(db -> {
            db.execute("INSERT INTO target_pause VALUES (?::uuid, ?, ?, 4, ?, repeat('a', 64), repeat('b', 64), now())", pause,
                    id, begun, begun.minusDays(3));
            db.execute("INSERT INTO target_pause_draw VALUES (?::uuid, 0, now())", pause);
            db.execute("INSERT INTO target_pause_unit VALUES (?::uuid, ?, 'Team', 40, 1, true)", pause, id + "a");
        });
        cancel(pause, "{\"reason\":\"enough\"}").statusCode(200).body("cancelled.lastDay",
                equalTo(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).toString()));
    }

    @Test
    void doesNotOverlapAnotherOfTheSameTarget() {
        commit(monday(2), 4).statusCode(201);
        commit(monday(5), 2).statusCode(409);
        commit(monday(6), 2).statusCode(201);
    }

    @Test
    void needsTwoUnitsOfTen() {
        declare(id + "s", LocalDate.now(clock).minusDays(40), id + "b");
        given().get(API + "/targets/" + id + "s/pauses/plan").then().body("missing", containsString("there is one"));
        String pause = post("/targets/" + id + "s/pauses", body(monday(1), 2)).statusCode(201).extract().path("pauseId");
        post("/pauses/" + pause + "/draw", "").statusCode(409).body("detail", containsString("two units"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"from\":\"soon\",\"weeks\":4}", "{\"from\":\"2026-03-02\",\"weeks\":4}", "{\"weeks\":4}",
            "{\"from\":\"2099-01-05\",\"weeks\":1}", "{\"from\":\"2099-01-05\",\"weeks\":13}",
            "{\"from\":\"2099-01-06\",\"weeks\":4}", "{\"from\":\"2099-01-05\"}",
            "{\"from\":\"2099-01-05\",\"weeks\":4,\"units\":[]}" })
    void refusesWhatIsNoPause(String body) {
        post("/targets/" + id + "/pauses", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "a", roles = { Role.EMPLOYEE, Role.READER, Role.AUTHOR, Role.ADMIN })
    void letsOnlyUsageAdministratorsPause() {
        commit(monday(1), 4).statusCode(403);
        post("/pauses/x/draw", "").statusCode(403);
        cancel("x", "{\"reason\":\"x\"}").statusCode(403);
        given().get(API + "/targets/x/pauses/plan").then().statusCode(403);
    }

    @Test
    void databaseRoleCannotRewriteHistory() {
        for (String statement : List.of("UPDATE target_pause SET seed = seed", "DELETE FROM target_pause_draw",
                "UPDATE target_pause_unit SET paused = true", "DELETE FROM target_pause_cancellation")) {
            assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(statement))).hasMessageContaining("permission denied");
        }
    }

    private LocalDate monday(int weeks) {
        return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }

    private ValidatableResponse commit(LocalDate from, int weeks) {
        return post("/targets/" + id + "/pauses", body(from, weeks));
    }

    private static String body(LocalDate from, int weeks) {
        return "{\"from\":\"%s\",\"weeks\":%d}".formatted(from, weeks);
    }

    private static ValidatableResponse cancel(String pause, String body) {
        return post("/pauses/" + pause + "/cancellation", body);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(API + path).then();
    }

    private void declare(String target, LocalDate from, @Nullable String unit) {
        jdbi.useHandle(db -> db
                .createUpdate(
                        """
                                INSERT INTO adoption_target VALUES (:id, 'x', 'copilot', 'human_prompts', 20, 'week', :units, :from, :from, NULL,
                                    false, NULL, now())""")
                .bind("id", target).bind("from", from)
                .bindArray("units", String.class, unit == null ? id : unit).execute());
    }

    private void unit(String unitId, @Nullable String parent, int people) {
        unit(unitId, parent, people, LocalDate.of(2025, 1, 1));
    }

    private void unit(String unitId, @Nullable String parent, int people, LocalDate from) {
        jdbi.useHandle(db -> db.execute("INSERT INTO unit VALUES (?, ?, 'Team', ?, NULL, ?)", unitId, parent, from, people));
    }
}
