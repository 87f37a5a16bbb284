package io.candor.feedback.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.feedback.sealing.ReplySeal;
import io.candor.feedback.stack.Bearer;
import io.candor.feedback.stack.CommandSender;
import io.candor.feedback.stack.Correspondence;
import io.candor.feedback.stack.FeedbackStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** One file for everybody, in which nobody sees what is whose, nor how much is real. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ReplyBundlesTest {

    private final Correspondence correspondence;
    private final CommandSender commands;
    private final ReplyBundles bundles;

    @Inject
    ReplyBundlesTest(Correspondence correspondence, CommandSender commands, ReplyBundles bundles) {
        this.correspondence = correspondence;
        this.commands = commands;
        this.bundles = bundles;
    }

    @Test
    void noneOneAndFiveRepliesLookAlike() throws Exception {
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            bearers.put("Words " + i, Bearer.fresh());
        }
        String wave = correspondence.released("2025-W34", bearers);
        given().get("/api/feedback/v1/waves/" + wave + "/replies").then().statusCode(404);
        bundles.rebuild();
        List<String> none = records(wave);
        bundles.rebuild();
        List<String> still = records(wave);
        reply(wave, "Words 0");
        assertThat(records(wave)).isEqualTo(still);
        bundles.rebuild();
        List<String> one = records(wave);
        for (int i = 1; i < 5; i++) {
            reply(wave, "Words " + i);
        }
        bundles.rebuild();
        List<String> five = records(wave);

        for (List<String> records : List.of(none, still, one, five)) {
            assertThat(records).hasSize(16).allMatch(record -> record.startsWith("04"))
                    .allMatch(record -> record.length() == 2 * ReplySeal.sealedBytes())
                    .allMatch(record -> ReplySeal.accepts(java.util.HexFormat.of().parseHex(record.substring(0, 130))));
        }
        Set<String> all = new HashSet<>();
        List.of(none, still, one, five).forEach(all::addAll);
        assertThat(all).as("no record is ever seen twice").hasSize(64);
        assertThat(opened(wave, bearers.get("Words 3"))).hasSize(1);
        assertThat(opened(wave, bearers.get("Words 5"))).isEmpty();
        assertThat(opened(wave, Bearer.fresh())).isEmpty();
    }

    @Test
    void authorReadsTheWholeConversationAndSeventeenTakeThirtyTwo() throws Exception {
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            bearers.put("Speech " + i, Bearer.fresh());
        }
        String wave = correspondence.released("2025-W38", bearers);
        for (int i = 0; i < 9; i++) {
            reply(wave, "Speech " + i);
        }
        bearers.forEach((words, bearer) -> commands.send(bearer.command("reply", wave).put("text", "An answer to " + words)));
        commands.send(bearers.get("Speech 0").command("reply", wave).put("text", "a\0b"));
        commands.send(bearers.get("Speech 1").command("reply", "no\0wave").put("text", "held up"));
        for (String words : bearers.keySet()) {
            Correspondence.await(() -> correspondence.read("reader", correspondence.commentOf(wave, words)).extract().jsonPath()
                    .getList("turns").size() == 2);
        }
        bundles.rebuild();

        assertThat(records(wave)).hasSize(32);
        assertThat(opened(wave, bearers.get("Speech 4"))).containsExactlyInAnyOrder(
                "{\"turn\":1,\"from\":\"reader\",\"day\":\"2025-09-16\",\"text\":\"About Speech 4\"}",
                "{\"turn\":2,\"from\":\"author\",\"day\":\"2025-09-16\",\"text\":\"An answer to Speech 4\"}");
    }

    private void reply(String wave, String words) {
        correspondence.write("reader", correspondence.commentOf(wave, words), Map.of("text", "About " + words))
                .statusCode(200);
    }

    private static List<String> records(String wave) {
        byte[] all = given().get("/api/feedback/v1/waves/" + wave + "/replies").then().statusCode(200).extract()
                .asByteArray();
        List<String> records = new ArrayList<>();
        for (int at = 0; at < all.length; at += ReplySeal.sealedBytes()) {
            records.add(java.util.HexFormat.of().formatHex(all, at, at + ReplySeal.sealedBytes()));
        }
        return records;
    }

    private static List<String> opened(String wave, Bearer bearer) {
        return records(wave).stream().map(record -> java.util.HexFormat.of().parseHex(record))
                .flatMap(record -> ReplySeal.open(bearer.reply(), wave, record).stream())
                .map(turn -> new String(turn, StandardCharsets.UTF_8)).toList();
    }
}
