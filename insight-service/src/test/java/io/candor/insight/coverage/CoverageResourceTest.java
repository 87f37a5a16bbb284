package io.candor.insight.coverage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.identity.Role;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;

/** Days of 2021's first ten weeks, with tools and units of its own. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
@TestSecurity(user = "a", roles = Role.USAGE_ADMIN)
class CoverageResourceTest {

    private static final String COVERAGE = "/api/insight/v1/usage/coverage";

    @Inject
    TestingUsage usage;

    @Inject
    TestingFeed feed;

    @Inject
    ToolCatalogue tools;

    private static ValidatableResponse get(String query) {
        return given().get(query.isEmpty() ? COVERAGE : COVERAGE + "?" + query).then();
    }

    private String unitWithUse(String tool, int people, LocalDate from, LocalDate to) {
        TestingCompany company = new TestingCompany(feed, "r" + UUID.randomUUID(), new IsoPeriod(2019, 10))
                .withUnit("top", null).withUnit("a", "top").withUnit("b", "top");
        company.deliver();
        tools.add(new Tool(tool, tool));
        usage.report(tool, company.unit("a"), people, from, to, 3);
        // Gives way to the company's total.
        usage.report(tool, company.unit("b"), 11, from, to, 3);
        return company.unit("a");
    }

    @Test
    void showsAUnitsDaysAndWhoElseMayBeAskedFor() {
        String tool = "t" + UUID.randomUUID();
        String unit = unitWithUse(tool, 33, LocalDate.of(2021, 1, 4), LocalDate.of(2021, 1, 5));
        String days = "days.findAll { it.tool == '" + tool + "' }.";
        get("source=csv&from=2021-01-04&to=2021-01-09&unit=" + unit).statusCode(200).body("unit", equalTo(unit))
                .body(days + "day", equalTo(List.of("2021-01-04", "2021-01-05", "2021-01-06", "2021-01-07", "2021-01-08",
                        "2021-01-09")))
                .body(days + "state", equalTo(List.of("final", "final", "missing", "missing", "missing", "missing")))
                .body(days + "find { it.day == '2021-01-04' }.seen", equalTo(Map.of("from", 30, "to", 34)))
                .body(days + "find { it.day == '2021-01-04' }.missing", equalTo(Map.of("from", 66, "to", 70)))
                .body(days + "find { it.day == '2021-01-06' }.seen.withheld", equalTo("hidden to protect a small group"))
                .body(days + "find { it.day == '2021-01-04' }.licences", equalTo("unknown"))
                .body("units.unitId", hasItem(unit));
        get("source=csv&from=2021-01-04&to=2021-01-04").statusCode(200).body("unit", nullValue())
                .body("units.people", not(hasItem(9)));
    }

    @Test
    void isReadPageByPageAndAsOneCsv() {
        String first = "t1" + UUID.randomUUID();
        unitWithUse(first, 12, LocalDate.of(2021, 1, 4), LocalDate.of(2021, 1, 4));
        unitWithUse("t2" + UUID.randomUUID(), 12, LocalDate.of(2021, 1, 4), LocalDate.of(2021, 1, 4));
        String range = "source=csv&from=2021-01-04&to=2021-12-31";
        List<String> listed = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = get(range + "&cursor=" + cursor).statusCode(200);
            List<Map<String, Object>> days = page.extract().path("days");
            assertThat(days.size()).isBetween(1, 400);
            days.forEach(day -> listed.add(day.get("source") + "," + day.get("tool") + "," + day.get("day")));
            cursor = page.extract().path("next");
        }
        assertThat(listed).hasSizeGreaterThan(724).doesNotHaveDuplicates().isSorted()
                .contains("csv," + first + ",2021-12-31");
        String csv = given().accept("text/csv").get(COVERAGE + "?" + range).then().statusCode(200)
                .contentType(startsWith("text/csv")).extract().asString();
        assertThat(csv.lines().skip(1).map(line -> String.join(",", List.of(line.split(",")).subList(0, 3))))
                .containsExactlyElementsOf(listed);
        assertThat(csv).startsWith("source,tool,day,state,people,seen_from,seen_to,").contains(",unknown,unknown,");
    }

    @ParameterizedTest
    @CsvSource({ "from=2021-13-01,from", "from=yesterday,from", "from=%2B2021-01-01,from", "to=2021-02-30,to",
            "from=2021-01-05&to=2021-01-04,to", "from=2020-01-01&to=2021-01-01,to", "from=1999-12-31,from",
            "source=nobody,source", "source=%00,source", "cursor=x,cursor", "cursor=%C3%A4,cursor", "from=2999-01-01,from" })
    void saysWhatItCannotAnswer(String query, String field) {
        get(query).statusCode(400).contentType("application/problem+json").body("code", equalTo("bad-request"))
                .body("errors", hasSize(1)).body("errors[0].pointer", equalTo(field)).body("detail", containsString(field));
        given().accept("text/csv").get(COVERAGE + "?" + query).then()
                .statusCode(query.startsWith("cursor") ? 200 : 400);
    }

    @Test
    void saysTheSameOfAUnitThereIsNotInBothForms() {
        get("unit=nowhere").statusCode(404).body("errors[0].pointer", equalTo("unit"));
        get("unit=%00").statusCode(404);
        given().accept("text/csv").get(COVERAGE + "?unit=nowhere").then().statusCode(404);
        given().accept("application/pdf").get(COVERAGE).then().statusCode(406);
    }

    @Test
    void answersWithoutAnyParameter() {
        ValidatableResponse answer = get("").statusCode(200);
        LocalDate to = LocalDate.parse(answer.extract().path("to"));
        assertThat(LocalDate.parse(answer.extract().path("from"))).isEqualTo(to.minusDays(30));
    }
}
