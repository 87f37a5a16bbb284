package io.candor.feedback.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.sealing.SealingKeyPair;
import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.CommandSender;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A receipt's bearer comes back: erases a comment, corrects ratings, and nobody else can. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ReceiptCommandsTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;
    private final ObjectMapper json;
    private final CommandSender commands;
    private final Jdbi release;

    @Inject
    ReceiptCommandsTest(Company company, Browsers browsers, TestingClock clock, ObjectMapper json,
            CommandSender commands, @DatabaseOf(Post.RELEASE) Jdbi release) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
        this.json = json;
        this.commands = commands;
        this.release = release;
    }

    @Test
    void commentIsErasedAndRatingsAreCorrected() throws Exception {
        String canary = "canary" + Long.toHexString(RANDOM.nextLong());
        String wave = company.openWave(clock.goTo("2024-W12").toString());
        byte[] ratingsKey = random(32);
        byte[] commentKey = random(32);
        ObjectNode receipts = json.createObjectNode();
        receipts.set("ratings", receipt(ratingsKey));
        receipts.putObject("comments").set("comment", receipt(commentKey));
        ObjectNode answers = company.used("copilot", 2, "It wrote my tests, says " + canary);
        company.submit(browsers.submission(browsers.tokenOf(wave, "Z1", 1), answers, receipts)).statusCode(200);
        for (int person = 2; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "Words of person " + person)).statusCode(200);
        }
        company.close(wave);
        company.awaitRelease(wave);
        assertThat(texts(wave)).anyMatch(text -> text.contains(canary));
        // Before the checkpoint, which may throw the segment away.
        assertThat(filesHolding(canary)).as("control").anyMatch(file -> file.toString().contains("/pg_wal/"));
        // The planner's samples are taken before the erasure, as autovacuum does, and everything is on disk.
        release.useHandle(handle -> Stream
                .of("ANALYZE release.comment", "ANALYZE release.response", "ANALYZE feed.outbox", "CHECKPOINT")
                .forEach(handle::execute));
        assertThat(filesHolding(canary)).as("control").anyMatch(file -> file.toString().contains("/base/"));

        commands.send(command("erase", wave, receipts.at("/comments/comment"), random(32)));
        commands.send(command("erase", wave, receipts.at("/comments/comment"), commentKey));
        ObjectNode correction = command("correct", wave, receipts.path("ratings"), ratingsKey);
        correction.set("answers", company.used("copilot", -2, ""));
        commands.send(correction);
        ObjectNode broken = command("correct", wave, receipts.path("ratings"), ratingsKey);
        broken.set("answers", company.used("copilot", 7, ""));
        commands.send(broken);

        await(() -> texts(wave).size() == 11);
        await(() -> usefulness(wave).contains(-2));
        assertThat(usefulness(wave)).hasSize(12).doesNotContain(2, 7);
        List<JsonNode> events = company.released(wave);
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("comment.erased")).hasSize(1);
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("response.erased")).hasSize(1);
        assertThat(events).noneMatch(event -> event.toString().contains(canary));
        await(() -> filesHolding(canary).isEmpty());
    }

    /** What browsers send to keep a lone command company, and what would hold the others up, change nothing. */
    @Test
    void oneMessageErasesAllPartsAmongMessagesThatAskForNothing() throws Exception {
        String wave = company.openWave(clock.goTo("2025-W46").toString());
        byte[] ratingsKey = random(32);
        byte[] commentKey = random(32);
        ObjectNode receipts = json.createObjectNode();
        receipts.set("ratings", receipt(ratingsKey));
        receipts.putObject("comments").set("comment", receipt(commentKey));
        company.submit(browsers.submission(browsers.tokenOf(wave, "Z1", 1), company.used("copilot", 2, "Mine"), receipts))
                .statusCode(200);
        for (int person = 2; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "Words of person " + person)).statusCode(200);
        }
        company.close(wave);
        company.awaitRelease(wave);

        commands.send(json.createObjectNode().put("op", "nothing"));
        commands.send(command("erase", "no\0wave", receipts.path("ratings"), ratingsKey));
        commands.send(command("correct", wave, receipts.at("/comments/comment"), commentKey).put("text", "a\0b"));
        ObjectNode erasure = json.createObjectNode().put("op", "erase").put("wave", wave);
        erasure.putArray("parts").add(part(receipts.path("ratings"), ratingsKey))
                .add(part(receipts.at("/comments/comment"), commentKey)).add(part(receipt(random(32)), random(32))).add("x");
        commands.send(erasure);

        await(() -> texts(wave).size() == 11 && usefulness(wave).size() == 11);
        assertThat(texts(wave)).noneMatch(text -> text.equals("Mine"));
        assertThat(usefulness(wave)).containsOnly(0);
    }

    private ObjectNode part(JsonNode receipt, byte[] key) {
        return json.createObjectNode().put("id", receipt.path("id").asText()).put("key", Browsers.base64(key));
    }

    @Test
    void refusedAnswerIsToldToItsReceipt() throws Exception {
        String wave = company.openWave(clock.goTo("2024-W13").toString());
        ObjectNode receipts = json.createObjectNode();
        receipts.set("ratings", receipt(random(32)));
        company.submit(browsers.submission(browsers.tokenOf(wave, "Z1", 1),
                company.used("copilot", 0, "").put("usefulness", 9), receipts)).statusCode(200);
        for (int person = 2; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "")).statusCode(200);
        }
        given().get("/api/feedback/v1/waves/" + wave + "/inclusion").then().statusCode(404);
        company.close(wave);
        company.awaitRelease(wave);

        given().get("/api/feedback/v1/waves/" + wave + "/inclusion").then().statusCode(200).body("leaves.size()", equalTo(12))
                .body("refused", equalTo(List.of(receipts.at("/ratings/id").asText())));
    }

    /** A second report that fewer than ten people sent is nowhere; its author alone learns of it, by its own receipt. */
    @Test
    void destroyedReportIsToldToItsReceipt() throws Exception {
        String wave = company.openWave(clock.goTo("2024-W43").toString());
        for (int person = 1; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 0, "")).statusCode(200);
        }
        ObjectNode receipts = json.createObjectNode();
        receipts.set("ratings", receipt(random(32)));
        company.submit(browsers.submission(browsers.tokenOf(wave, "Z1", 2), company.used("copilot", 1, ""), receipts))
                .statusCode(200);
        company.close(wave);
        company.awaitRelease(wave);

        given().get("/api/feedback/v1/waves/" + wave + "/inclusion").then().statusCode(200).body("leaves.size()", equalTo(13))
                .body("refused", equalTo(List.of()))
                .body("destroyed", equalTo(List.of(receipts.at("/ratings/id").asText())));
    }

    @Test
    void doorTakesOneSizeAndTheCurrentKeyOnly() {
        Map<String, Object> command = commands.sealed(json.createObjectNode());
        Map<String, Object> small = new java.util.HashMap<>(command);
        small.put("sealed", "AAAA");
        given().contentType("application/json").body(small).post("/api/intake/v1/commands").then().statusCode(422)
                .body("code", equalTo("wrong-size"));
        Map<String, Object> old = new java.util.HashMap<>(command);
        old.put("keyId", "00000000-0000-4000-8000-000000000000");
        given().contentType("application/json").body(old).post("/api/intake/v1/commands").then().statusCode(409)
                .body("code", equalTo("command-key-changed"));
        given().header("Cookie", "a=b").contentType("application/json").body(command).post("/api/intake/v1/commands").then()
                .statusCode(400).body("code", equalTo("credentials-refused"));
    }

    private ObjectNode receipt(byte[] key) throws Exception {
        return json.createObjectNode().put("id", Browsers.base64(random(16)))
                .put("verifier", Browsers.base64(MessageDigest.getInstance("SHA-256").digest(key)))
                .put("reply", Browsers.base64(SealingKeyPair.fresh().publicKey()));
    }

    private ObjectNode command(String op, String wave, JsonNode receipt, byte[] key) {
        return json.createObjectNode().put("op", op).put("wave", wave).put("id", receipt.path("id").asText())
                .put("key", Browsers.base64(key));
    }

    private List<String> texts(String wave) {
        return release.withHandle(handle -> handle.createQuery("SELECT body FROM release.comment WHERE wave_id = :wave")
                .bind("wave", wave).mapTo(String.class).list());
    }

    private List<Integer> usefulness(String wave) {
        return release.withHandle(handle -> handle
                .createQuery("SELECT (answers->>'usefulness')::int FROM release.response WHERE wave_id = :wave")
                .bind("wave", wave).mapTo(Integer.class).list());
    }

    /** Every file of the server's data directory, WAL included, in which the words still stand. */
    private static List<Path> filesHolding(String words) {
        byte[] needle = words.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(FeedbackStack.services().postgres().data())) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, needle)).toList();
        } catch (IOException | java.io.UncheckedIOException moved) {
            return List.of(Path.of("files moved while reading"));
        }
    }

    private static boolean holds(Path file, byte[] needle) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(needle, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("did not happen within a minute");
    }
}
