package io.candor.feedback.stack;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.campaign.Contracts;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.survey.Surveys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;

/**
 * A small company: Ledger (14, with log-in {@code employee}), Risk (16), Tiny (4) under Payments and two people at
 * Payments itself; Support (12, the other log-ins); Sales (21). Ledger, Tiny and the two form one block of 20.
 */
@ApplicationScoped
public class Company {

    public static final String EFFECTIVE = "2024-01-01";

    /** The adoption target of its contract; only where {@link FakeInsight} is told to are there bands. */
    public static final String TARGET = "copilot-20";

    private final Jdbi desk;
    private final Contracts contracts;
    private final Browsers browsers;
    private final ObjectMapper json;

    @Inject
    Company(@DatabaseOf(Post.DESK) Jdbi desk, Contracts contracts, Browsers browsers, ObjectMapper json) {
        this.desk = desk;
        this.contracts = contracts;
        this.browsers = browsers;
        this.json = json;
    }

    /** The directory file. */
    public static String csv() {
        StringBuilder csv = new StringBuilder(
                "employee_id,email,name,unit_id,unit_path,manager_id,active,aliases,language,time_zone,country\n");
        people(csv, "L", 13, "ledger", "Acme/Payments/Ledger");
        person(csv, "E1001", "ledger", "Acme/Payments/Ledger");
        people(csv, "R", 16, "risk", "Acme/Payments/Risk");
        people(csv, "T", 4, "tiny", "Acme/Payments/Tiny");
        people(csv, "P", 2, "payments", "Acme/Payments");
        people(csv, "S", 6, "support", "Acme/Support");
        for (int id = 1002; id <= 1007; id++) {
            person(csv, "E" + id, "support", "Acme/Support");
        }
        people(csv, "Z", 21, "sales", "Acme/Sales");
        return csv.toString();
    }

    private static void people(StringBuilder csv, String prefix, int count, String unit, String path) {
        for (int i = 1; i <= count; i++) {
            person(csv, prefix + i, unit, path);
        }
    }

    private static void person(StringBuilder csv, String id, String unit, String path) {
        String email = id.equals("E1001") ? "employee@candor.example" : id.toLowerCase(java.util.Locale.ROOT) + "@acme.example";
        csv.append("%s,%s,Person %s,%s,%s,,true,github:gh-%s,en,Europe/Berlin,DE%n".formatted(id, email, id, unit, path,
                id).replace("\r", ""));
    }

    /** Imports the directory once, under a contract that offers usage bands of {@link #TARGET}. */
    public void present() {
        boolean known = desk.withHandle(handle -> handle
                .createQuery("SELECT EXISTS (SELECT 1 FROM desk.directory_import)").mapTo(Boolean.class).one());
        if (!known) {
            QuarkusTransaction.requiringNew().run(() -> desk.useHandle(handle -> contracts.declare(handle,
                    Surveys.BUILT_IN,
                    PrivacyContract.usual(Surveys.BUILT_IN, PrivacyContract.MOST_ORDINALS).withBands(TARGET))));
            given().auth().oauth2(FeedbackStack.token("admin")).contentType("text/csv").body(csv())
                    .post("/api/feedback/v1/directory/imports?effective=" + EFFECTIVE).then().statusCode(200);
        }
    }

    /** Opens the wave of a week as its author. */
    public String openWave(String week) {
        present();
        return given().auth().oauth2(FeedbackStack.token("author")).contentType("application/json")
                .body(Map.of("week", week)).post("/api/feedback/v1/waves").then().statusCode(201).extract()
                .path("waveId");
    }

    /** These people chose, before a wave opens, to answer it in chat. */
    public void chooseChat(String... people) {
        present();
        desk.useHandle(handle -> {
            for (String person : people) {
                handle.execute("""
                        INSERT INTO desk.chosen_level VALUES ('ai-at-work', ?, 'confidential')
                        ON CONFLICT (campaign_id, employee_id) DO UPDATE SET level = 'confidential'""", person);
            }
        });
    }

    public void everybodyAnonymous() {
        desk.useHandle(handle -> handle.execute("UPDATE desk.chosen_level SET level = 'anonymous'"));
    }

    public void close(String wave) {
        given().auth().oauth2(FeedbackStack.token("author")).post("/api/feedback/v1/waves/" + wave + "/close").then()
                .statusCode(200);
    }

    /** Hands in an answer as a person's browser would. */
    public ValidatableResponse submit(String wave, String person, int ordinal, ObjectNode answers) {
        return submit(browsers.submission(browsers.tokenOf(wave, person, ordinal), answers));
    }

    public ValidatableResponse submit(Map<String, Object> submission) {
        return given().contentType("application/json").body(submission).post("/api/intake/v1/submissions").then();
    }

    /** Answers of somebody who used a tool. */
    public ObjectNode used(String tool, int usefulness, String comment) {
        ObjectNode answers = json.createObjectNode().put("tool", tool).put("used", "yes").put("usefulness", usefulness)
                .put("netMinutes", 30).put("quality", "better").put("withoutTarget", "yes").put("choice", "mine");
        if (!comment.isEmpty()) {
            answers.put("comment", comment).put("quote", "may-be-quoted");
        }
        return answers;
    }

    /** Every event of the feed after a sequence, page by page over HTTP. */
    public List<JsonNode> feed(long after) {
        List<JsonNode> events = new ArrayList<>();
        for (long next = after;;) {
            JsonNode page = read(given().auth().oauth2(FeedbackStack.token("service"))
                    .get("/api/feedback/v1/feed/events?limit=1000&after=" + next).then().statusCode(200).extract().asString());
            page.path("events").forEach(events::add);
            if (page.path("next").asLong() == next) {
                return events;
            }
            next = page.path("next").asLong();
        }
    }

    /** Waits until a wave is released or destroyed, and gives its events. */
    public List<JsonNode> released(String wave) throws InterruptedException {
        awaitRelease(wave);
        return desk.withHandle(handle -> handle.createQuery("""
                SELECT jsonb_build_object('type', type, 'data', data)::text FROM feed.outbox
                WHERE data->>'wave' = :wave ORDER BY sequence""").bind("wave", wave).mapTo(String.class).list())
                .stream().map(this::read).toList();
    }

    /** The feed's last sequence so far. */
    public long sequence() {
        return desk.withHandle(handle -> handle.createQuery("SELECT coalesce(max(sequence), 0) FROM feed.outbox")
                .mapTo(Long.class).one());
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void awaitRelease(String wave) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            String state = given().auth().oauth2(FeedbackStack.token("author")).get("/api/feedback/v1/waves").jsonPath()
                    .getString("waves.find { it.waveId == '" + wave + "' }.state");
            if (Set.of("released", "destroyed").contains(String.valueOf(state))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("wave " + wave + " was not released within 30 s");
    }
}
