package io.candor.feedback.channel.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ResponseImportResourceTest {

    private static final String MAPPING = """
            {"format": "csv", "separator": ";", "decimal": ",", "dateFormat": "dd.MM.yyyy",
             "columns": {"person": "Wer", "unit": "Team", "date": "Datum", "tool": "Werkzeug", "rating": "Note",
                         "comment": "Text"},
             "scale": {"from": 1, "to": 5}}""";
    private static final String HEADER = "Wer;Team;Datum;Werkzeug;Note;Text\n";

    private final Company company;
    private final TestingClock clock;

    @Inject
    ResponseImportResourceTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
    }

    @BeforeEach
    void present() {
        company.present();
        clock.goTo("2026-W10");
    }

    @Test
    void goodRowsAreReleasedAndBadOnesNamed() throws InterruptedException {
        StringBuilder csv = new StringBuilder("\uFEFF" + HEADER);
        for (int person = 1; person <= 12; person++) {
            csv.append(
                    "Z%d;sales;%02d.02.2024;Copilot;4,0;\"Hilft; bei Tests %d\"%n".formatted(person, 5 + person % 5, person));
        }
        csv.append("Z1;sales;06.02.2024;Copilot;1,0;again\n");
        csv.append(
                "Z2;nirgends;06.02.2024;Copilot;1,0;x\nZ3;sales;31.02.2024;Copilot;1,0;x\nZ4;sales;06.02.2024;Copilot;9,0;x\n");
        csv.append("Z5;sales;06.02.2024;Copilot;gut;x\nZ6;sales\n;sales;06.02.2024;Copilot;1,0;x\nZ7;sales;06.02.2024;;;\n");

        ValidatableResponse report = send("ai-at-work", csv.toString(), MAPPING).statusCode(200)
                .body("read", equalTo(20)).body("accepted", equalTo(13)).body("rejected", equalTo(7))
                .body("people", equalTo(12)).body("peopleKnown", equalTo(true)).body("waves", hasSize(1))
                .body("rejections.line", equalTo(List.of(15, 16, 17, 18, 19, 20, 21)))
                .body("rejections[0].reason", containsString("is no unit"))
                .body("rejections[1].field", equalTo("Datum")).body("rejections[1].value", equalTo("31.02.2024"))
                .body("rejections[2].reason", containsString("outside the scale"))
                .body("rejections[3].reason", equalTo("is not a number"))
                .body("rejections[4].reason", containsString("fields"))
                .body("rejections[5].field", equalTo("Wer")).body("rejections[6].reason", equalTo("holds no answer"));

        List<JsonNode> responses = events(report.extract().path("waves[0]"), "response.released");
        assertThat(responses).hasSize(13).allSatisfy(data -> {
            assertThat(data.path("level").asText()).isEqualTo("confidential");
            assertThat(data.path("origin").asText()).isEqualTo("import");
            assertThat(data.path("label").asText()).isEqualTo("b-sales");
            assertThat(data.path("tool").asText()).isEqualTo("copilot");
        });
        assertThat(responses.stream().filter(data -> data.path("person").asBoolean())).hasSize(12);
        assertThat(responses.stream().filter(data -> data.path("answers").path("usefulness").asInt() == 1)).hasSize(12);
        send("ai-at-work", csv.toString(), MAPPING).statusCode(409).body("code", equalTo("already-imported"));
    }

    @Test
    void questionsOfTheSurveyMayBeColumnsOfTheirOwn() throws InterruptedException {
        StringBuilder csv = new StringBuilder("who,day,useful,minutes,blocked\n");
        for (int person = 1; person <= 10; person++) {
            csv.append("Z%d,2024-05-14,-1,-12.5,limits; access%n".formatted(person));
        }

        String wave = send("ai-at-work", csv.toString(), """
                {"columns": {"person": "who", "date": "day", "usefulness": "useful", "netMinutes": "minutes",
                             "obstacles": "blocked"}, "defaults": {"withoutTarget": "no"}}""").statusCode(200)
                .body("accepted", equalTo(10)).extract().path("waves[0]");

        assertThat(events(wave, "response.released")).hasSize(10).allSatisfy(data -> assertThat(data.path("answers").toString())
                .contains("\"usefulness\":-1", "\"netMinutes\":-12.5", "\"withoutTarget\":\"no\"")
                .contains("[\"limits\",\"access\"]"));
    }

    @Test
    void unknownPeopleOpenNoFloor() throws InterruptedException {
        StringBuilder csv = new StringBuilder("Team;Datum;Text\n");
        for (int row = 0; row < 30; row++) {
            csv.append("sales;2024-03-01;words ").append(row).append('\n');
        }

        String wave = send("old-survey", csv.toString(),
                "{\"separator\": \";\", \"columns\": {\"unit\": \"Team\", \"date\": \"Datum\", \"comment\": \"Text\"}}")
                .statusCode(200)
                .body("accepted", equalTo(30)).body("peopleKnown", equalTo(false))
                .body("warnings", hasItem(containsString("open no floor"))).extract().path("waves[0]");

        assertThat(events(wave, "comment.released")).isEmpty();
    }

    @Test
    void glintExportIsReadAsItIs() throws InterruptedException {
        StringBuilder csv = new StringBuilder(
                "First Name,Last Name,Email,Status,EMP ID,Manager ID,Survey Cycle Completion Date,"
                        + "Survey Cycle Sent Date,AI helps me,AI helps me_COMMENT,AI helps me_COMMENT_TOPICS,AI helps me_SENSITIVE_COMMENT_FLAG\n");
        for (int person = 1; person <= 11; person++) {
            csv.append("F,L,z%d@acme.example,Completed,Z%d,,26-03-2024 09:34,20-03-2024 08:00,%d,\"Fine, mostly\",ai,%s%n"
                    .formatted(person, person, person % 5 + 1, person == 1 ? "TRUE" : "FALSE"));
        }
        csv.append("F,L,z12@acme.example,Not started,Z12,,,20-03-2024 08:00,,,,\n");
        csv.append("F,L,z13@acme.example,Completed,Z13,,2024-03-26 09:34,20-03-2024 08:00,3,,,\n");
        csv.append("F,L,who@acme.example,Completed,,,26-03-2024 09:34,20-03-2024 08:00,3,,,\n");

        String wave = given().auth().oauth2(FeedbackStack.token("usage-admin")).header("Content-Type", "text/csv")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/feedback/v1/response-imports?survey=glint-2024").then().statusCode(200)
                .body("read", equalTo(14)).body("accepted", equalTo(11)).body("rejected", equalTo(3))
                .body("rejections.line", equalTo(List.of(13, 14, 15))).extract().path("waves[0]");

        assertThat(events(wave, "response.released")).hasSize(11)
                .allSatisfy(data -> assertThat(data.path("answers").path("AI helps me").isNumber()).isTrue());
        assertThat(events(wave, "comment.released")).hasSize(11);
        assertThat(events(wave, "comment.released").stream().filter(data -> !data.path("publishable").asBoolean())).hasSize(1);
        assertThat(events(wave, "comment.released").toString()).doesNotContain("acme.example", "Z1");
    }

    @Test
    void goodRowsBeforeABreakAreKept() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int person = 1; person <= 10; person++) {
            csv.append("Z%d;sales;10.04.2024;Copilot;4;ok%n".formatted(person));
        }
        send("ai-at-work", csv + "Z11;sales;10.04.2024;Copilot;4;\"never closed\n", MAPPING).statusCode(200)
                .body("accepted", equalTo(10)).body("rejected", equalTo(1))
                .body("rejections[0].reason", containsString("nothing after this line was read"));
    }

    @Test
    void faultyMappingsAndFilesAreNamed() {
        send("ai-at-work", HEADER, "{\"columns\": ").statusCode(400).body("code", equalTo("malformed-input"))
                .body("errors[0].line", equalTo(1));
        send("ai-at-work", HEADER, "{\"colums\": {}}").statusCode(400);
        send("ai-at-work", HEADER, "{\"separator\": \"ab\", \"decimal\": \"x\", \"columns\": {}}").statusCode(422)
                .body("errors.field", everyItem(containsString("mapping/")));
        send("ai-at-work", HEADER, MAPPING.replace("\"Wer\"", "\"Who\"")).statusCode(400)
                .body("errors[0].field", equalTo("Who"));
        send("ai-at-work", HEADER, MAPPING.replace("\"comment\": \"Text\"", "\"mood\": \"Text\"")).statusCode(422)
                .body("errors[0].field", equalTo("mapping/mood"));
        send("ai-at-work", "", MAPPING).statusCode(400);
        send("", HEADER, MAPPING).statusCode(422).body("errors[0].field", equalTo("survey"));
        given().auth().oauth2(FeedbackStack.token("usage-admin")).header("Content-Type", "text/csv").body("a,b\n1,2\n")
                .post("/api/feedback/v1/response-imports?survey=x").then().statusCode(400)
                .body("detail", containsString("not a Viva Glint export"));
        given().auth().oauth2(FeedbackStack.token("usage-admin")).header("Content-Type", "application/pdf")
                .body(new byte[] { 1 })
                .post("/api/feedback/v1/response-imports?survey=x").then().statusCode(415);
    }

    private List<JsonNode> events(String wave, String type) throws InterruptedException {
        return company.released(wave).stream().filter(event -> event.path("type").asText().equals(type))
                .map(event -> event.path("data")).toList();
    }

    private static ValidatableResponse send(String survey, String csv, String mapping) {
        return given().auth().oauth2(FeedbackStack.token("usage-admin"))
                .multiPart("file", "responses.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("mapping", mapping, "application/json")
                .post("/api/feedback/v1/response-imports?survey=" + survey).then();
    }
}
