package io.candor.feedback.attack;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.candor.feedback.stack.TestingKeySource;
import io.restassured.RestAssured;

/**
 * 200 invented people in eight quarters of 25, each with a log-in of their own. They belong to the directory in 2029 only,
 * beside the small company, whose tests never see them.
 */
@ApplicationScoped
public class Town {

    static final int PEOPLE = 200;

    private static final int QUARTERS = 8;
    private static final int KEYS = 60;
    private static final String FIRST_WEEK = "2029-W02";
    private static final String ARRIVES = "2029-01-01";
    private static final String LEAVES = "2029-12-24";

    private final Company company;
    private final TestingClock clock;
    private final TestingKeySource signingKeys;
    private final LogIns logIns = new LogIns(FeedbackStack.services().keycloak());
    private boolean present;

    @Inject
    Town(Company company, TestingClock clock, TestingKeySource signingKeys) {
        this.company = company;
        this.clock = clock;
        this.signingKeys = signingKeys;
    }

    static List<String> people() {
        return people(PEOPLE);
    }

    /** As many of the town's people, one quarter after the other. */
    static List<String> people(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(it -> String.format(Locale.ROOT, "V%03d", it)).toList();
    }

    /** Moves in, once, and opens a wave of a week of 2029. */
    String openWave(String week) {
        clock.goTo(FIRST_WEEK);
        arrive(new Administrator(FeedbackStack.services().postgres()));
        clock.goTo(week);
        return company.openWave(week);
    }

    private synchronized void arrive(Administrator administrator) {
        if (present) {
            return;
        }
        company.present();
        // Made before anybody waits for a wave to open.
        signingKeys.take(KEYS);
        importDirectory(Company.csv() + rows(people()), ARRIVES);
        importDirectory(Company.csv(), LEAVES);
        // The small company's own files are of earlier years.
        administrator.execute("DELETE FROM desk.directory_import WHERE effective >= '" + ARRIVES + "'");
        LogIns.register(administrator.keycloak(), people());
        present = true;
    }

    private static void importDirectory(String csv, String effective) {
        given().auth().oauth2(FeedbackStack.token("admin")).contentType("text/csv").body(csv)
                .post("/api/feedback/v1/directory/imports?confirmLeavers=" + PEOPLE + "&effective=" + effective).then()
                .statusCode(200);
    }

    static String header() {
        return Company.csv().lines().findFirst().orElseThrow() + "\n";
    }

    /** The people's rows of a directory file. */
    static String rows(List<String> people) {
        StringBuilder rows = new StringBuilder();
        for (String person : people) {
            int quarter = (Integer.parseInt(person.substring(1)) - 1) % QUARTERS + 1;
            rows.append("%s,%s,Person %s,quarter-%d,Acme/Town/Quarter %d,,true,,en,Europe/Berlin,DE\n".formatted(person,
                    LogIns.email(person), person, quarter, quarter));
        }
        return rows.toString();
    }

    /** Logs a person in at Keycloak now. */
    String logIn(String person) {
        return logIns.logIn(person);
    }

    /** A token that is good for another while. */
    String signedIn(String person) {
        return logIns.signedIn(person);
    }

    static Caller service() {
        return new Caller(address());
    }

    static URI address() {
        return URI.create("http://localhost:" + RestAssured.port);
    }
}
