package io.candor.feedback.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Base64;
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
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class SubmissionResourceTest {

    private static final String PATH = "/api/intake/v1/submissions";

    private final Company company;
    private final TestingClock clock;
    private final Jdbi intake;

    @Inject
    SubmissionResourceTest(Company company, TestingClock clock, @DatabaseOf(Post.INTAKE) Jdbi intake) {
        this.company = company;
        this.clock = clock;
        this.intake = intake;
    }

    @Test
    void doorMustNotLearnWhoKnocks() {
        Map<String, Object> submission = submission("w", "l", 1, "dG9rZW4", 10);

        given().header("Cookie", "session=1").contentType("application/json").body(submission).post(PATH).then()
                .statusCode(400).body("code", equalTo("credentials-refused"));
        given().auth().oauth2(FeedbackStack.token("employee")).contentType("application/json").body(submission).post(PATH)
                .then().statusCode(400).body("code", equalTo("credentials-refused"));
    }

    @Test
    void badInputNamesItsField() {
        given().contentType("application/json").body(Map.of("waveId", "w")).post(PATH).then().statusCode(400)
                .body("errors.field", hasItem(org.hamcrest.Matchers.containsString("token")));
        post(submission("w", "l", 6, "dG9rZW4", 10)).statusCode(400);
        given().contentType("application/json").body("{\"waveId\": ").post(PATH).then().statusCode(400)
                .contentType("application/problem+json");
        given().contentType("text/plain").body("x").post(PATH).then().statusCode(415);
        Map<String, Object> broken = submission("w", "l", 1, "***", 10);
        post(broken).statusCode(422).body("errors[0].field", equalTo("token"));
    }

    @Test
    void tokenFitsItsOwnWaveLabelAndOrdinalOnly() {
        String wave = company.openWave(clock.goTo("2024-W18").toString());
        String token = company.tokensOf(wave, "Z1").getFirst();

        post(submission(wave, "b-sales", 1, token, 10)).statusCode(200).header("Cache-Control", "no-store");
        post(submission(wave, "b-sales", 2, token, 10)).statusCode(403).body("code", equalTo("token-refused"));
        post(submission(wave, "b-risk", 1, token, 10)).statusCode(403);
        post(submission("ai-at-work-2024-W01", "b-sales", 1, token, 10)).statusCode(403);
        post(submission(wave, "b-sales", 1, Base64.getUrlEncoder().encodeToString(new byte[32]), 10)).statusCode(403);
    }

    @Test
    void answerLargerThanTheWaveAllowsIsRefused() {
        String wave = company.openWave(clock.goTo("2024-W22").toString());
        String token = company.tokensOf(wave, "Z1").getFirst();

        post(submission(wave, "b-sales", 1, token, 24 * 1024)).statusCode(200);
        post(submission(wave, "b-sales", 1, token, 24 * 1024 + 1)).statusCode(413).body("code", equalTo("too-large"));
    }

    @Test
    void doubleSubmitReplacesAndCountsOnceWhateverTheRace() throws Exception {
        String wave = company.openWave(clock.goTo("2024-W26").toString());
        String token = company.tokensOf(wave, "Z3").getFirst();

        List<Callable<String>> racers = java.util.Collections.nCopies(16,
                () -> post(submission(wave, "b-sales", 1, token, 100)).statusCode(200).extract().path("state"));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            long accepted = 0;
            for (Future<String> racer : threads.invokeAll(racers)) {
                accepted += racer.get().equals("accepted") ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
        int staged = intake.withHandle(handle -> handle
                .createQuery("SELECT count(*) FROM intake.staging WHERE wave_id = :wave").bind("wave", wave)
                .mapTo(Integer.class).one());
        assertThat(staged).isEqualTo(1);
    }

    @Test
    void closedWaveTakesNothing() {
        String wave = company.openWave(clock.goTo("2024-W30").toString());
        String token = company.tokensOf(wave, "Z1").getFirst();
        company.close(wave);

        post(submission(wave, "b-sales", 1, token, 10)).statusCode(409).body("code", equalTo("wave-closed"));
    }

    private static ValidatableResponse post(Map<String, Object> submission) {
        return given().contentType("application/json").body(submission).post(PATH).then();
    }

    private static Map<String, Object> submission(String wave, String label, int ordinal, String token, int bytes) {
        Map<String, Object> submission = new HashMap<>();
        submission.put("waveId", wave);
        submission.put("label", label);
        submission.put("ordinal", ordinal);
        submission.put("token", token);
        submission.put("answer", Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[bytes]));
        return submission;
    }
}
