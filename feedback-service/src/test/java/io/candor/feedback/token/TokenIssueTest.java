package io.candor.feedback.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.candor.local.respondent.BlindToken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Keys as a browser meets them: published, signed with, destroyed. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class TokenIssueTest {

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;
    private final Jdbi desk;

    @Inject
    TokenIssueTest(Company company, Browsers browsers, TestingClock clock, @DatabaseOf(Post.DESK) Jdbi desk) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
        this.desk = desk;
    }

    @Test
    void sameMessageGetsTheSameSignatureAndAnotherNone() {
        String wave = company.openWave(clock.goTo("2024-W05").toString());
        String label = browsers.labelOf(wave, "E1001");
        List<byte[]> moduli = browsers.keysOf(wave).moduli(label);
        List<Map<String, Object>> blinded = new ArrayList<>();
        for (int ordinal = 1; ordinal <= 5; ordinal++) {
            blinded.add(blinded(ordinal, BlindToken.forWave(wave, moduli.get(ordinal - 1), new SecureRandom()).blinded()));
        }

        String first = issue(wave, blinded).statusCode(200).body("label", equalTo(label)).body("signatures", hasSize(5))
                .extract().asString();
        issue(wave, blinded).statusCode(200).body(equalTo(first));
        issue(wave, List.of(blinded(3, BlindToken.forWave(wave, moduli.get(2), new SecureRandom()).blinded())))
                .statusCode(409).body("code", equalTo("token-issued-elsewhere"));
    }

    @Test
    void whatCannotBeSignedIsNamed() {
        String wave = company.openWave(clock.goTo("2024-W06").toString());

        issue(wave, List.of()).statusCode(400);
        issue(wave, List.of(blinded(6, new byte[256]))).statusCode(400);
        issue(wave, List.of(blinded(1, new byte[255]))).statusCode(422)
                .body("errors[0].field", equalTo("blinded[1].message"));
        byte[] tooLarge = new byte[256];
        java.util.Arrays.fill(tooLarge, (byte) 0xff);
        issue(wave, List.of(blinded(2, tooLarge))).statusCode(422);
        issue(wave, List.of(Map.of("ordinal", 1, "message", "*"))).statusCode(422);
        given().auth().oauth2(FeedbackStack.token("employee")).contentType("application/json").body("{")
                .post("/api/feedback/v1/waves/" + wave + "/tokens").then().statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void invitationStandsUnderTheRootThatAnybodyCanRecompute() {
        String wave = company.openWave(clock.goTo("2024-W07").toString());
        JsonPath log = given().get("/api/feedback/v1/key-log").then().statusCode(200).header("Cache-Control", "no-store")
                .extract().jsonPath();
        List<byte[]> leaves = log.getList("leaves", String.class).stream().map(Base64.getUrlDecoder()::decode).toList();
        String list = log.getString("open.find { it.list.contains('\"" + wave + "\"') }.list");
        int index = log.getInt("open.find { it.list.contains('\"" + wave + "\"') }.index");

        assertThat(leaves.get(index)).isEqualTo(MerkleTree.leaf(list.getBytes(StandardCharsets.UTF_8)));
        assertThat(log.getString("root")).isEqualTo(Browsers.base64(MerkleTree.root(leaves)));
        given().auth().oauth2(FeedbackStack.token("employee")).get("/api/feedback/v1/waves/open").then()
                .body("waves[0].keyLog.root", equalTo(log.getString("root")))
                .body("waves[0].keyLog.size", equalTo(leaves.size()))
                .body("waves[0].contract.hash", equalTo(new JsonPath(list).getString("contract")));
        given().get("/api/feedback/v1/key-log/" + index).then().statusCode(200).body("list", equalTo(list));
        given().get("/api/feedback/v1/key-log/999999").then().statusCode(404);
        assertThat(new JsonPath(list).getList("labels.invited", Integer.class)).allMatch(invited -> invited >= 10);
    }

    @Test
    void logAndFrozenContractCannotBeChangedBySql() {
        company.openWave(clock.goTo("2024-W08").toString());

        for (String statement : List.of("UPDATE desk.privacy_contract SET contract = '{}'",
                "UPDATE desk.privacy_contract SET frozen = false", "UPDATE desk.key_log SET entry = ''",
                "DELETE FROM desk.key_log", "DELETE FROM desk.privacy_contract", "TRUNCATE desk.key_log")) {
            Assertions.assertThatThrownBy(() -> desk.useHandle(handle -> handle.execute(statement))).as(statement)
                    .hasMessageMatching("(?s).*(permission denied|never changes|is frozen).*");
        }
    }

    @Test
    void closingDestroysTheKeys() throws InterruptedException {
        String wave = company.openWave(clock.goTo("2024-W09").toString());
        Path wrap = FeedbackStack.volumes().resolve("desk/waves/" + wave + ".wrap");
        assertThat(wrap).exists();
        company.close(wave);
        company.awaitRelease(wave);

        // The file goes first, the rows with the transaction after it.
        for (int attempt = 0; attempt < 100
                && (Files.exists(wrap) || count("desk.signing_key", wave) > 0); attempt++) {
            Thread.sleep(100);
        }
        assertThat(wrap).doesNotExist();
        assertThat(count("desk.signing_key", wave)).isZero();
        assertThat(count("desk.issued_token", wave)).isZero();
        issue(wave, List.of(blinded(1, new byte[256]))).statusCode(409).body("code", equalTo("wave-closed"));
    }

    private int count(String table, String wave) {
        return desk.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE wave_id = :wave")
                .bind("wave", wave).mapTo(Integer.class).one());
    }

    private static Map<String, Object> blinded(int ordinal, byte[] message) {
        return Map.of("ordinal", ordinal, "message", Browsers.base64(message));
    }

    private static ValidatableResponse issue(String wave, List<Map<String, Object>> blinded) {
        return given().auth().oauth2(FeedbackStack.token("employee")).contentType("application/json")
                .body(Map.of("blinded", blinded)).post("/api/feedback/v1/waves/" + wave + "/tokens").then();
    }
}
