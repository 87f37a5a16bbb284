package io.candor.feedback.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.sealing.AnswerSeal;
import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class SubmissionResourceTest {

    private static final String PATH = "/api/intake/v1/submissions";

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;
    private final Jdbi intake;

    @Inject
    SubmissionResourceTest(Company company, Browsers browsers, TestingClock clock, @DatabaseOf(Post.INTAKE) Jdbi intake) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
        this.intake = intake;
    }

    @Test
    void doorMustNotLearnWhoKnocks() {
        Map<String, Object> submission = made("w", "l", 1);

        given().header("Cookie", "session=1").contentType("application/json").body(submission).post(PATH).then()
                .statusCode(400).body("code", equalTo("credentials-refused"));
        given().auth().oauth2(FeedbackStack.token("employee")).contentType("application/json").body(submission).post(PATH)
                .then().statusCode(400).body("code", equalTo("credentials-refused"));
    }

    @Test
    void badInputNamesItsField() {
        given().contentType("application/json").body(Map.of("waveId", "w")).post(PATH).then().statusCode(400)
                .body("errors.field", hasItem(org.hamcrest.Matchers.containsString("nonce")));
        company.submit(made("w", "l", 6)).statusCode(400);
        given().contentType("application/json").body("{\"waveId\": ").post(PATH).then().statusCode(400)
                .contentType("application/problem+json");
        given().contentType("text/plain").body("x").post(PATH).then().statusCode(415);
        Map<String, Object> broken = made("w", "l", 1);
        broken.put("nonce", "***");
        company.submit(broken).statusCode(422).body("errors[0].field", equalTo("nonce"));
    }

    @Test
    void tokenFitsItsOwnWaveLabelAndOrdinalOnly() {
        String wave = company.openWave(clock.goTo("2024-W18").toString());
        Map<String, Object> good = browsers.submission(browsers.tokenOf(wave, "Z1", 1), company.used("copilot", 1, ""));

        company.submit(good).statusCode(200).header("Cache-Control", "no-store");
        refused(good, "ordinal", 2);
        refused(good, "label", "b-risk");
        refused(good, "waveId", "ai-at-work-2024-W01");
        refused(good, "nonce", Browsers.base64(new byte[32]));
        refused(good, "nonce", Browsers.base64(new byte[31]));
        refused(good, "signature", Browsers.base64(new byte[256]));
        refused(good, "signature", "");
    }

    private void refused(Map<String, Object> good, String field, Object other) {
        Map<String, Object> changed = new HashMap<>(good);
        changed.put(field, other);
        company.submit(changed).statusCode(403).body("code", equalTo("token-refused"));
    }

    @Test
    void sealedAnswerHasOneSize() {
        String wave = company.openWave(clock.goTo("2024-W22").toString());
        Browsers.Token token = browsers.tokenOf(wave, "Z1", 1);
        int size = AnswerSeal.sealedBytes(browsers.keysOf(wave).paddedSize());

        company.submit(browsers.submission(token, new byte[size])).statusCode(200);
        company.submit(browsers.submission(token, new byte[size + 1])).statusCode(422).body("code", equalTo("wrong-size"));
        company.submit(browsers.submission(token, new byte[size - 1])).statusCode(422)
                .body("errors[0].field", equalTo("sealed"));
    }

    @Test
    void doubleSubmitReplacesAndCountsOnceWhateverTheRace() throws Exception {
        String wave = company.openWave(clock.goTo("2024-W26").toString());
        Map<String, Object> submission = browsers.submission(browsers.tokenOf(wave, "Z3", 1), company.used("copilot", 1, ""));

        List<Callable<String>> racers = java.util.Collections.nCopies(16,
                () -> company.submit(submission).statusCode(200).extract().path("state"));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            long accepted = 0;
            for (Future<String> racer : threads.invokeAll(racers)) {
                accepted += racer.get().equals("accepted") ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
        assertThat(count("intake.staging", wave)).isEqualTo(1);
        assertThat(count("intake.spent", wave)).isEqualTo(1);
    }

    private int count(String table, String wave) {
        return intake.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE wave_id = :wave")
                .bind("wave", wave).mapTo(Integer.class).one());
    }

    @Test
    void closedWaveTakesNothing() {
        String wave = company.openWave(clock.goTo("2024-W30").toString());
        Map<String, Object> submission = browsers.submission(browsers.tokenOf(wave, "Z1", 1), company.used("copilot", 1, ""));
        company.close(wave);

        company.submit(submission).statusCode(409).body("code", equalTo("wave-closed"));
    }

    private static Map<String, Object> made(String wave, String label, int ordinal) {
        Map<String, Object> submission = new HashMap<>();
        submission.put("waveId", wave);
        submission.put("label", label);
        submission.put("ordinal", ordinal);
        submission.put("nonce", Browsers.base64(new byte[32]));
        submission.put("signature", Browsers.base64(new byte[256]));
        submission.put("sealed", Browsers.base64(new byte[10]));
        return submission;
    }
}
