package io.candor.insight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.stack.InsightStack;
import io.candor.local.proof.Apart;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** No table and no operation holds a person and an answer together, but what is listed here with the reason. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class PersonApartTest {

    /** A person's usage band, sealed, under keys that end with the wave: no answer. */
    private static final String BAND = "insight.band_place";

    /** Which of the staff looked at what: readers, not authors, and no answer. */
    private static final String ACCESS = "insight.access_entry";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    PersonApartTest(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Test
    void noTableHoldsBoth() throws SQLException {
        jdbi.useHandle(handle -> {
            Map<String, Set<String>> tables = Apart.tables(handle.getConnection());
            assertThat(tables).hasSizeGreaterThan(15);
            assertThat(Apart.together(tables)).containsExactlyInAnyOrder(BAND, ACCESS);
            tables.get("insight.released_comment").add("subject_key");
            assertThat(Apart.together(tables)).as("seeded").contains("insight.released_comment");
            Figures.of("PersonApartTest.noTableHoldsBoth", "0 of %d tables".formatted(tables.size()));
        });
    }

    @Test
    void noOperationHoldsBoth() throws IOException {
        JsonNode openApi = json.readTree(given().accept("application/json").get("/q/openapi?format=json").asByteArray());
        Map<String, Set<String>> operations = Apart.operations(openApi);
        assertThat(operations).hasSizeGreaterThan(30);
        assertThat(Apart.together(operations)).isEmpty();
        assertThat(Apart.takingFiles(openApi)).as("usage by person").containsExactly("exportLogs",
                "exportMetrics", "importOutcomes", "importUsage");
        operations.get("searchComments →").add("employeeId");
        assertThat(Apart.together(operations)).as("seeded").containsExactly("searchComments →");
        Figures.of("PersonApartTest.noOperationHoldsBoth", "0 of %d operations".formatted(operations.size() / 2));
    }
}
