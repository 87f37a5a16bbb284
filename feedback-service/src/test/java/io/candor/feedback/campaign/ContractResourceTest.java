package io.candor.feedback.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Declared before the first wave, signed, then frozen for good. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ContractResourceTest {

    private static final String BUILT_IN = "/api/feedback/v1/campaigns/ai-at-work/contract";
    /** A campaign that never opens a wave: its survey is published, and that is all. */
    private static final String UNOPENED = "not-opened-yet";

    private final Company company;
    private final TestingClock clock;
    private final ObjectMapper json;
    private final Jdbi desk;

    @Inject
    ContractResourceTest(Company company, TestingClock clock, ObjectMapper json, @DatabaseOf(Post.DESK) Jdbi desk) {
        this.company = company;
        this.clock = clock;
        this.json = json;
        this.desk = desk;
    }

    private ObjectNode terms(String campaign) {
        return json.valueToTree(PrivacyContract.usual(campaign, PrivacyContract.MOST_ORDINALS));
    }

    private String unopened() {
        given().auth().oauth2(FeedbackStack.token("employee")).get(BUILT_IN).then().statusCode(200);
        desk.useHandle(handle -> handle.execute("""
                INSERT INTO desk.survey_version SELECT ?, 1, definition FROM desk.survey_version
                WHERE survey_id = 'ai-at-work' ON CONFLICT DO NOTHING""", UNOPENED));
        return "/api/feedback/v1/campaigns/" + UNOPENED + "/contract";
    }

    @Test
    void stricterTermsAreSignedAndReplaceEarlierOnes() throws Exception {
        String path = unopened();
        put(path, terms(UNOPENED).put("retentionMonths", 12)).statusCode(200);
        ObjectNode strict = terms(UNOPENED).put("ordinals", 2).put("retentionMonths", 6);
        ((ObjectNode) strict.path("floors")).put("batch", 20).put("label", 8);
        put(path, strict).statusCode(200).body("frozen", equalTo(false)).body("terms.ordinals", equalTo(2));

        JsonPath told = given().auth().oauth2(FeedbackStack.token("employee")).get(path).then().statusCode(200).extract()
                .jsonPath();
        assertThat(json.readTree(told.getString("text"))).isEqualTo(strict);
        assertThat(told.getString("hash")).isEqualTo(PrivacyContract.hash(told.getString("text")));
        assertThat(signed(told)).isTrue();
    }

    @Test
    void looserTermsAreRefusedByName() {
        String path = unopened();
        ObjectNode loose = terms(UNOPENED).put("ordinals", 6).put("retentionMonths", 25).put("theatreBelowTwenty", true);
        ((ObjectNode) loose.path("floors")).put("label", 4).put("score", 3).put("batch", 9).put("cross", 1);
        ((ObjectNode) loose.path("levels")).put("bot", "anonymous");
        loose.withArray("commentReaders").add("admin");

        put(path, loose).statusCode(422).body("errors.field", containsInAnyOrder("ordinals", "retentionMonths",
                "theatreBelowTwenty", "floors.label", "floors.score", "floors.batch", "floors.cross", "levels.bot",
                "commentReaders"))
                .body("errors.find { it.field == 'floors.label' }.reason", containsString("below 5"));
        put(path, terms("other")).statusCode(422).body("errors.field", hasItem("campaign"));
        put(path, terms(UNOPENED).put("floor", 1)).statusCode(400).body("errors[0].field", equalTo("floor"));
        ObjectNode without = terms(UNOPENED);
        without.remove("floors");
        put(path, without).statusCode(422).body("errors.field", hasItem("floors"));
        put("/api/feedback/v1/campaigns/none/contract", terms("none")).statusCode(404);
    }

    @Test
    void oneTargetMayGiveUsageBands() {
        String path = unopened();

        put(path, terms(UNOPENED).put("bandTarget", "copilot-20")).statusCode(200)
                .body("terms.bandTarget", equalTo("copilot-20")).body("text", containsString("\"bandTarget\":\"copilot-20\""));
        put(path, terms(UNOPENED).put("bandTarget", "Copilot 20")).statusCode(422).body("errors.field", hasItem("bandTarget"));
        put(path, terms(UNOPENED)).statusCode(200).body("text", not(containsString("bandTarget")));
    }

    @Test
    void firstWaveFreezesItForEverybody() throws Exception {
        String wave = company.openWave(clock.goTo("2027-W12").toString());

        JsonPath told = given().auth().oauth2(FeedbackStack.token("employee")).get(BUILT_IN).then().statusCode(200)
                .body("frozen", equalTo(true)).extract().jsonPath();
        assertThat(signed(told)).isTrue();
        put(BUILT_IN, terms("ai-at-work").put("retentionMonths", 6)).statusCode(409)
                .body("code", equalTo("contract-frozen"));
        assertThatThrownBy(() -> desk.useHandle(handle -> handle.execute(
                "UPDATE desk.privacy_contract SET contract = '{}' WHERE campaign_id = 'ai-at-work'")))
                .hasMessageContaining("frozen");
        JsonPath log = given().get("/api/feedback/v1/key-log").then().extract().jsonPath();
        assertThat(new JsonPath(log.getString("open.find { it.list.contains('\"" + wave + "\"') }.list"))
                .getString("contract")).isEqualTo(told.getString("hash"));
        assertThat(log.getList("open.list", String.class)).filteredOn(list -> list.contains("\"kind\":\"contract\""))
                .singleElement().asString().contains(told.getString("publicKey"));
        company.close(wave);
    }

    /** The reader's check: the text, the signature, the published key, and nothing else. */
    private static boolean signed(JsonPath told) throws Exception {
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getUrlDecoder().decode(told.getString("publicKey"))));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(told.getString("text").getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(told.getString("signature")));
    }

    private static ValidatableResponse put(String path, ObjectNode terms) {
        return given().auth().oauth2(FeedbackStack.token("author")).contentType("application/json").body(terms.toString())
                .put(path).then();
    }
}
