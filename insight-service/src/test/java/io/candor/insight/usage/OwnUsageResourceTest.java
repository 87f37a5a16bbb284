package io.candor.insight.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

/** Log-in {@code employee} is E1001, {@code reader} is E1003; each sees their own rows whatever they ask. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class OwnUsageResourceTest {

    private static final String OWN = "/api/insight/v1/me/usage";
    private static final IsoPeriod P3 = IsoPeriod.of(LocalDate.of(2026, 3, 2));

    private final UsageImport imports;
    private final UsageHistory history;
    private final ToolCatalogue tools;
    private final TestingDirectory directory;

    private final String tool = "t" + UUID.randomUUID();
    private final String unit = "u" + UUID.randomUUID();

    OwnUsageResourceTest(UsageImport imports, UsageHistory history, ToolCatalogue tools, TestingDirectory directory) {
        this.imports = imports;
        this.history = history;
        this.tools = tools;
        this.directory = directory;
    }

    @BeforeEach
    void told() {
        tools.add(new Tool(tool, "A tool"));
        String employee = person("E1001");
        String reader = person("E1003");
        csv(employee + ",2026-03-02,4,,", employee + ",2026-03-03,0,7,", employee + ",2026-03-10,5,,2",
                reader + ",2026-03-02,99,,");
    }

    /** An account of the vendor's of its own in each test, the same person behind it. */
    private String person(String employeeId) {
        String account = "a" + UUID.randomUUID();
        directory.put(account, employeeId, unit, LocalDate.of(2020, 1, 1), null);
        return account;
    }

    private void csv(String... rows) {
        String text = "person,day,tool,human_prompts,machine_requests,errors\n";
        for (String row : rows) {
            text += row.replaceFirst("(-\\d\\d),", "$1," + tool + ",") + "\n";
        }
        assertThat(imports.take("csv", List.of(new UsageFile("a.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))), null, null).rejections()).isEmpty();
    }

    private ValidatableResponse seenBy(String user, String query) {
        return given().auth().oauth2(Tokens.of(user)).get(OWN + query).then();
    }

    private String place(String day) {
        return OWN + "/automations/csv/" + tool + "/" + day;
    }

    private String days(String condition) {
        return "days.findAll { it.tool == '" + tool + "' && " + condition + " }";
    }

    @Test
    void showsWhatWasToldAndKeepsUnknownApartFromZero() {
        seenBy("employee", "").statusCode(200).body(days("true"), hasSize(3))
                .body(days("it.day == '2026-03-03'") + "[0].rows[0].figures", equalTo(List.of(
                        java.util.Map.of("metric", "human_prompts", "value", 0),
                        java.util.Map.of("metric", "machine_requests", "value", 7))))
                .body(days("it.day == '2026-03-10'") + "[0].rows[0].figures.metric",
                        equalTo(List.of("human_prompts", "errors")))
                .body("days.source", everyItem(notNullValue())).body("days.asOf", everyItem(notNullValue()));
    }

    @Test
    void nobodySeesAnothersWhateverTheyAsk() {
        for (String query : List.of("", "?employeeId=E1001", "?subject=E1001", "?employee_id=E1001&before=2027-01-01")) {
            seenBy("reader", query).statusCode(200).body(days("true"), hasSize(1))
                    .body(days("true") + "[0].rows[0].figures[0].value", is(99));
        }
        for (String user : List.of("usage-admin", "auditor", "admin", "author", "unit-lead")) {
            seenBy(user, "?employeeId=E1001").statusCode(200).body("days", empty()).body("next", nullValue());
        }
        assertThat(given().auth().oauth2(Tokens.of("admin")).put(place("2026-03-02")).statusCode()).isEqualTo(404);
        seenBy("employee", "").body(days("it.automation"), empty());
    }

    @ParameterizedTest
    @CsvSource({ "bot", "service" })
    void programsHaveNoRecord(String user) {
        seenBy(user, "").statusCode(403);
        assertThat(given().auth().oauth2(Tokens.of(user)).put(place("2026-03-02")).statusCode()).isEqualTo(403);
        assertThat(given().auth().oauth2(Tokens.of(user)).delete(place("2026-03-02")).statusCode()).isEqualTo(403);
        assertThat(given().get(OWN).statusCode()).isEqualTo(401);
    }

    @Test
    void pagesFromTheNewestWeekBack() {
        String account = person("E1006");
        csv(account + ",2025-06-02,1,,", account + ",2025-06-10,1,,", account + ",2025-06-18,1,,",
                account + ",2025-06-26,1,,", account + ",2025-07-04,1,,", account + ",2025-07-05,1,,");
        String next = seenBy("auditor", "?before=2025-08-01").body("days.day",
                equalTo(List.of("2025-07-05", "2025-07-04", "2025-06-26", "2025-06-18", "2025-06-10"))).extract().path("next");
        assertThat(next).isEqualTo("2025-06-09");
        seenBy("auditor", "?before=" + next).body("days.day", equalTo(List.of("2025-06-02"))).body("next", nullValue());
        seenBy("auditor", "?before=yesterday").statusCode(400);
    }

    @Test
    void scheduledJobCountsForNobodyUntilTheWordIsTakenBack() {
        assertThat(prompts()).contains(4.0, 5.0);
        given().auth().oauth2(Tokens.of("employee")).put(place("2026-03-02")).then().statusCode(204);
        given().auth().oauth2(Tokens.of("employee")).put(place("2026-03-02")).then().statusCode(204);
        assertThat(prompts()).contains(5.0).doesNotContain(4.0);
        seenBy("employee", "").body(days("it.automation") + ".day", equalTo(List.of("2026-03-02")));
        seenBy("reader", "").body(days("it.automation"), empty());

        given().auth().oauth2(Tokens.of("employee")).put(place("2026-03-03")).then().statusCode(204);
        given().auth().oauth2(Tokens.of("employee")).put(place("2026-03-10")).then().statusCode(204);
        assertThat(history.known().peopleKnown(of(unit), tool, P3)).isEqualTo(1);

        for (String day : List.of("2026-03-02", "2026-03-03", "2026-03-10")) {
            given().auth().oauth2(Tokens.of("employee")).delete(place(day)).then().statusCode(204);
        }
        assertThat(history.known().peopleKnown(of(unit), tool, P3)).isEqualTo(2);
        assertThat(prompts()).contains(4.0, 5.0);
    }

    private List<Double> prompts() {
        return history.known().weeks(of(unit), tool, TargetMetric.HUMAN_PROMPTS, P3).stream().map(UsageWeek::metric)
                .filter(java.util.Objects::nonNull).toList();
    }

    private static Roster of(String... units) {
        return new Roster("b", List.of(units));
    }
}
