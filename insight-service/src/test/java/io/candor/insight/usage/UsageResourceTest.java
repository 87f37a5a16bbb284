package io.candor.insight.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.identity.Role;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
@TestSecurity(user = "a", roles = Role.USAGE_ADMIN)
class UsageResourceTest {

    private static final String IMPORTS = "/api/insight/v1/usage/imports";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    Jdbi jdbi;

    @Inject
    TestingDirectory directory;

    private final String mona = "mona" + UUID.randomUUID();

    private String row(String day, String more) {
        return "{\"day\":\"%s\",\"user_login\":\"%s\",\"user_initiated_interaction_count\":%s}".formatted(day, mona, more);
    }

    private static ValidatableResponse upload(String body) {
        return given().contentType(NDJSON).body(body.getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "github-copilot-users").post(IMPORTS).then();
    }

    private static ValidatableResponse upload(String body, String asOf) {
        return given().contentType(NDJSON).body(body.getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "github-copilot-users").queryParam("asOf", asOf)
                .post(IMPORTS).then();
    }

    private static void adds(ValidatableResponse answer, int accepted, int revised, int duplicate, int rejected) {
        answer.statusCode(200).body("read", equalTo(accepted + revised + duplicate + rejected))
                .body("accepted", equalTo(accepted)).body("revised", equalTo(revised)).body("duplicate", equalTo(duplicate))
                .body("rejected", equalTo(rejected));
    }

    private List<Map<String, Object>> stored(String unit) {
        return jdbi.withHandle(db -> db.createQuery("SELECT * FROM usage_day WHERE unit_id = :unit ORDER BY day, surface")
                .bind("unit", unit).mapToMap().list());
    }

    @Test
    void importingTwiceIsImportingOnce() {
        directory.put(mona, mona);
        String body = row("2026-04-20", "3") + "\n" + row("2026-04-21", "0,\"loc_added_sum\":null");
        adds(upload(body), 2, 0, 0, 0);
        adds(upload(body), 0, 0, 2, 0);
        assertThat(stored(mona)).hasSize(2).extracting(row -> row.get("human_prompts")).containsExactly(3L, 0L);
        assertThat(stored(mona)).extracting(row -> row.get("lines_written")).containsExactly(null, null);
    }

    @Test
    void newestFiguresWinWhateverTheOrderOfUploads() {
        directory.put(mona, mona);
        adds(upload(row("2026-04-20", "3"), "2026-04-21T00:00:00Z"), 1, 0, 0, 0);
        adds(upload(row("2026-04-20", "5"), "2026-04-24T00:00:00Z"), 0, 1, 0, 0);
        adds(upload(row("2026-04-20", "4"), "2026-04-22T00:00:00Z"), 0, 0, 1, 0);
        assertThat(stored(mona)).singleElement().satisfies(row -> assertThat(row).containsEntry("human_prompts", 5L)
                .containsEntry("final", true));
    }

    @Test
    void sameFiguresLaterMakeADayFinal() {
        directory.put(mona, mona);
        adds(upload(row("2026-04-20", "3"), "2026-04-21T00:00:00Z"), 1, 0, 0, 0);
        assertThat(stored(mona)).singleElement().satisfies(row -> assertThat(row).containsEntry("final", false));
        adds(upload(row("2026-04-20", "3"), "2026-04-24T00:00:00Z"), 0, 0, 1, 0);
        assertThat(stored(mona)).singleElement().satisfies(row -> assertThat(row).containsEntry("final", true));
        adds(upload(row("2026-04-20", "9"), "2026-04-23T00:00:00Z"), 0, 0, 1, 0);
    }

    @Test
    void aRevisionReplacesAllSurfacesOfTheRow() {
        directory.put(mona, mona);
        adds(upload(row("2026-04-20", "3")), 1, 0, 0, 0);
        adds(upload(row("2026-04-20", "3,\"totals_by_ide\":[{\"ide\":\"vscode\",\"user_initiated_interaction_count\":2}],"
                + "\"totals_by_cli\":{\"prompt_count\":1}")), 0, 1, 0, 0);
        assertThat(stored(mona)).extracting(row -> row.get("surface")).containsExactly("cli", "vscode");
        adds(upload(row("2026-04-20", "4")), 0, 1, 0, 0);
        assertThat(stored(mona)).extracting(row -> row.get("surface")).containsExactly("all");
    }

    @Test
    void judgesRowsOfOneFileOneAfterTheOther() {
        directory.put(mona, mona);
        adds(upload(String.join("\n", row("2026-04-20", "3"), row("2026-04-20", "3"), row("2026-04-20", "4"), "{")), 1, 1, 1,
                1);
        assertThat(stored(mona)).extracting(row -> row.get("human_prompts")).containsExactly(4L);
    }

    @Test
    void takesTheUnitOfTheDayAndTheRosterOfThePeriodsFirstDay() {
        // 2026-P04 is 23 March to 19 April, 2026-P05 begins on the 20th.
        directory.put(mona, mona, "old-" + mona, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 22));
        directory.put(mona, mona, "new-" + mona, LocalDate.of(2026, 4, 22), null);
        adds(upload(row("2026-04-03", "1") + "\n" + row("2026-04-21", "2") + "\n" + row("2026-04-22", "3")), 3, 0, 0, 0);
        assertThat(stored("old-" + mona)).extracting(row -> row.get("roster_unit_id")).containsExactly(null, "old-" + mona);
        assertThat(stored("new-" + mona)).extracting(row -> row.get("roster_unit_id")).containsExactly("old-" + mona);
    }

    @Test
    void asksTheDirectoryOncePerPersonWhileTheirUnitStays() {
        directory.put(mona, mona);
        StringBuilder body = new StringBuilder();
        for (int day = 1; day <= 28; day++) {
            body.append(row("2026-02-%02d".formatted(day), "1")).append('\n');
        }
        adds(upload(body.toString()), 28, 0, 0, 0);
        assertThat(directory.askedFor(mona)).hasSize(1);
    }

    @Test
    void keepsStrangersAsHashesOnly() {
        upload(row("2026-04-20", "3")).statusCode(200).body("coverage.people", equalTo(1))
                .body("coverage.matched", equalTo(0)).body("coverage.unmatched", equalTo(1))
                .body("coverage.days", equalTo(1)).body("coverage.from", equalTo("2026-04-20"))
                .body("warnings[0]", containsString("1 of 1"));
        assertThat(everythingStored()).doesNotContain(mona);
        // Known later, the same account becomes that person's.
        directory.put(mona, mona);
        adds(upload(row("2026-04-20", "3")), 0, 1, 0, 0);
        assertThat(stored(mona)).hasSize(1);
    }

    @Test
    void neverStoresNamesOrPrompts() {
        directory.put(mona, "employee-" + mona, mona, LocalDate.of(2020, 1, 1), null);
        adds(upload(row("2026-04-20", "3,\"prompt\":\"xyzzy why am I here\"") + "\n"
                + row("2026-04-21", "\"xyzzy write to my boss please\"")), 1, 0, 0, 1);
        assertThat(everythingStored()).doesNotContain("employee-" + mona).doesNotContain("am I here")
                .doesNotContain("my boss please");
    }

    private String everythingStored() {
        return jdbi
                .withHandle(db -> db.createQuery("SELECT u::text FROM usage_day u UNION ALL SELECT i::text FROM usage_import i")
                        .mapTo(String.class).list())
                .toString();
    }

    @Test
    void takesSeveralPartsAndNamesTheFileOfARefusedRow() {
        directory.put(mona, mona);
        given().multiPart("file", "one.json", row("2026-04-20", "1").getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "two.json", (row("2026-04-21", "1") + "\n{").getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "github-copilot-users").post(IMPORTS).then().statusCode(200).body("accepted", equalTo(2))
                .body("rejections", hasSize(1)).body("rejections[0].file", equalTo("two.json"))
                .body("rejections[0].line", equalTo(2));
    }

    @Test
    void refusesTheWholeUploadWhenOnePartIsNoReport() {
        directory.put(mona, mona);
        given().multiPart("file", "one.json", row("2026-04-20", "1").getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "two.json", "{\"download_links\":[]}".getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "github-copilot-users").post(IMPORTS).then().statusCode(400)
                .body("code", equalTo("unreadable-file")).body("detail", containsString("two.json"));
        assertThat(stored(mona)).isEmpty();
    }

    @Test
    void readsCsvWithItsMappingAsFileOrField() {
        directory.put(mona, mona);
        String mapping = """
                {"separator":";","columns":{"person":"wer","day":"tag","human_prompts":"n"},"defaults":{"tool":"copilot"}}""";
        adds(given().multiPart("file", "a.csv", "wer;tag;n\n%s;2026-04-20;4\n%s;2026-04-21;\n".formatted(mona, mona).getBytes(
                StandardCharsets.UTF_8)).multiPart("mapping", "mapping.json", mapping.getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "csv").post(IMPORTS).then(), 1, 0, 0, 1);
        adds(given().multiPart("file", "a.csv", "wer;tag;n\n%s;2026-04-20;4\n".formatted(mona).getBytes(StandardCharsets.UTF_8))
                .multiPart("mapping", mapping).queryParam("source", "csv").post(IMPORTS).then(), 0, 0, 1, 0);
        assertThat(stored(mona)).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("human_prompts", 4L).containsEntry("tool_id", "copilot"));
    }

    @Test
    void readsRawCsvAndRefusesUnknownToolsAndImpossibleDays() {
        directory.put(mona, mona);
        String csv = """
                person,day,tool,sessions
                %1$s,2026-04-20,copilot,1
                %1$s,2026-04-20,no-such,1
                %1$s,2099-01-01,copilot,1
                %1$s,0026-04-20,copilot,1
                """.formatted(mona);
        ValidatableResponse answer = given().contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "csv").post(IMPORTS).then();
        adds(answer, 1, 0, 0, 3);
        answer.body("rejections.field", equalTo(List.of("tool", "day", "day"))).body("rejections[0]", not(hasItem("file")));
    }

    @Test
    void keepsEveryRefusedRowHoweverMany() {
        directory.put(mona, mona);
        StringBuilder csv = new StringBuilder("person,day,tool,sessions\n");
        for (int line = 2; line <= 12_001; line++) {
            csv.append(mona).append(",2026-04-20,copilot,no").append(line).append('\n');
        }
        csv.append(mona).append(",2026-04-20,copilot,1\n");
        ValidatableResponse answer = given().contentType("text/csv").body(csv.toString().getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "csv").post(IMPORTS).then();
        adds(answer, 1, 0, 0, 12_000);
        answer.body("rejections", hasSize(1_000));
        String all = IMPORTS + "/" + answer.extract().path("importId") + "/rejections";
        given().get(all).then().statusCode(200).body("rejections", hasSize(10_000)).body("next", equalTo("10000"))
                .body("rejections[0].line", equalTo(2)).body("rejections[9999].value", equalTo("no10001"));
        given().queryParam("cursor", "10000").get(all).then().statusCode(200).body("rejections", hasSize(2_000))
                .body("rejections[1999].line", equalTo(12_001)).body("rejections[1999].field", equalTo("sessions"))
                .body("next", nullValue());
        given().queryParam("cursor", "x").get(all).then().statusCode(400);
        given().get(IMPORTS + "/" + UUID.randomUUID() + "/rejections").then().statusCode(404);
    }

    @Test
    void refusesARowThatHoldsNoTextAndKeepsTheOthers() {
        directory.put(mona, mona);
        String csv = """
                person,day,tool,sessions,surface
                %1$s,2026-04-20,copilot,1,vscode
                %1$s@,2026-04-20,copilot,1,vscode
                %1$s,2026-04-21,copilot,1,vs@code
                """.formatted(mona).replace('@', '\0');
        ValidatableResponse answer = given().contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8))
                .queryParam("source", "csv").post(IMPORTS).then();
        adds(answer, 1, 0, 0, 2);
        answer.body("rejections.line", equalTo(List.of(3, 4))).body("rejections.field", equalTo(List.of("person", "surface")))
                .body("rejections[0].reason", containsString("U+0000"));
        adds(upload(row("2026-04-22", "1").replace(mona, mona + "\\u0000") + "\n" + row("2026-04-22", "1")), 1, 0, 0, 1);
        assertThat(directory.askedFor(mona + "\0")).isEmpty();
    }

    @Test
    void refusesWhatItCannotTakeWithAReason() {
        given().contentType(NDJSON).body(new byte[] { 'x' }).queryParam("source", "nobody").post(IMPORTS).then().statusCode(400)
                .body("code", equalTo("unknown-source")).body("detail", containsString("csv, cursor-commits"));
        given().contentType(NDJSON).body(new byte[] { 'x' }).post(IMPORTS).then().statusCode(400).body("code",
                equalTo("unknown-source"));
        given().contentType("application/pdf").body(new byte[] { 'x' }).queryParam("source", "csv").post(IMPORTS).then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        upload("").statusCode(400).body("code", equalTo("unreadable-file"));
        upload("\n\n").statusCode(400).body("code", equalTo("unreadable-file"));
        upload("[]").statusCode(400).body("code", equalTo("unreadable-file"));
        given().contentType(NDJSON).body(row("2026-04-20", "1,\"x\":\"é\"").getBytes(StandardCharsets.ISO_8859_1))
                .queryParam("source", "github-copilot-users").post(IMPORTS).then().statusCode(400)
                .body("detail", containsString("UTF-8"));
        given().contentType("text/csv").body("person,day,tool,sessions\né,2026-04-20,copilot,1\n"
                .getBytes(StandardCharsets.ISO_8859_1)).queryParam("source", "csv").post(IMPORTS).then().statusCode(400)
                .body("detail", containsString("UTF-8"));
        upload(row("2026-04-20", "1"), "yesterday").statusCode(400).body("code", equalTo("bad-request"));
        upload(row("2026-04-20", "1"), "2099-01-01T00:00:00Z").statusCode(400);
        upload(row("2026-04-20", "1"), "-1000000000-01-01T00:00:00Z").statusCode(400);
        given().multiPart("other", "x").queryParam("source", "csv").post(IMPORTS).then().statusCode(400);
        given().multiPart("file", "a.csv", "a\n1\n".getBytes(StandardCharsets.UTF_8)).multiPart("mapping", "{")
                .queryParam("source", "csv").post(IMPORTS).then().statusCode(400).body("code", equalTo("mapping-invalid"));
    }

    @Test
    void refusesABodyBeyondTheLimitBeforeReadingIt() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("POST " + IMPORTS + "?source=csv HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: text/csv\r\nContent-Length: 300000000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine())
                    .contains("413");
        }
    }

    @Test
    void keepsEveryReportOnRecord() {
        directory.put(mona, mona);
        String id = upload(row("2026-04-20", "1") + "\n{").extract().path("importId");
        given().get(IMPORTS + "/" + id).then().statusCode(200).body("importId", equalTo(id)).body("accepted", equalTo(1))
                .body("rejections[0].reason", equalTo("no valid JSON")).body("coverage.matched", equalTo(1));
        given().get(IMPORTS).then().statusCode(200).body("imports.importId", hasItem(id)).body("imports[0].at", notNullValue());
        given().get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
        given().queryParam("cursor", "x").get(IMPORTS).then().statusCode(400);
        given().queryParam("cursor", "1").get(IMPORTS).then().statusCode(200).body("imports", empty())
                .body("next", nullValue());
        given().get("/api/insight/v1/usage/sources").then().statusCode(200)
                .body("sources.source", hasItem("github-copilot-users")).body("sources[0].lastImport", notNullValue());
    }

    @Test
    @TestSecurity(user = "a", roles = { Role.EMPLOYEE, Role.READER, Role.AUTHOR, Role.ADMIN, Role.SERVICE })
    void letsOnlyUsageAdministratorsImport() {
        upload(row("2026-04-20", "1")).statusCode(403);
        given().multiPart("file", "x").queryParam("source", "csv").post(IMPORTS).then().statusCode(403);
        given().get(IMPORTS).then().statusCode(403);
        given().get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(403);
        given().get("/api/insight/v1/usage/sources").then().statusCode(403);
    }
}
