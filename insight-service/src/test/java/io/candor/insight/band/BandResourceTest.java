package io.candor.insight.band;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.local.respondent.BlindToken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Bands as desk has them made and as people meet them. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BandResourceTest {

    private static final IsoPeriod WAVES = new IsoPeriod(2024, 5);
    private static final IsoPeriod CLOSED = WAVES.previous();
    private static final Path FOLDER = Path.of("target/bands");

    /** A number below every modulus. */
    private static final byte[] SMALL = new byte[256];

    static {
        SMALL[255] = 2;
    }

    @Inject
    TestingUsage usage;

    @Inject
    ToolCatalogue tools;

    @Inject
    AdoptionTargets targets;

    @Inject
    BandClosing closing;

    @Inject
    TestingBandKeySource keys;

    @Inject
    Jdbi jdbi;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final String tool = "tool-" + own;
    private final String target = "target-" + own;
    private final String wave = "ai-at-work-" + own;
    private final List<String> members = new ArrayList<>();

    /** E1001 uses it to the line, of E1002 no use is told: 12 of none, 1 of some, 12 near, 16 above. */
    @BeforeEach
    void companyWithATarget() {
        tools.add(new Tool(tool, "A tool"));
        targets.declare(new AdoptionTarget(target, "Twenty a week", tool, TargetMetric.HUMAN_PROMPTS, BigDecimal.valueOf(20),
                TargetPeriod.WEEK, null, List.of(), CLOSED.firstDay(), CLOSED.firstDay(), null, false, null));
        Map<String, Integer> prompts = new LinkedHashMap<>();
        prompts.put("E1001", 4);
        prompts.put("E1002", -1);
        people(prompts, "idle", 6, 0);
        people(prompts, "absent", 5, -1);
        people(prompts, "some", 1, 1);
        people(prompts, "near", 11, 4);
        people(prompts, "above", 16, 9);
        usage.report(tool, "unit-" + own, prompts, CLOSED.firstDay(), CLOSED.lastDay());
        members.addAll(prompts.keySet());
    }

    private void people(Map<String, Integer> prompts, String kind, int count, int each) {
        for (int i = 0; i < count; i++) {
            prompts.put(kind + i + "-" + own, each);
        }
    }

    @Test
    void bandsAreMadeOnceFromTheLastClosedPeriod() {
        String made = prepare(request()).statusCode(200).body("blocks", hasSize(2)).body("blocks[0].blockId", equalTo("b-one"))
                .body("blocks[0].bands.band", equalTo(List.of("none+some", "near", "above")))
                .body("blocks[1].bands", hasSize(0))
                .extract().asString();

        prepare(request()).statusCode(200).body(equalTo(made));
        Map<String, Object> later = request();
        later.put("closesAt", Instant.now().plus(3, ChronoUnit.DAYS).toString());
        prepare(later).statusCode(200).body(equalTo(made));
        Map<String, Object> rated = request();
        rated.put("blocks", ((List<?>) rated.get("blocks")).stream().map(block -> {
            Map<Object, Object> again = new HashMap<>((Map<?, ?>) block);
            again.put("responseRate", 0.9);
            return again;
        }).toList());
        prepare(rated).statusCode(200).body(equalTo(made));
        Map<String, Object> other = request();
        other.put("period", WAVES.next().toString());
        prepare(other).statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void fewLikelyAnswersMakeFewerBandsOrNone() {
        prepare(wave + "-half", request(0.7)).statusCode(200)
                .body("blocks[0].bands.band", equalTo(List.of("none+some+near", "above")));
        prepare(wave + "-few", request(0.4)).statusCode(200).body("blocks[0].bands", hasSize(0));
        prepare(wave + "-nobody", request(0.0)).statusCode(200).body("blocks[0].bands", hasSize(0));
    }

    /** Whoever is in none would otherwise be one of a few, and the bands would leave them by themselves. */
    @Test
    void blockOfWhomAFewAreInNoBandHasNone() {
        List<String> uncounted = new ArrayList<>();
        for (int person = 0; person < 9; person++) {
            uncounted.add("uncounted" + person + "-" + own);
        }
        members.addAll(uncounted);
        usage.reportUncounted(tool, "unit-" + own, uncounted, CLOSED.firstDay());
        prepare(request()).statusCode(200).body("blocks[0].bands", hasSize(0));

        members.add("uncounted9-" + own);
        usage.reportUncounted(tool, "unit-" + own, List.of("uncounted9-" + own), CLOSED.firstDay());
        prepare(wave + "-ten", request()).statusCode(200)
                .body("blocks[0].bands.band", equalTo(List.of("none+some", "near", "above")));
    }

    @Test
    void bandIsShownToItsPersonAndSignedForOnce() throws GeneralSecurityException {
        String key = prepare(request()).statusCode(200).extract().path("blocks[0].bands[1].key");
        byte[] modulus = base64(key);
        given().auth().oauth2(Tokens.of("employee")).get(path(wave, "band")).then().statusCode(200)
                .body("band", equalTo("near")).body("label", equalTo("b-one"))
                .body("target.name", equalTo("Twenty a week")).body("period", equalTo(CLOSED.toString()));
        given().auth().oauth2(Tokens.of("unit-lead")).get(path(wave, "band")).then().statusCode(200)
                .body("band", equalTo("none+some"));

        BlindToken token = BlindToken.forWave(wave, modulus, new SecureRandom());
        String first = sign(token.blinded()).statusCode(200).body("band", equalTo("near")).extract().asString();
        sign(token.blinded()).statusCode(200).body(equalTo(first));
        sign(BlindToken.forWave(wave, modulus, new SecureRandom()).blinded()).statusCode(409)
                .body("code", equalTo("token-issued-elsewhere"));
        byte[] signature = token.unblind(base64(JsonPath.from(first).getString("signature")));
        assertThat(BlindSignerTest.verifies(key(modulus), BlindToken.message(token.nonce(), wave), signature)).isTrue();
    }

    /** The key source is the same ring in all tests of the service. */
    private RSAPrivateCrtKey key(byte[] modulus) {
        return keys.take(8).stream().filter(key -> Arrays.equals(BlindSigner.modulus(key), modulus)).findFirst().orElseThrow();
    }

    @Test
    void nothingKeptNamesAPersonOrABand() {
        prepare(request()).statusCode(200);
        sign(SMALL).statusCode(200);

        List<String> rows = jdbi.withHandle(db -> db.createQuery("""
                SELECT p::text FROM band_place p WHERE wave = :wave UNION ALL SELECT i::text FROM band_issue i
                WHERE wave = :wave""").bind("wave", wave).mapTo(String.class).list());
        assertThat(rows).hasSize(members.size() + 1).noneMatch(row -> row.matches(".*(E1001|near|above|none|b-one).*"));
        // A sealed place is as long for every band.
        List<Integer> lengths = jdbi.withHandle(db -> db.createQuery("""
                SELECT DISTINCT length(sealed) FROM band_place WHERE wave = :wave""").bind("wave", wave).mapTo(Integer.class)
                .list());
        assertThat(lengths).hasSize(1);
        List<String> subjects = jdbi.withHandle(db -> db.createQuery("""
                SELECT DISTINCT encode(decode(rpad(translate(subject_key, '-_', '+/'), 24, '='), 'base64'), 'hex')
                FROM usage_week WHERE tool_id = :tool""").bind("tool", tool).mapTo(String.class).list());
        assertThat(subjects).isNotEmpty().allSatisfy(subject -> assertThat(rows).noneMatch(row -> row.contains(subject)));
    }

    @Test
    void whoeverIsInNoBandIsToldTheSame() {
        prepare(request()).statusCode(200);
        for (String user : List.of("reader", "author")) {
            given().auth().oauth2(Tokens.of(user)).get(path(wave, "band")).then().statusCode(404)
                    .body("code", equalTo("no-band"));
            given().auth().oauth2(Tokens.of(user)).contentType("application/json")
                    .body(Map.of("blinded", base64(new byte[256])))
                    .post(path(wave, "band-tokens")).then().statusCode(404).body("code", equalTo("no-band"));
        }
        given().auth().oauth2(Tokens.of("employee")).get(path("no-such-wave", "band")).then().statusCode(404)
                .body("code", equalTo("no-band"));
    }

    @Test
    void onlyDeskMakesBandsAndOnlyEmployeesFetchThem() {
        for (String user : List.of("employee", "reader", "usage-admin", "admin", "bot")) {
            given().auth().oauth2(Tokens.of(user)).contentType("application/json").body(request()).post(path(wave, "bands"))
                    .then().statusCode(403);
        }
        for (String user : List.of("service", "bot")) {
            given().auth().oauth2(Tokens.of(user)).get(path(wave, "band")).then().statusCode(403);
            given().auth().oauth2(Tokens.of(user)).contentType("application/json").body(Map.of("blinded", "AA"))
                    .post(path(wave, "band-tokens")).then().statusCode(403);
        }
        given().get(path(wave, "band")).then().statusCode(401);
        given().auth().oauth2(Tokens.of("employee", "other")).get(path(wave, "band")).then().statusCode(401);
        given().contentType("application/json").body("{}").post(path(wave, "bands")).then().statusCode(401);
    }

    @Test
    void badInputIsNamedAndNothingIsIssued() {
        prepare(request()).statusCode(200);
        byte[] large = new byte[256];
        Arrays.fill(large, (byte) 0xff);
        for (byte[] unfit : List.of(new byte[255], large)) {
            sign(unfit).statusCode(400).body("errors[0].pointer", equalTo("/blinded"));
        }
        signText("*").statusCode(400).body("errors[0].pointer", equalTo("/blinded"));
        signText("A".repeat(513)).statusCode(400);
        given().auth().oauth2(Tokens.of("employee")).contentType("application/json").body("{").post(path(wave, "band-tokens"))
                .then().statusCode(400);
        assertThat(count("band_issue")).isZero();

        prepare(".hidden", request()).statusCode(400);
        prepare("..%2F..%2Fetc", request()).statusCode(oneOf(400, 404));
        for (String field : List.of("target", "period", "closesAt", "blocks")) {
            Map<String, Object> lacking = request();
            lacking.remove(field);
            prepare(wave + "-x", lacking).statusCode(400);
        }
        Map<String, Object> unknown = request();
        unknown.put("target", "nobody-set-it");
        prepare(wave + "-x", unknown).statusCode(404);
        Map<String, Object> over = request();
        over.put("closesAt", "2024-01-01T00:00:00Z");
        prepare(wave + "-x", over).statusCode(409).body("code", equalTo("wave-closed"));
    }

    @Test
    void closingLeavesNothing() {
        prepare(request()).statusCode(200);
        sign(SMALL).statusCode(200);
        Path secret = FOLDER.resolve(wave + ".secret");
        assertThat(secret).exists();
        jdbi.useHandle(db -> db.execute("UPDATE band_wave SET closes_at = now() WHERE wave = ?", wave));
        sign(SMALL).statusCode(409).body("code", equalTo("wave-closed"));

        closing.closeDue();
        assertThat(Files.exists(secret)).isFalse();
        for (String table : List.of("band_key", "band_place", "band_issue")) {
            assertThat(count(table)).as(table).isZero();
        }
        given().auth().oauth2(Tokens.of("employee")).get(path(wave, "band")).then().statusCode(409);
        prepare(request()).statusCode(409).body("code", equalTo("wave-closed"));
        closing.close(wave);
        closing.close("a-wave-without-bands");
    }

    private int count(String table) {
        return jdbi.withHandle(db -> db.createQuery("SELECT count(*) FROM " + table + " WHERE wave = :wave").bind("wave", wave)
                .mapTo(Integer.class).one());
    }

    private Map<String, Object> request() {
        return request(null);
    }

    private Map<String, Object> request(@Nullable Double rate) {
        Map<String, Object> large = new HashMap<>(Map.of("blockId", "b-one", "path", List.of("company"), "unitIds",
                List.of("unit-" + own), "members", members));
        if (rate != null) {
            large.put("responseRate", rate);
        }
        Map<String, Object> small = Map.of("blockId", "b-two", "path", List.of("company"), "unitIds", List.of("two"), "members",
                List.of("E1004"));
        return new HashMap<>(Map.of("target", target, "period", WAVES.toString(), "closesAt",
                LocalDate.now().plusDays(2) + "T00:00:00Z", "blocks", List.of(large, small)));
    }

    private ValidatableResponse prepare(Map<String, Object> request) {
        return prepare(wave, request);
    }

    private static ValidatableResponse prepare(String wave, Map<String, Object> request) {
        return given().auth().oauth2(Tokens.of("service")).urlEncodingEnabled(false).contentType("application/json")
                .body(request).post(path(wave, "bands")).then();
    }

    private ValidatableResponse sign(byte[] blinded) {
        return signText(base64(blinded));
    }

    private ValidatableResponse signText(String blinded) {
        return given().auth().oauth2(Tokens.of("employee")).contentType("application/json").body(Map.of("blinded", blinded))
                .post(path(wave, "band-tokens")).then();
    }

    private static String path(String wave, String what) {
        return "/api/insight/v1/waves/" + wave + "/" + what;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] base64(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
