package io.candor.feedback.stack;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.restassured.response.ValidatableResponse;

/** A released wave of twelve people of Sales who commented, some with a receipt, and what is said about their comments. */
@ApplicationScoped
public class Correspondence {

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;
    private final ObjectMapper json;
    private final Jdbi desk;

    @Inject
    Correspondence(Company company, Browsers browsers, TestingClock clock, ObjectMapper json,
            @DatabaseOf(Post.DESK) Jdbi desk) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
        this.json = json;
        this.desk = desk;
    }

    /** Answers of a person, who comments with these words. */
    public ObjectNode answers(String words) {
        return company.used("copilot", 1, words);
    }

    /** Releases the wave of a week; {@code bearers} by the words each wrote, everybody else has no receipt. */
    public String released(String week, Map<String, Bearer> bearers) throws InterruptedException {
        String wave = company.openWave(clock.goTo(week).toString());
        int person = 1;
        for (Map.Entry<String, Bearer> bearer : bearers.entrySet()) {
            ObjectNode receipts = json.createObjectNode();
            receipts.putObject("comments").set("comment", bearer.getValue().published());
            company.submit(browsers.submission(browsers.tokenOf(wave, "Z" + person++, 1), answers(bearer.getKey()), receipts))
                    .statusCode(200);
        }
        for (; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, answers("Without receipt " + person)).statusCode(200);
        }
        company.close(wave);
        company.awaitRelease(wave);
        return wave;
    }

    /** The id under which search shows these words. */
    public UUID commentOf(String wave, String words) {
        return desk.withHandle(handle -> handle.createQuery("SELECT id FROM release.comment WHERE wave_id = ? AND body = ?")
                .bind(0, wave).bind(1, words).mapTo(UUID.class).one());
    }

    public ValidatableResponse write(String logIn, UUID comment, Object body) {
        return given().auth().oauth2(FeedbackStack.token(logIn)).contentType("application/json").body(body)
                .post("/api/feedback/v1/comments/" + comment + "/replies").then();
    }

    public ValidatableResponse read(String logIn, UUID comment) {
        return given().auth().oauth2(FeedbackStack.token(logIn)).get("/api/feedback/v1/comments/" + comment + "/replies")
                .then();
    }

    public static void await(BooleanSupplier condition) throws InterruptedException {
        for (int attempt = 0; attempt < 150; attempt++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("did not happen within half a minute");
    }
}
