package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FakeInsight;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A band's whole way through this service: asked for, published, demanded twice over, released or taken off. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class UsageBandsTest {

    private static final String SALES = "b-sales";

    private final Company company;
    private final Browsers browsers;
    private final TestingClock clock;
    private final WaveOpening opening;
    private final Jdbi intake;
    private final Jdbi desk;

    @Inject
    UsageBandsTest(Company company, Browsers browsers, TestingClock clock, WaveOpening opening,
            @DatabaseOf(Post.INTAKE) Jdbi intake,
            @DatabaseOf(Post.DESK) Jdbi desk) {
        this.company = company;
        this.browsers = browsers;
        this.clock = clock;
        this.opening = opening;
        this.intake = intake;
        this.desk = desk;
    }

    @AfterEach
    void insightKnowsNoTargetAgain() {
        FakeInsight.answerOnly(404);
    }

    private String waveWithBands(String week) {
        FakeInsight.offer(Map.of(SALES, List.of("none+some", "near+above")));
        return company.openWave(clock.goTo(week).toString());
    }

    @Test
    void deskTellsInsightWhoIsInWhichBlockWithItsOwnToken() {
        String wave = waveWithBands("2024-W16");
        FakeInsight.Asked asked = FakeInsight.lastAsked();

        assertThat(asked.path()).isEqualTo("/api/insight/v1/waves/" + wave + "/bands");
        assertThat(asked.authorization()).startsWith("Bearer ey");
        assertThat(asked.body().path("target").asText()).isEqualTo(Company.TARGET);
        assertThat(asked.body().path("period").asText()).isEqualTo("2024-P04");
        assertThat(asked.body().path("blocks")).hasSize(4).filteredOn(block -> block.path("blockId").asText().equals(SALES))
                .singleElement().satisfies(block -> {
                    assertThat(block.path("members")).hasSize(21).extracting(JsonNode::asText).contains("Z1", "Z21");
                    assertThat(block.path("unitIds")).extracting(JsonNode::asText).containsExactly("sales");
                });
        assertThat(browsers.keysOf(wave).bands(SALES)).containsOnlyKeys("none+some", "near+above");
        assertThat(browsers.keysOf(wave).bands("b-risk")).isEmpty();
    }

    /** As the weekly cadence does it: there is no request of anybody. */
    @Test
    void scheduledOpeningHasBandsToo() {
        company.present();
        FakeInsight.offer(Map.of(SALES, List.of("none+some", "near+above")));
        String wave = opening.open(clock.goTo("2025-W24")).waveId();

        assertThat(browsers.keysOf(wave).bands(SALES)).containsOnlyKeys("none+some", "near+above");
    }

    @Test
    void intakeDemandsBothSignaturesOverOneMessage() {
        String wave = waveWithBands("2024-W20");
        Browsers.Token token = browsers.tokenOf(wave, "Z1", 1);
        Browsers.Token other = browsers.tokenOf(wave, "Z2", 1);
        Map<String, Object> good = browsers.submission(token, "near+above", company.used("copilot", 1, ""));

        refused(good, "near+above", Browsers.base64(new byte[256]));
        refused(good, "near+above", "");
        refused(good, "near+above", browsers.bandSignature(other, "near+above"));
        refused(good, "none+some", browsers.bandSignature(token, "near+above"));
        refused(good, "above", browsers.bandSignature(token, "near+above"));
        Map<String, Object> withoutDesk = new HashMap<>(good);
        withoutDesk.put("signature", browsers.bandSignature(token, "near+above"));
        company.submit(withoutDesk).statusCode(403).body("code", equalTo("token-refused"));
        Map<String, Object> elsewhere = new HashMap<>(
                browsers.submission(browsers.tokenOf(wave, "R1", 1), company.used("copilot", 1, "")));
        elsewhere.put("band", good.get("band"));
        company.submit(elsewhere).statusCode(403).body("code", equalTo("token-refused"));
        Map<String, Object> second = new HashMap<>(
                browsers.submission(browsers.tokenOf(wave, "Z1", 2), company.used("copilot", 1, "")));
        second.put("band", Map.of("band", "near+above", "signature",
                browsers.bandSignature(browsers.tokenOf(wave, "Z1", 2), "near+above")));
        company.submit(second).statusCode(403).body("code", equalTo("token-refused"));
        assertThat(staged(wave)).isEmpty();

        company.submit(good).statusCode(200).body("state", equalTo("accepted"));
        assertThat(staged(wave)).containsExactly("near+above");
        company.submit(browsers.submission(token, company.used("copilot", 1, ""))).statusCode(200)
                .body("state", equalTo("replaced"));
        assertThat(staged(wave)).containsExactly("no band");
        Map<String, Object> malformed = new HashMap<>(good);
        malformed.put("band", Map.of("band", "near+above"));
        company.submit(malformed).statusCode(400);
    }

    private void refused(Map<String, Object> good, String band, String signature) {
        Map<String, Object> changed = new HashMap<>(good);
        changed.put("band", Map.of("band", band, "signature", signature));
        company.submit(changed).statusCode(403).body("code", equalTo("token-refused"));
    }

    private List<String> staged(String wave) {
        return intake.withHandle(handle -> handle.createQuery("""
                SELECT coalesce(band, 'no band') FROM intake.staging WHERE wave_id = :wave""").bind("wave", wave)
                .mapTo(String.class).list());
    }

    @Test
    void bandOfTenIsReleasedWithRatingsOnly() throws InterruptedException {
        List<JsonNode> events = answered("2024-W32", 10, 10);

        assertThat(events).filteredOn(event -> event.path("type").asText().equals("response.released")).hasSize(20)
                .filteredOn(event -> event.path("data").path("band").asText().equals("near+above")).hasSize(10);
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("comment.released")).hasSize(20)
                .noneMatch(event -> event.path("data").has("band"));
    }

    @Test
    void bandOfNineIsTakenOff() throws InterruptedException {
        List<JsonNode> events = answered("2024-W33", 9, 11);

        assertThat(events).filteredOn(event -> event.path("type").asText().equals("response.released")).hasSize(20)
                .allMatch(event -> event.path("data").has("band") && event.path("data").path("band").isNull());
    }

    /** Sales answers: so many with a band, so many without, all with words. */
    private List<JsonNode> answered(String week, int with, int without) throws InterruptedException {
        String wave = waveWithBands(week);
        for (int person = 1; person <= with + without; person++) {
            Browsers.Token token = browsers.tokenOf(wave, "Z" + person, 1);
            company.submit(person <= with ? browsers.submission(token, "near+above", company.used("copilot", 1, "words"))
                    : browsers.submission(token, company.used("copilot", 1, "words"))).statusCode(200);
        }
        company.close(wave);
        return company.released(wave);
    }

    @Test
    void waveOpensWithoutBandsWhereInsightGivesNone() {
        FakeInsight.answerOnly(503);
        assertNoBands(company.openWave(clock.goTo("2024-W34").toString()));
        FakeInsight.offer(Map.of(SALES, List.of("none+some")));
        assertNoBands(company.openWave(clock.goTo("2024-W35").toString()));
        FakeInsight.offer(Map.of("b-nobody-asked-about", List.of("none+some", "near+above")));
        assertNoBands(company.openWave(clock.goTo("2024-W37").toString()));
    }

    private void assertNoBands(String wave) {
        assertThat(browsers.keysOf(wave).bands(SALES)).isEmpty();
        company.submit(browsers.submission(browsers.tokenOf(wave, "Z1", 1), company.used("copilot", 1, ""))).statusCode(200);
    }

    @Test
    void bandsAreAddedToNoWaveThatIsOpen() {
        String wave = company.openWave(clock.goTo("2024-W38").toString());

        assertThatThrownBy(() -> desk.useHandle(handle -> handle.execute(
                "SELECT intake.offer_bands(?, ARRAY['b-sales'], ARRAY['near'], ARRAY[''::bytea])", wave)))
                .hasMessageContaining("is not being opened");
    }
}
