package io.candor.feedback.reply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.Bearer;
import io.candor.feedback.stack.CommandSender;
import io.candor.feedback.stack.Correspondence;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who may write to the author of a comment, how often, and what anybody else is told. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ReplyResourceTest {

    private static final Map<String, Bearer> BEARERS = bearers();
    private static final Map<String, Object> REPLY = Map.of("text", "Which suite was it?");

    private static final Duration PAUSE = Replies.PAUSE;

    private static String wave = "";

    private final Correspondence correspondence;
    private final CommandSender commands;
    private final TestingClock clock;
    private final Jdbi desk;

    @Inject
    ReplyResourceTest(Correspondence correspondence, CommandSender commands, TestingClock clock,
            @DatabaseOf(Post.DESK) Jdbi desk) {
        this.correspondence = correspondence;
        this.commands = commands;
        this.clock = clock;
        this.desk = desk;
    }

    private static Map<String, Bearer> bearers() {
        Map<String, Bearer> bearers = new HashMap<>();
        for (String words : new String[] { "turns", "scope", "lead", "input", "erased", "sql", "wrong" }) {
            bearers.put(words, Bearer.fresh());
        }
        return bearers;
    }

    @BeforeEach
    void aReleasedWave() throws InterruptedException {
        if (wave.isEmpty()) {
            wave = correspondence.released("2025-W30", BEARERS);
        }
        clock.goTo("2025-W31");
    }

    @Test
    void threeTurnsWithADayBetweenReaders() throws InterruptedException {
        UUID comment = correspondence.commentOf(wave, "turns");
        correspondence.write("reader", comment, REPLY).statusCode(200).body("turns", hasSize(1))
                .body("turns[0].from", equalTo("reader")).body("turns[0].writer", nullValue()).body("left", equalTo(2))
                .body("nextAt", equalTo("2025-07-30T11:00:00Z"));
        clock.forward(PAUSE.minusSeconds(1));
        correspondence.write("reader", comment, REPLY).statusCode(409).body("code", equalTo("reply-too-soon"))
                .body("errors[0].field", equalTo("nextAt")).body("errors[0].value", equalTo("2025-07-30T11:00:00Z"));

        commands.send(BEARERS.get("turns").command("reply", wave).put("text", " The payments one. "));
        Correspondence.await(() -> turns("reader", comment) == 2);
        correspondence.read("auditor", comment).statusCode(200).body("turns[0].writer", equalTo("Rita Reader"))
                .body("turns[1].from", equalTo("author")).body("turns[1].text", equalTo("The payments one."))
                .body("turns[1].writer", nullValue());
        clock.forward(PAUSE.minusSeconds(1));
        correspondence.write("reader", comment, REPLY).statusCode(409).body("code", equalTo("reply-too-soon"));
        clock.forward(Duration.ofSeconds(1));
        correspondence.write("reader", comment, REPLY).statusCode(200).body("left", equalTo(0)).body("nextAt", nullValue());

        clock.forward(PAUSE.multipliedBy(3));
        correspondence.write("reader", comment, REPLY).statusCode(409).body("code", equalTo("conversation-over"));
        commands.send(BEARERS.get("turns").command("reply", wave).put("text", "A fourth."));
        Thread.sleep(5_000);
        assertThat(turns("reader", comment)).isEqualTo(3);
    }

    @Test
    void unknownCommentAndOneWithoutReceiptAreTheSame() {
        UUID without = correspondence.commentOf(wave, "Without receipt 12");
        String unknown = body(UUID.randomUUID());

        assertThat(body(without)).isEqualTo(unknown);
        correspondence.read("auditor", without).statusCode(404);
    }

    @Test
    void otherScopeIsToldTheSameAsNothing() {
        UUID comment = correspondence.commentOf(wave, "scope");
        correspondence.read("payments-reader", comment).statusCode(404).body("code", equalTo("not-found"));
        correspondence.write("payments-reader", comment, REPLY).statusCode(404).body("code", equalTo("not-found"));
        correspondence.read("reader", comment).statusCode(200).body("turns", hasSize(0));
    }

    @Test
    void onlyReadersWriteAndOnlyReadersAndAuditorsRead() {
        UUID comment = correspondence.commentOf(wave, "scope");
        for (String role : new String[] { "employee", "unit-lead", "author", "admin", "service" }) {
            correspondence.write(role, comment, REPLY).statusCode(403);
            correspondence.read(role, comment).statusCode(403);
        }
        correspondence.write("auditor", comment, REPLY).statusCode(403);
    }

    @Test
    void leadOfTheAuthorsPeopleStaysOutside() {
        UUID comment = correspondence.commentOf(wave, "lead");
        manager("E1003");
        try {
            correspondence.write("reader", comment, REPLY).statusCode(403).body("code", equalTo("own-unit"));
            correspondence.read("reader", comment).statusCode(403);
            correspondence.write("reader", correspondence.commentOf(wave, "Without receipt 12"), REPLY).statusCode(403);
        } finally {
            manager(null);
        }
        correspondence.write("reader", comment, REPLY).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  \n", "a\u0007b" })
    void replyIsWordsAndNothingElse(String text) {
        correspondence.write("reader", correspondence.commentOf(wave, "input"), Map.of("text", text)).statusCode(422)
                .body("code", equalTo("invalid-input"));
    }

    @Test
    void replyIsAtMostTwoThousandCharacters() {
        UUID comment = correspondence.commentOf(wave, "input");
        correspondence.write("reader", comment, Map.of("text", "x".repeat(2_001))).statusCode(400);
        correspondence.write("reader", comment, Map.of()).statusCode(400);
        correspondence.write("reader", comment, Map.of("text", "a\0b")).statusCode(400);
        correspondence.write("reader", comment, "{").statusCode(400);
        correspondence.write("reader", comment, Map.of("text", "€".repeat(2_000))).statusCode(200);
    }

    @Test
    void erasingTheCommentErasesWhatWasSaid() throws InterruptedException {
        UUID comment = correspondence.commentOf(wave, "erased");
        correspondence.write("reader", comment, REPLY).statusCode(200);
        commands.send(BEARERS.get("erased").command("erase", wave));
        Correspondence.await(() -> correspondence.read("reader", comment).extract().statusCode() == 404);

        int left = desk.withHandle(handle -> handle
                .createQuery("SELECT count(*) FROM release.reply WHERE receipt_id = ?")
                .bind(0, BEARERS.get("erased").id()).mapTo(Integer.class).one());
        assertThat(left).isZero();
    }

    @Test
    void correctedCommentKeepsItsConversation() throws InterruptedException {
        correspondence.write("reader", correspondence.commentOf(wave, "wrong"), REPLY).statusCode(200);
        commands.send(BEARERS.get("wrong").command("correct", wave).put("text", "right").put("quote", "may-be-quoted"));
        Correspondence.await(() -> desk.withHandle(handle -> handle
                .createQuery("SELECT count(*) FROM release.comment WHERE wave_id = :wave AND body = 'right'")
                .bind("wave", wave).mapTo(Integer.class).one()) == 1);

        assertThat(turns("reader", correspondence.commentOf(wave, "right"))).isEqualTo(1);
    }

    @Test
    void databaseRefusesWhatTheServiceWould() {
        byte[] receipt = BEARERS.get("sql").id();
        assertThatThrownBy(() -> turn(receipt, 2, "reader", Duration.ZERO)).hasMessageContaining("not the next one");
        assertThatThrownBy(() -> turn(receipt, 1, "author", Duration.ZERO)).hasMessageContaining("only through release");
        turn(receipt, 1, "reader", Duration.ZERO);
        assertThatThrownBy(() -> turn(receipt, 2, "author", Duration.ZERO)).hasMessageContaining("only through release");
        assertThatThrownBy(() -> turn(receipt, 2, "reader", PAUSE.minusSeconds(1))).hasMessageContaining("24 hours");
        turn(receipt, 2, "reader", PAUSE);
        turn(receipt, 3, "reader", PAUSE.multipliedBy(2));
        assertThatThrownBy(() -> turn(receipt, 4, "reader", PAUSE.multipliedBy(3))).hasMessageContaining("check");
        assertThatThrownBy(() -> desk.useHandle(handle -> handle.execute("UPDATE release.reply SET body = 'x'")))
                .hasMessageContaining("permission denied");
    }

    private void turn(byte[] receipt, int turn, String speaker, Duration after) {
        desk.useHandle(handle -> handle.createUpdate("""
                INSERT INTO release.reply (id, wave_id, receipt_id, turn, speaker, body, spoken_at)
                VALUES (gen_random_uuid(), :wave, :receipt, :turn, :speaker, 'x', :at)""")
                .bind("wave", wave).bind("receipt", receipt).bind("turn", turn).bind("speaker", speaker)
                .bind("at", clock.instant().plus(after)).execute());
    }

    private void manager(String employee) {
        desk.useHandle(
                handle -> handle.createUpdate("UPDATE desk.membership SET manager_id = :manager WHERE employee_id = 'Z20'")
                        .bind("manager", employee).execute());
    }

    private int turns(String logIn, UUID comment) {
        return correspondence.read(logIn, comment).statusCode(200).extract().jsonPath().getList("turns").size();
    }

    private String body(UUID comment) {
        return given().auth().oauth2(FeedbackStack.token("reader")).contentType("application/json").body(REPLY)
                .post("/api/feedback/v1/comments/" + comment + "/replies").then().statusCode(404).extract().asString();
    }
}
