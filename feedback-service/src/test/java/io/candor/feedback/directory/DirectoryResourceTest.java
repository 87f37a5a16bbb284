package io.candor.feedback.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class DirectoryResourceTest {

    private static final String HEADER = "employee_id,email,name,unit_id,unit_path,manager_id,active,aliases,language,time_zone,country\n";

    private final Company company;

    @Inject
    DirectoryResourceTest(Company company) {
        this.company = company;
    }

    @BeforeEach
    void present() {
        company.present();
    }

    @Test
    void sameFileAgainChangesNothing() {
        dryRun(Company.csv().getBytes(StandardCharsets.UTF_8)).statusCode(200).body("read", equalTo(69))
                .body("unchanged", equalTo(69)).body("added", equalTo(0)).body("left", equalTo(0))
                .body("units.added", equalTo(0)).body("units.changed", equalTo(0)).body("units.ended", equalTo(0));
    }

    @Test
    void differenceIsReported() {
        String csv = Company.csv().replace("L1,l1@acme.example,Person L1,ledger,Acme/Payments/Ledger",
                "L1,l1@acme.example,Person L1,risk,Acme/Payments/Risk").replaceFirst("(?m)^Z1,.*\n", "")
                + "N1,n1@acme.example,New Person,lab,Acme/Lab,,true,,en,,\n";

        dryRun(csv.getBytes(StandardCharsets.UTF_8)).statusCode(200).body("changed", equalTo(1)).body("added", equalTo(1))
                .body("left", equalTo(1)).body("units.added", equalTo(1)).body("dryRun", equalTo(true));
    }

    @Test
    void refusedRowNamesLineFieldValueAndReasonAndKeepsTheRest() {
        String csv = Company.csv() + "X 1,no-mail,,ledger,Acme/Payments/Ledger,,maybe,github,??,Mars/Base,XX\n";

        dryRun(csv.getBytes(StandardCharsets.UTF_8)).statusCode(200).body("unchanged", equalTo(69))
                .body("rejected", equalTo(1)).body("rejections.line", everyItem(equalTo(71)))
                .body("rejections.field", hasItems("employee_id", "email", "name", "active", "aliases", "time_zone", "country"))
                .body("rejections.find { it.field == 'time_zone' }.value", equalTo("Mars/Base"))
                .body("rejections.find { it.field == 'active' }.reason", equalTo("is not true or false"));
    }

    @Test
    void rowThatIsRefusedDoesNotMakeItsPersonLeave() {
        String csv = Company.csv().replace("Z2,z2@acme.example", "Z2,not-an-address");

        dryRun(csv.getBytes(StandardCharsets.UTF_8)).statusCode(200).body("left", equalTo(0)).body("rejected", equalTo(1));
    }

    @Test
    void byteOrderMarkAndQuotesAreRead() {
        String csv = "\uFEFF" + Company.csv().replace("Person L1,", "\"Person \"\"L1\"\", Ms\",");

        dryRun(csv.getBytes(StandardCharsets.UTF_8)).statusCode(200).body("changed", equalTo(1)).body("rejected", equalTo(0));
    }

    @Test
    void otherEncodingIsRefusedWithItsLine() {
        byte[] latin = (HEADER + "A1,a@b.example,Jörg,u,Acme/U,,true,,,,\n").getBytes(StandardCharsets.ISO_8859_1);

        dryRun(latin).statusCode(400).body("code", equalTo("malformed-input"))
                .body("errors[0].reason", containsString("not UTF-8"));
    }

    @Test
    void unclosedQuoteIsRefusedWhole() {
        dryRun((HEADER + "A1,a@b.example,\"Jo,u,Acme/U,,true,,,,\n").getBytes(StandardCharsets.UTF_8)).statusCode(400)
                .body("code", equalTo("malformed-input"));
    }

    @Test
    void missingColumnAndEmptyFileAreNamed() {
        dryRun("employee_id,name\nA1,Jo\n".getBytes(StandardCharsets.UTF_8)).statusCode(400)
                .body("errors.field", hasItems("unit_id", "unit_path"));
        dryRun(new byte[0]).statusCode(400).body("code", equalTo("malformed-input"));
    }

    @Test
    void unitCycleIsRefusedWithItsPath() {
        String csv = Company.csv() + "C1,,Cy Cle,west,east/west,,true,,,,\nC2,,Cy Clist,east,west/east,,true,,,,\n";

        dryRun(csv.getBytes(StandardCharsets.UTF_8)).statusCode(200).body("unchanged", equalTo(69))
                .body("rejected", equalTo(2)).body("rejections.reason", hasItem(containsString("unit cycle: ")));
    }

    @Test
    void unitInTwoPlacesIsRefused() {
        String csv = Company.csv() + "D1,,Dou Ble,ledger,Acme/Sales/Ledger,,true,,,,\n";

        dryRun(csv.getBytes(StandardCharsets.UTF_8)).statusCode(200)
                .body("rejections[0].reason", equalTo("unit ledger stands at Acme/Payments/Ledger already"));
    }

    @Test
    void earlierDayThanKnownIsRefused() {
        given().auth().oauth2(FeedbackStack.token("admin")).contentType("text/csv").body(Company.csv())
                .post("/api/feedback/v1/directory/imports?effective=2023-12-31").then().statusCode(409)
                .body("code", equalTo("earlier-than-known"));
    }

    @Test
    void identifiersResolveAsOfADayAndStrangersAreUnknown() {
        List<Map<String, String>> asked = List.of(
                Map.of("kind", "alias", "source", "GitHub", "value", "GH-L1", "day", "2024-06-01"),
                Map.of("kind", "email", "value", "R1@acme.example", "day", "2020-01-01"),
                Map.of("kind", "employee_id", "value", "nobody", "day", "2024-06-01"));

        given().auth().oauth2(FeedbackStack.token("service")).contentType("application/json").body(Map.of("requests", asked))
                .post("/api/feedback/v1/directory/resolutions").then().statusCode(200)
                .body("resolutions", hasSize(3)).body("resolutions[0].unitId", equalTo("ledger"))
                .body("resolutions[1].employeeId", equalTo("R1")).body("resolutions[1].validFrom", equalTo("1970-01-01"))
                .body("resolutions[2].unknown", equalTo(true));
    }

    @Test
    void moreThanTenThousandIdentifiersAreRefused() {
        List<Map<String, String>> asked = java.util.Collections.nCopies(10_001,
                Map.of("kind", "employee_id", "value", "x", "day", "2024-06-01"));

        given().auth().oauth2(FeedbackStack.token("service")).contentType("application/json").body(Map.of("requests", asked))
                .post("/api/feedback/v1/directory/resolutions").then().statusCode(400);
    }

    private static ValidatableResponse dryRun(byte[] csv) {
        return given().auth().oauth2(FeedbackStack.token("admin")).header("Content-Type", "text/csv").body(csv)
                .post("/api/feedback/v1/directory/imports?dryRun=true&effective=2030-01-07").then();
    }
}
