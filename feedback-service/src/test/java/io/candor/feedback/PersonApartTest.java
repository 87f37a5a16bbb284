package io.candor.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.candor.local.proof.Apart;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** No table, event or operation holds a person and an answer together, but those listed here with the reason. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class PersonApartTest {

    /** What a person objects to and what a usage administrator answers: about usage or directory, never about a survey. */
    private static final String OBJECTION = "desk.objection";
    /** The confidential door's staging: an answer and a keyed hash whose key ends with the wave. */
    private static final String CONFIDENTIAL = "channel.staging";

    private final Company company;
    private final TestingClock clock;
    private final ObjectMapper json;

    @Inject
    PersonApartTest(Company company, TestingClock clock, ObjectMapper json) {
        this.company = company;
        this.clock = clock;
        this.json = json;
    }

    @Test
    void noTableHoldsBoth() throws SQLException, InterruptedException {
        String wave = company.openWave(clock.goTo("2024-W17").toString());
        for (int person = 1; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "Words")).statusCode(200);
        }
        company.close(wave);
        company.awaitRelease(wave);
        try (Connection superuser = superuser()) {
            Map<String, Set<String>> tables = Apart.tables(superuser);
            assertThat(tables).as("the walk sees answers in the feed").extractingByKey("feed.outbox")
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION).contains("usefulness");
            assertThat(Apart.together(tables)).allMatch(table -> table.equals(OBJECTION) || table.startsWith(CONFIDENTIAL))
                    .contains(OBJECTION, CONFIDENTIAL);
            assertThat(tables.get(CONFIDENTIAL)).containsExactlyInAnyOrder("wave_id", "pseudonym", "label", "ordinal",
                    "answer");
            Figures.of("PersonApartTest.noTableHoldsBoth",
                    "0 of %d tables beside the 2 that are listed".formatted(tables.size()));
        }
    }

    @Test
    void aColumnOrAMemberThatBringsThemTogetherIsSeen() throws SQLException {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("CREATE TABLE desk.leaks_by_column (employee_id text, answers text)");
            statement.execute("CREATE TABLE desk.leaks_by_member (email text, note jsonb)");
            statement.execute("INSERT INTO desk.leaks_by_member VALUES ('', '[{\"deep\": {\"usefulness\": 2}}]')");
            assertThat(Apart.together(Apart.tables(superuser))).contains("desk.leaks_by_column", "desk.leaks_by_member");
            superuser.rollback();
        }
    }

    @Test
    void noEventHoldsBoth() throws IOException {
        try (InputStream contract = PersonApartTest.class.getResourceAsStream("/contract/feed-v1.json")) {
            JsonNode types = json.readTree(contract).path("types");
            Map<String, Set<String>> events = new TreeMap<>();
            types.properties().forEach(type -> events.put(type.getKey(), Apart.members(type.getValue())));
            assertThat(events).hasSizeGreaterThan(6);
            assertThat(Apart.together(events)).isEmpty();
            events.get("response.released").add("employeeId");
            assertThat(Apart.together(events)).as("seeded").containsExactly("response.released");
            Figures.of("PersonApartTest.noEventHoldsBoth", "0 of %d events".formatted(events.size()));
        }
    }

    @Test
    void noOperationHoldsBothButTheConfidentialDoors() throws IOException {
        JsonNode openApi = json.readTree(given().accept("application/json").get("/q/openapi?format=json").asByteArray());
        Map<String, Set<String>> operations = Apart.operations(openApi);
        assertThat(operations).hasSizeGreaterThan(50);
        assertThat(Apart.together(operations)).containsExactlyInAnyOrder(
                // The confidential door.
                "submitBotResponse",
                // A reader is named beside what was written; the author never is.
                "writeReply →", "readConversation →",
                // Objections and the answers to them.
                "listObjections →", "decideObjection →", "readOwnRecord →");
        // Files name their own columns: people; people with answers, the other confidential door.
        assertThat(Apart.takingFiles(openApi)).containsExactlyInAnyOrder("importDirectory", "importMappedResponses");
        operations.get("readFeed →").addAll(Set.of("employeeId", "answers"));
        assertThat(Apart.together(operations)).as("seeded").contains("readFeed →");
        Figures.of("PersonApartTest.noOperationHoldsBothButTheConfidentialDoors",
                "%d operations; the two confidential doors take both".formatted(operations.size() / 2));
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(FeedbackStack.services().postgres().jdbcUrl("feedback"), "postgres",
                FeedbackStack.services().postgres().password());
    }
}
