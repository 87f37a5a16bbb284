package io.candor.insight.cube;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class SliceWishResourceTest {

    private static final String WISHES = "/api/insight/v1/slice-wishes";

    private final Jdbi jdbi;

    SliceWishResourceTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @BeforeEach
    void none() {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM slice_wish"));
    }

    @Test
    void wishesAreCountedByWhatTheyWouldDivideAndNotByWhoMadeThem() {
        wish("reader", "{\"dimensions\":[\"use-case\",\"unit\"],\"reason\":\" Rolling out reviews \"}").statusCode(201)
                .body("considered", matchesPattern("\\d{4}-P\\d{2}"));
        wish("unit-lead", "{\"dimensions\":[\"unit\",\"use-case\"]}").statusCode(201);
        wish("auditor", "{\"dimensions\":[\"country\"],\"reason\":\"  \"}").statusCode(201);

        given().auth().oauth2(Tokens.of("author")).get(WISHES).then().statusCode(200)
                .body("wishes[0].dimensions", equalTo(List.of("unit", "use-case"))).body("wishes[0].times", equalTo(2))
                .body("wishes[0].reasons", equalTo(List.of("Rolling out reviews")))
                .body("wishes[1].dimensions", equalTo(List.of("country"))).body("wishes[1].reasons", equalTo(List.of()));
        List<String> columns = jdbi.withHandle(handle -> handle
                .createQuery("SELECT column_name FROM information_schema.columns WHERE table_name = 'slice_wish'")
                .mapTo(String.class).list());
        assertThat(columns).containsExactlyInAnyOrder("wish_id", "dimensions", "reason", "wished_on");
    }

    @Test
    void whatIsNoWishIsRefusedByField() {
        wish("reader", "{\"dimensions\":[]}").statusCode(400).body("errors.pointer", hasItem("/dimensions"));
        wish("reader", "{\"dimensions\":[\"gender\"]}").statusCode(400);
        wish("reader", "{}").statusCode(400).body("errors.pointer", hasItem("/dimensions"));
        wish("reader", "{\"dimensions\":[\"unit\"],\"reason\":\"" + "x".repeat(301) + "\"}").statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
        wish("reader", "not json").statusCode(400);
        given().auth().oauth2(Tokens.of("author")).get(WISHES).then().body("wishes.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({ "reader,201,403", "unit-lead,201,403", "auditor,201,403", "author,403,200", "employee,403,403",
            "usage-admin,403,403", "admin,403,403", "bot,403,403", "service,403,403" })
    void readersWishAndAuthorsReadIt(String user, int wished, int read) {
        wish(user, "{\"dimensions\":[\"week\"]}").statusCode(wished);
        given().auth().oauth2(Tokens.of(user)).get(WISHES).then().statusCode(read);
    }

    private static ValidatableResponse wish(String user, String body) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json").body(body).post(WISHES).then();
    }
}
